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

# Always, likeness of letters, of sounds, 1 / (length + 1), log10 of the size of the index, foreign.
WEIGHTS = (-11.40, 8.57, 12.21, -3.16, -1.25, -1.17)
INFLECTED = 1.0  # added for another form of the word
LOWEST = 0.055  # a hit below this is not shown: empties nine of ten nonsense queries
FAR_BELOW = 0.05  # nor below this part of the best one
SAME_LANGUAGE, ALSO_LANGUAGE, SAME_SECTOR, POPULAR, PREFERRED = 0.04, 0.03, 0.03, 0.02, 0.002
SOUNDS_ALIKE, CLEARLY_MORE = 0.85, 0.12


def likenesses(
    query: Query, joined: list[str], folded: list[str], sounds: list[str]
) -> tuple[Floats, Floats]:
    """Likeness of letters and of sounds, each 0 to 1; words in another order cost little."""
    letters: Floats = _alike([query.joined], joined, OSA.normalized_similarity)
    heard = np.zeros(len(sounds))
    if query.sounds:  # the reading that fits best
        heard = _alike(list(query.sounds), sounds, Indel.normalized_similarity)
    if " " in query.folded:
        ordered = "".join(sorted(query.folded.split()))
        others = ["".join(sorted(one.split())) if " " in one else one for one in folded]
        swapped = 0.95 * _alike([ordered], others, OSA.normalized_similarity)
        heard = np.where(swapped > letters, np.maximum(heard, swapped), heard)
        letters = np.maximum(letters, swapped)
    return letters, heard


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
    def foreign(self) -> Floats:
        """1 for labels in a language that the visitor did not name."""


def odds(alike: Likenesses, length: int, rows: int) -> Floats:
    """The logarithm of the odds that labels are the right answer."""
    always, of_letters, of_sounds, short, size, foreign = WEIGHTS
    base = always + short / (length + 1) + size * math.log10(rows + 10)
    total: Floats = of_letters * alike.letters + of_sounds * alike.sounds
    total += foreign * alike.foreign + base
    return total


def odds_of(share: float) -> float:
    """The logarithm of the odds of a share of right answers."""
    return math.log(share / (1 - share)) if share > 0 else -math.inf


class Way(IntEnum):
    """How a label came to be compared."""

    LIKE = 0
    ENDED = 1  # it ends in the word asked
    BEGUN = 2  # a word of it begins with what was typed


def judged(
    query: Query, joined: str, likeness: tuple[float, float, float], way: Way
) -> tuple[float, Reason]:
    """The score of a label, of which letters, sounds and odds are known, and the reason for it."""
    if joined == query.joined:
        return 1.0, Reason.EXACT
    letters, sounds, sure = likeness
    score = 1 / (1 + math.exp(-sure))
    if way is Way.ENDED:
        return max(score, 0.3 + 0.3 * len(query.joined) / len(joined)), Reason.PART
    if way is Way.BEGUN:
        as_begun, reason = judged_begun(query, joined)
        if as_begun >= score:
            return as_begun, reason
    heard = sounds >= SOUNDS_ALIKE and sounds - letters >= CLEARLY_MORE
    return score, Reason.SOUNDS_LIKE if heard else Reason.FUZZY


def judged_begun(query: Query, joined: str) -> tuple[float, Reason]:
    """The score of a label of which the beginning of a word was typed."""
    typed, length = len(query.joined), len(joined)
    if joined == query.joined:
        return 1.0, Reason.EXACT
    return min(0.97, 0.40 + 0.05 * min(typed, 4) + 0.37 * typed / length), Reason.PREFIX


def one_more(score: float, before: int) -> float:
    """The place key of one more such label: the more there are, the less each is meant."""
    return max(min(score, 0.3), score * 0.8 ** max(0, before - 3))
