"""Codes that learners type: one field for sets, groups and quizzes."""

from dataclasses import dataclass

from dictionary.concepts.codes import random_code, read_code
from microlearning.models import Deck, Group, Quiz
from microlearning.refusals import Refused


@dataclass(frozen=True, slots=True)
class Found:
    """What a code is."""

    kind: str
    row: Deck | Group | Quiz


def free_code() -> str:
    """A code that no set, group or quiz has."""
    while True:
        code = random_code()
        if not any(model.objects.filter(code=code).exists() for model in (Deck, Group, Quiz)):
            return code


def deck_by_code(text: str) -> Deck:
    """The set of a code. Raises Refused."""
    deck = Deck.objects.filter(code=read_code(text) or "").select_related(
        "language", "own_language", "fund"
    )
    found = deck.first()
    if found is None:
        raise Refused("unknown_set")
    return found


def group_by_code(text: str, *, ended_too: bool = False) -> Group:
    """The group of a code. Raises Refused, also for one that has ended unless it may have."""
    found = Group.objects.filter(code=read_code(text) or "").select_related("fund").first()
    if found is None:
        raise Refused("unknown_group")
    if found.has_ended and not ended_too:
        raise Refused("group_ended")
    return found


def quiz_by_code(text: str) -> Quiz:
    """The quiz of a code, also one that is over. Raises Refused."""
    found = Quiz.objects.filter(code=read_code(text) or "").select_related("deck", "fund").first()
    if found is None:
        raise Refused("unknown_quiz")
    return found


def anything_by_code(text: str) -> Found:
    """What a learner's code is. Raises Refused, also for a group that has ended."""
    code = read_code(text) or ""
    for kind, model in (("set", Deck), ("group", Group), ("quiz", Quiz)):
        row = model.objects.filter(code=code).first()
        if isinstance(row, Group) and row.has_ended:
            raise Refused("group_ended")
        if row is not None:
            return Found(kind, row)
    raise Refused("unknown_code")
