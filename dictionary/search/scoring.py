"""How sure we are that a label is what the visitor meant.

The numbers come from `benchmarks/search_calibration.py`, which fits them on queries with known
answers and on nonsense; a score is then the share of such queries where the answer was right.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from dictionary.search.hits import Reason
from dictionary.search.query import Query

Floats = NDArray[np.float64]

# Always, likeness of letters, of sounds, both multiplied (one of them is enough), how much more
# alike the beginning is, 1 / (length + 1), log10 of the size of the index, foreign.
WEIGHTS = (-28.50, 31.86, 30.75, -24.28, 5.87, -5.83, -1.29, -1.25)
SHORTEST_BEGUN = 4  # letters of which a slip can be told from another word
INFLECTED = (
    1.0  # added for another form of the word; fitted 0.77, and so it stays above long compounds
)
FAR_BELOW = 0.05  # nor below this part of the best one
SAME_LANGUAGE, ALSO_LANGUAGE, SAME_SECTOR, POPULAR, PREFERRED = 0.04, 0.03, 0.03, 0.02, 0.002
LESS_THAN_PART = 0.02
SOUNDS_ALIKE, CLEARLY_MORE = 0.85, 0.12


def likenesses(
    query: Query, joined: list[str], folded: list[str], sounds: list[str]
) -> tuple[Floats, Floats, Floats]:
    """Likeness of letters and of sounds, and how much more alike the beginning is: each 0 to 1.

    Words in another order cost little.
    """
    letters: Floats = _alike([query.joined], joined, OSA.normalized_similarity)
    begun = _begun(query.joined, joined, letters)
    heard = np.zeros(len(sounds))
    if query.sounds:  # the reading that fits best
        heard = _alike(list(query.sounds), sounds, Indel.normalized_similarity)
    if " " in query.folded:
        ordered = "".join(sorted(query.folded.split()))
        others = ["".join(sorted(one.split())) if " " in one else one for one in folded]
        swapped = 0.95 * _alike([ordered], others, OSA.normalized_similarity)
        heard = np.where(swapped > letters, np.maximum(heard, swapped), heard)
        letters = np.maximum(letters, swapped)
    return letters, heard, begun


def _begun(query: str, joined: list[str], letters: Floats) -> Floats:
    """What is gained where only the beginning of a longer word is compared: it was not finished.

    Nothing where it begins so to the letter: `judged_begun` is for those.
    """
    length = len(query)
    if length < SHORTEST_BEGUN:
        return np.zeros(len(joined))
    longer = [
        word[:length] if len(word) > length + 1 and not word.startswith(query) else ""
        for word in joined
    ]
    gained: Floats = _alike([query], longer, OSA.normalized_similarity) - letters
    return np.maximum(gained, 0.0)


def _alike(asked: list[str], texts: list[str], scorer: Callable[..., float]) -> Floats:
    table: Floats = process.cdist(asked, texts, scorer=scorer, dtype=np.float64)
    best: Floats = table.max(axis=0) if len(asked) > 1 else table[0]
    return best


class Likenesses(Protocol):
    """How alike a query and labels are, side by side."""

    @property
    def letters(self) -> Floats:
        """Likeness of letters, 0 to 1."""

    @property
    def sounds(self) -> Floats:
        """Likeness of sounds, 0 to 1."""

    @property
    def begun(self) -> Floats:
        """How much more alike the beginning of a longer label is, 0 to 1."""

    @property
    def foreign(self) -> Floats:
        """1 for labels in a language that the visitor did not name."""


def odds(alike: Likenesses, length: int, rows: int) -> Floats:
    """The logarithm of the odds that labels are the right answer."""
    always, of_letters, of_sounds, of_both, of_begun, short, size, foreign = WEIGHTS
    base = always + short / (length + 1) + size * math.log10(rows + 10)
    total: Floats = of_letters * alike.letters
    total += alike.sounds * (of_sounds + of_both * alike.letters)
    total += of_begun * alike.begun + foreign * alike.foreign + base
    return total


def lowest(rows: int) -> float:
    """A hit below this is not shown: about what empties nine of ten nonsense queries."""
    return min(max(0.025 * math.log10(rows + 1) - 0.065, 0.03), 0.05)


def odds_of(share: float) -> float:
    """The logarithm of the odds of a share of right answers."""
    return math.log(share / (1 - share)) if share > 0 else -math.inf


class Way(IntEnum):
    """How a label came to be compared."""

    LIKE = 0
    ENDED = 1  # it ends in the word asked
    BEGUN = 2  # a word of it begins with what was typed
    WITHIN = 3  # and goes on, where what was typed is the end of other words: `sleutelaar`


def judged(
    query: Query, joined: str, likeness: tuple[float, float, float], way: Way
) -> tuple[float, Reason]:
    """The score of a label, of which letters, sounds and odds are known, and the reason for it."""
    if joined == query.joined:
        return 1.0, Reason.EXACT
    letters, sounds, sure = likeness
    score = 1 / (1 + math.exp(-sure))
    if way is Way.ENDED:
        return max(score, _part(query, joined)), Reason.PART
    if way in (Way.BEGUN, Way.WITHIN):
        as_begun, reason = judged_begun(query, joined)
        if way is Way.WITHIN:
            return min(as_begun, _part(query, joined) - LESS_THAN_PART), reason
        if as_begun >= score:
            return as_begun, reason
    heard = sounds >= SOUNDS_ALIKE and sounds - letters >= CLEARLY_MORE
    return score, Reason.SOUNDS_LIKE if heard else Reason.FUZZY


def _part(query: Query, joined: str) -> float:
    """The score of a compound that ends in the word asked."""
    return 0.3 + 0.3 * len(query.joined) / len(joined)


def judged_begun(query: Query, joined: str) -> tuple[float, Reason]:
    """The score of a label of which the beginning of a word was typed."""
    typed, length = len(query.joined), len(joined)
    if joined == query.joined:
        return 1.0, Reason.EXACT
    return min(0.97, 0.40 + 0.05 * min(typed, 4) + 0.37 * typed / length), Reason.PREFIX


def one_more(score: float, before: int) -> float:
    """The place key of one more such label: the more there are, the less each is meant."""
    return max(min(score, 0.3), score * 0.8 ** max(0, before - 3))
