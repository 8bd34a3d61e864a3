"""What a group knows: only of the members who agreed, and only of the sets it was given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.utils import timezone

from dictionary.models import Language
from microlearning import memory
from microlearning.concepts import replaced_uuids
from microlearning.decks.contents import Entry, deck_contents
from microlearning.models import CardState, Deck, Group, Member

HARDEST = 10
Word = tuple[UUID, str]


@dataclass(slots=True)
class WordProgress:
    """One word in the group."""

    entry: Entry
    known: int = 0
    begun: int = 0
    reviews: int = 0
    again: int = 0

    @property
    def hardness(self) -> float:
        """How often it was not known, drawn to the middle where it was asked seldom."""
        return (self.again + 1) / (self.reviews + 4)


@dataclass(slots=True)
class LearnerProgress:
    """One member who agreed to share."""

    member: Member
    known: int = 0
    begun: int = 0
    due: int = 0
    reviews: int = 0
    last: datetime | None = None


@dataclass(slots=True)
class DeckProgress:
    """One assigned set."""

    deck: Deck
    words: list[WordProgress] = field(default_factory=list)


@dataclass(slots=True)
class Progress:
    """The whole group."""

    members: int
    decks: list[DeckProgress]
    learners: list[LearnerProgress]
    words: int

    @property
    def hardest(self) -> list[WordProgress]:
        """Words that were not known most often, each once; none that never failed."""
        every = {
            (one.entry.concept.pk, one.entry.word.language.tag): one
            for deck in self.decks
            for one in deck.words
            if one.again
        }
        ranked = sorted(every.values(), key=lambda one: (-one.hardness, one.entry.word.text))
        return ranked[:HARDEST]


def group_progress(group: Group, own: Language | None) -> Progress:
    """Per word and per learner, of the sets of this group."""
    decks = [row.deck for row in group.assignments.select_related("deck__language")]
    shown = [
        DeckProgress(deck, [WordProgress(one) for one in deck_contents(deck, own).entries])
        for deck in decks
    ]
    of_word: dict[Word, list[WordProgress]] = defaultdict(list)
    for deck in shown:
        for word in deck.words:
            of_word[word.entry.concept.uuid, deck.deck.language_id].append(word)
    sharing = list(group.members.filter(shares=True).select_related("learner"))
    learners = {one.learner_id: LearnerProgress(one) for one in sharing}
    _count(of_word, learners)
    return Progress(group.members.count(), shown, list(learners.values()), len(of_word))


def _count(of_word: dict[Word, list[WordProgress]], learners: dict[int, LearnerProgress]) -> None:
    now = timezone.now()
    states = list(CardState.objects.filter(learner__in=list(learners)))
    heirs = replaced_uuids({state.concept_uuid for state in states})
    for state in states:
        word = (heirs.get(state.concept_uuid, state.concept_uuid), state.language)
        if word not in of_word:
            continue
        learner = learners[state.learner_id]
        known = memory.is_known(state=state.state, stability=state.stability)
        learner.begun += 1
        learner.known += known
        learner.due += state.due <= now
        learner.reviews += state.reviews
        learner.last = max(learner.last or state.last_review, state.last_review)
        _add(of_word[word], state, known)


def _add(words: Iterable[WordProgress], state: CardState, known: bool) -> None:
    for word in words:
        word.begun += 1
        word.known += known
        word.reviews += state.reviews
        word.again += state.again
