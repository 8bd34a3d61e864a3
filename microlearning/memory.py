"""What is remembered: reviews in, a state out. Knows the `fsrs` package and nothing of Django.

Two buttons on FSRS-6. The order of arrival plays no part: see "Merging" in docs/microlearning.md.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from fsrs import Card, Rating, Scheduler, State

RETENTION = 0.85
LONGEST_DAYS = 36_500

RIGHT_CLOCK = timedelta(minutes=2)
OLDEST = timedelta(days=400)
KNOWN_DAYS = 7.0


@dataclass(frozen=True, slots=True)
class Event:
    """One review, as the merging needs it."""

    at: datetime
    device: UUID
    seq: int
    rating: int
    id: UUID


@dataclass(frozen=True, slots=True)
class Memory:
    """What a learner remembers of one word."""

    state: int
    step: int | None
    stability: float
    difficulty: float
    due: datetime
    last_review: datetime
    last_rating: int
    reviews: int
    again: int


def scheduler(parameters: Sequence[float] | None = None) -> Scheduler:
    """The scheduler of a learner: refitted parameters where there are some. Without fuzz."""
    chosen: dict[str, Any] = {"parameters": parameters} if parameters else {}
    return Scheduler(
        desired_retention=RETENTION,
        # Asking again in the same session costs a third more reviews and keeps nothing more
        # (benchmarks/simulated_learners.py).
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
        **chosen,
    )


def correction(sent: datetime, received: datetime) -> timedelta:
    """How wrong the clock of a device is. Small differences are the way through the network."""
    error = received - sent
    if abs(error) < RIGHT_CLOCK:
        return timedelta()
    return timedelta(minutes=round(error / timedelta(minutes=1)))


def corrected(said_at: datetime, error: timedelta, received: datetime) -> datetime:
    """When a review was: never after it was received, nor before anybody can have made it."""
    return max(min(said_at + error, received), received - OLDEST)


def in_order(events: Iterable[Event]) -> list[Event]:
    """The one order of a set of events, whatever the order in which they came.

    A device numbers its reviews: where its clock was set back, the numbers are right.
    """
    of_device: dict[UUID, list[Event]] = defaultdict(list)
    for event in events:
        of_device[event.device].append(event)
    merged: list[Event] = []
    for numbered in of_device.values():
        numbered.sort(key=lambda event: (event.seq, event.at, event.id), reverse=True)
        latest = datetime.max.replace(tzinfo=UTC)
        for event in numbered:
            latest = min(latest, event.at)
            merged.append(replace(event, at=latest))
    merged.sort(key=lambda event: (event.at, event.device, event.seq, event.id))
    return merged


def replay(events: Iterable[Event], by: Scheduler) -> Memory | None:
    """The state after all these reviews; None when there are none."""
    card = Card(card_id=1, due=datetime(2000, 1, 1, tzinfo=UTC))
    reviews = again = last_rating = 0
    for event in in_order(events):
        card, _log = by.review_card(card, Rating(event.rating), event.at.astimezone(UTC))
        reviews += 1
        again += event.rating == Rating.Again
        last_rating = event.rating
    if card.stability is None or card.difficulty is None or card.last_review is None:
        return None
    return Memory(
        state=int(card.state),
        step=card.step,
        stability=card.stability,
        difficulty=card.difficulty,
        due=card.due,
        last_review=card.last_review,
        last_rating=last_rating,
        reviews=reviews,
        again=again,
    )


def is_known(*, state: int, stability: float) -> bool:
    """Has a word stayed for a week or more?"""
    return state == State.Review and stability >= KNOWN_DAYS
