"""A batch of reviews, read with care: one bad review refuses itself, not its batch."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeGuard
from uuid import UUID

from dictionary.models import Language
from microlearning.learners.bodies import moment
from microlearning.learners.reviews import MOST_IN_A_BATCH, Incoming
from microlearning.models import CardKind, Review
from microlearning.refusals import Refused

MOST_SEQ = 2**53
LATEST = 3_786_912_000_000
"""2090, in milliseconds: what is later overflows dates and the correction of a clock."""
_KINDS, _RATINGS = set(CardKind.values), set(Review.Rating.values)


@dataclass(frozen=True, slots=True)
class Batch:
    """What a device sent: what could be read, and the ids of what could not."""

    device: UUID
    sent: datetime
    reviews: list[Incoming]
    bad: list[str]


def read_batch(body: dict[str, Any]) -> Batch:
    """The batch of a request. Raises Refused when it is none at all."""
    rows = body.get("reviews")
    if not isinstance(rows, list):
        raise Refused("bad_request")
    if len(rows) > MOST_IN_A_BATCH:
        raise Refused("too_large")
    try:
        device, sent = _uuid(body.get("device")), _moment(body.get("sent"))
    except ValueError:
        raise Refused("bad_request") from None
    languages = set(Language.objects.values_list("tag", flat=True))
    reviews, bad = [], []
    for row in rows:
        try:
            reviews.append(_review(row, languages))
        except ValueError:
            bad.append(str(row.get("id", ""))[:40] if isinstance(row, dict) else "")
    return Batch(device, sent, reviews, bad)


def _uuid(value: Any) -> UUID:
    if not isinstance(value, str):
        raise ValueError
    return UUID(value)


def _moment(value: Any) -> datetime:
    if not _is_number(value) or value > LATEST:
        raise ValueError
    try:
        return moment(value)
    except (OverflowError, OSError):
        raise ValueError from None


def _is_number(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST_SEQ


def _review(row: Any, languages: set[str]) -> Incoming:
    """One review. Raises ValueError."""
    if not isinstance(row, dict):
        raise ValueError
    kind, rating, seq = row.get("kind"), row.get("rating"), row.get("seq")
    language = row.get("language")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ValueError
    if not _is_number(rating) or rating not in _RATINGS or not _is_number(seq):
        raise ValueError
    if not isinstance(language, str) or language not in languages:
        raise ValueError
    return Incoming(
        id=_uuid(row.get("id")),
        concept=_uuid(row.get("concept")),
        language=language,
        kind=kind,
        rating=int(rating),
        said_at=_moment(row.get("at")),
        seq=int(seq),
    )
