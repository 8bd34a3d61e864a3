"""What the phone gets of a learner: states, scheduler, groups. Times in milliseconds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from microlearning import memory
from microlearning.models import CardState, Learner, Member


def milliseconds(moment: datetime) -> int:
    """A moment as JavaScript counts."""
    return round(moment.timestamp() * 1000)


def moment(number: int) -> datetime:
    """A moment from what JavaScript counts. Raises ValueError or OverflowError for nonsense."""
    return datetime.fromtimestamp(number / 1000, tz=UTC)


def cursor_of(states: Iterable[CardState], before: str = "") -> str:
    """Where the next question for changes begins."""
    newest = max((state.changed for state in states), default=None)
    return str(int(newest.timestamp() * 1_000_000)) if newest else before


def after_cursor(cursor: str) -> datetime | None:
    """The moment of a cursor; None for none and for nonsense: then everything is sent."""
    if not cursor.isdecimal() or len(cursor) > 17:
        return None
    seconds, micros = divmod(int(cursor), 1_000_000)
    return datetime.fromtimestamp(seconds, tz=UTC).replace(microsecond=micros)


def scheduler_body(learner: Learner) -> dict[str, Any]:
    """The scheduler of this learner, as the package writes it."""
    return dict(memory.scheduler(learner.parameters).to_dict())


def state_body(state: CardState) -> dict[str, Any]:
    """One state."""
    return {
        "concept": str(state.concept_uuid),
        "language": state.language,
        "state": state.state,
        "step": state.step,
        "stability": state.stability,
        "difficulty": state.difficulty,
        "due": milliseconds(state.due),
        "last_review": milliseconds(state.last_review),
        "reviews": state.reviews,
        "again": state.again,
        "last_rating": state.last_rating,
    }


def replaces_body(heirs: dict[UUID, UUID]) -> dict[str, str]:
    """Old uuids to new ones."""
    return {str(old): str(new) for old, new in heirs.items()}


def member_body(member: Member) -> dict[str, Any]:
    """A group as its member sees it."""
    group = member.group
    return {
        "code": group.code,
        "name": group.name,
        "ended": group.has_ended,
        "last_day": group.last_day.isoformat(),
        "nickname": member.nickname,
        "shares": member.shares,
        "sets": [
            {
                "code": row.deck.code,
                "title": row.deck.title,
                "language": row.deck.language_id,
                "url": row.deck.get_absolute_url(),
                "due_on": row.due_on.isoformat() if row.due_on else None,
            }
            for row in group.assignments.all()
        ],
    }


def me_body(learner: Learner) -> dict[str, Any]:
    """Groups and what is assigned."""
    members = learner.memberships.select_related("group").prefetch_related(
        "group__assignments__deck"
    )
    return {"groups": [member_body(member) for member in members]}
