"""Sets, groups, learners, and what learners did. No name, mail or age anywhere."""

from microlearning.models.deck import MOST_CARDS, Card, CardKind, Deck, DeckSource
from microlearning.models.group import Assignment, Group, LookedUp, Member
from microlearning.models.learner import ErasedKey, Learner
from microlearning.models.quiz import Answer, Player, Quiz
from microlearning.models.review import CardState, Review

__all__ = [
    "MOST_CARDS",
    "Answer",
    "Assignment",
    "Card",
    "CardKind",
    "CardState",
    "Deck",
    "DeckSource",
    "ErasedKey",
    "Group",
    "Learner",
    "LookedUp",
    "Member",
    "Player",
    "Quiz",
    "Review",
]
