"""Reviews come in, in any order and more than once; states follow from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from microlearning import memory
from microlearning.concepts import known_uuids, replaced_by, replaced_uuids
from microlearning.models import CardState, Learner, Review
from microlearning.refusals import Refused

MOST_IN_A_BATCH = 500
MOST_IN_A_DAY = 20_000
Word = tuple[UUID, str]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One review as a device sent it; its shape was checked."""

    id: UUID
    concept: UUID
    language: str
    kind: str
    rating: int
    said_at: datetime
    seq: int


@dataclass(slots=True)
class Receipt:
    """What became of a batch."""

    accepted: list[UUID] = field(default_factory=list)
    known: list[UUID] = field(default_factory=list)
    unknown_concept: list[UUID] = field(default_factory=list)
    states: list[CardState] = field(default_factory=list)
    replaces: dict[UUID, UUID] = field(default_factory=dict)


@transaction.atomic
def reviews_receive(
    *, learner: Learner, device: UUID, sent: datetime, batch: Sequence[Incoming], received: datetime
) -> Receipt:
    """Keep what is new of a batch and make the states of its words anew.

    Sent again, or in another order, it changes nothing. Raises Refused for a flood.
    """
    learner = Learner.objects.select_for_update().get(pk=learner.pk)
    _no_flood(learner, len(batch), received)
    receipt, fresh = _sorted_out(learner, batch)
    error = memory.correction(sent, received)
    Review.objects.bulk_create(
        Review(
            learner=learner,
            client_id=one.id,
            concept_uuid=one.concept,
            language=one.language,
            kind=one.kind,
            rating=one.rating,
            device=device,
            seq=one.seq,
            said_at=one.said_at,
            correction=round(error.total_seconds()),
            at=memory.corrected(one.said_at, error, received),
            received=received,
        )
        for one in fresh
    )
    refused = set(receipt.unknown_concept)
    words = {(one.concept, one.language) for one in batch if one.id not in refused}
    receipt.replaces = replaced_uuids(uuid for uuid, _language in words)
    receipt.states = states_make(learner=learner, words=words, only_read=not fresh)
    return receipt


def _no_flood(learner: Learner, coming: int, received: datetime) -> None:
    day = Review.objects.filter(learner=learner, received__gt=received - timedelta(days=1))
    if day.count() + coming > MOST_IN_A_DAY:
        raise Refused("too_many")


def _sorted_out(learner: Learner, batch: Sequence[Incoming]) -> tuple[Receipt, list[Incoming]]:
    """Which are new, which were here before, which speak of nothing that ever was."""
    receipt, fresh = Receipt(), dict[UUID, Incoming]()
    concepts = known_uuids(one.concept for one in batch)
    here = set(
        Review.objects.filter(learner=learner, client_id__in=[one.id for one in batch]).values_list(
            "client_id", flat=True
        )
    )
    for one in batch:
        if one.id in here or one.id in fresh:
            receipt.known.append(one.id)
        elif one.concept not in concepts:
            receipt.unknown_concept.append(one.id)
        else:
            fresh[one.id] = one
            receipt.accepted.append(one.id)
    return receipt, list(fresh.values())


def _heirs(words: Iterable[Word]) -> set[Word]:
    """The words under the concepts of today."""
    asked = set(words)
    heirs = replaced_uuids(uuid for uuid, _language in asked)
    return {(heirs.get(uuid, uuid), language) for uuid, language in asked}


def states_make(
    *, learner: Learner, words: Iterable[Word], only_read: bool = False
) -> list[CardState]:
    """Replay all reviews of these words and keep what follows. `only_read`: nothing is new."""
    asked = _heirs(words)
    if not asked:
        return []
    if only_read:
        kept = CardState.objects.filter(
            learner=learner, concept_uuid__in={uuid for uuid, _language in asked}
        )
        return [state for state in kept if (state.concept_uuid, state.language) in asked]
    events = _events(learner, asked)
    by, now = memory.scheduler(learner.parameters), timezone.now()
    states = [
        _state(learner, word, remembered, now)
        for word in sorted(asked, key=str)
        if (remembered := memory.replay(events[word], by)) is not None
    ]
    _keep(states)
    return states


def _events(learner: Learner, words: set[Word]) -> dict[Word, list[memory.Event]]:
    """All reviews of these words, also those made under concepts merged into them."""
    concepts = {uuid for uuid, _language in words}
    heir_of = {old: new for new, merged in replaced_by(concepts).items() for old in merged}
    rows = Review.objects.filter(learner=learner).filter(
        Q(concept_uuid__in=concepts) | Q(concept_uuid__in=list(heir_of))
    )
    events: dict[Word, list[memory.Event]] = defaultdict(list)
    for row in rows.iterator(chunk_size=2_000):
        word = (heir_of.get(row.concept_uuid, row.concept_uuid), row.language)
        events[word].append(memory.Event(row.at, row.device, row.seq, row.rating, row.client_id))
    return events


def _state(learner: Learner, word: Word, remembered: memory.Memory, now: datetime) -> CardState:
    return CardState(
        learner=learner,
        concept_uuid=word[0],
        language=word[1],
        state=remembered.state,
        step=remembered.step,
        stability=remembered.stability,
        difficulty=remembered.difficulty,
        due=remembered.due,
        last_review=remembered.last_review,
        last_rating=remembered.last_rating,
        reviews=remembered.reviews,
        again=remembered.again,
        changed=now,
    )


def _keep(states: list[CardState]) -> None:
    CardState.objects.bulk_create(
        states,
        update_conflicts=True,
        unique_fields=["learner", "concept_uuid", "language"],
        update_fields=[
            "state", "step", "stability", "difficulty", "due", "last_review", "last_rating",
            "reviews", "again", "changed",
        ],
        batch_size=500,
    )  # fmt: skip


@transaction.atomic
def states_settle(*, learner: Learner) -> dict[UUID, UUID]:
    """Let states of merged words go over to the concept that took their place.

    Returns old uuid to new one, for the phone.
    """
    mine = CardState.objects.filter(learner=learner)
    heirs = replaced_uuids(mine.values_list("concept_uuid", flat=True).distinct())
    if heirs:
        Learner.objects.select_for_update().get(pk=learner.pk)
        old = mine.filter(concept_uuid__in=list(heirs))
        words = set(old.values_list("concept_uuid", "language"))
        states_make(learner=learner, words=words)
        old.delete()
    return heirs


@transaction.atomic
def states_remake(*, learner: Learner) -> int:
    """Make every state of a learner anew, as after a refit. Returns how many."""
    learner = Learner.objects.select_for_update().get(pk=learner.pk)
    words = set(learner.reviews.values_list("concept_uuid", "language"))
    CardState.objects.filter(learner=learner).delete()
    return len(states_make(learner=learner, words=words))
