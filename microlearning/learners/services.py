"""Learners: registering a key, finding who holds it, handing everything out, erasing it."""

from typing import Any

from django.db import transaction

from microlearning.keys import key_hash, read_key
from microlearning.models import ErasedKey, Learner
from microlearning.refusals import Refused


def _hash_of(text: str) -> str:
    key = read_key(text)
    if key is None:
        raise Refused("no_key")
    return key_hash(key)


@transaction.atomic
def learner_register(*, key: str) -> tuple[Learner, bool]:
    """The learner of a key, made if need be. An erased key stays erased. Raises Refused."""
    hashed = _hash_of(key)
    if ErasedKey.objects.filter(key_hash=hashed).exists():
        raise Refused("erased")
    return Learner.objects.get_or_create(key_hash=hashed)


def learner_by_key(key: str) -> Learner:
    """Who holds this key. Raises Refused: wrong, unknown, or erased."""
    hashed = _hash_of(key)
    learner = Learner.objects.filter(key_hash=hashed).first()
    if learner is None:
        was_erased = ErasedKey.objects.filter(key_hash=hashed).exists()
        raise Refused("erased" if was_erased else "unknown_learner")
    return learner


@transaction.atomic
def learner_erase(*, learner: Learner) -> None:
    """Take away everything of a learner, at once and for good."""
    ErasedKey.objects.get_or_create(key_hash=learner.key_hash)
    learner.delete()


def learner_export(*, learner: Learner) -> dict[str, Any]:
    """Everything that the server holds of a learner."""
    reviews = learner.reviews.values(
        "client_id", "concept_uuid", "language", "kind", "rating", "device", "seq",
        "said_at", "correction", "at", "received",
    )  # fmt: skip
    states = learner.states.values(
        "concept_uuid", "language", "state", "step", "stability", "difficulty", "due",
        "last_review", "reviews", "again",
    )  # fmt: skip
    groups = [
        {
            "group": member.group.code,
            "nickname": member.nickname,
            "shares": member.shares,
            "joined": member.joined,
            "looked_up": list(member.looked_up.values_list("concept_uuid", flat=True)),
        }
        for member in learner.memberships.select_related("group")
    ]
    return {
        "made": learner.created,
        "parameters": learner.parameters,
        "groups": groups,
        "reviews": list(reviews),
        "states": list(states),
    }
