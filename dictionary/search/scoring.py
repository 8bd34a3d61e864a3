"""How sure we are that a label is what the visitor meant.

The numbers come from `benchmarks/search_calibration.py`, which fits them on queries with known
answers and on nonsense; a score is then the share of such queries where the answer was right.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from dictionary.search.hits import Reason
from dictionary.search.query import Query

Floats = NDArray[np.float64]

# Always, likeness of letters, of sounds, 1 / (length + 1), log10 of the size of the index.
WEIGHTS = (-14.50, 8.10, 13.80, -3.60, -0.91)
LOWEST = (
    0.09  # at 100,000 labels a hit below this is not shown: empties nine of ten nonsense queries
)

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
        others = ["".join(sorted(words.split())) for words in folded]
        swapped = 0.95 * _alike([ordered], others, OSA.normalized_similarity)
        heard = np.where(swapped > letters, np.maximum(heard, swapped), heard)
        letters = np.maximum(letters, swapped)
    return letters, heard


def _alike(asked: list[str], texts: list[str], scorer: Callable[..., float]) -> Floats:
    table: Floats = process.cdist(asked, texts, scorer=scorer, dtype=np.float64)
    best: Floats = table.max(axis=0) if len(asked) > 1 else table[0]
    return best


def odds(letters: Floats, sounds: Floats, length: int, rows: int) -> Floats:
    """The logarithm of the odds that labels are the right answer."""
    always, of_letters, of_sounds, short, size = WEIGHTS
    base = always + short / (length + 1) + size * math.log10(rows + 10)
    total: Floats = of_letters * letters + of_sounds * sounds + base
    return total


def lowest_for(rows: int) -> float:
    """The least score shown: a small index holds fewer labels that are alike by chance."""
    return LOWEST * math.pow(min(max(rows, 100) / 100_000, 1.0), 0.2)


def odds_of(share: float) -> float:
    """The logarithm of the odds of a share of right answers."""
    return math.log(share / (1 - share)) if share > 0 else -math.inf


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a query and a label are, and what that is worth."""

    letters: float
    sounds: float
    odds: float

    @property
    def score(self) -> float:
        """The share of such labels that are right."""
        return 1 / (1 + math.exp(-self.odds))


def judged(query: Query, joined: str, likeness: Likeness, begun: bool) -> tuple[float, Reason]:
    """The score of a label and the reason for it."""
    if joined == query.joined:
        return 1.0, Reason.EXACT
    if begun:
        sure, reason = judged_begun(query, joined)
        if sure >= likeness.score:
            return sure, reason
    heard = likeness.sounds >= SOUNDS_ALIKE and likeness.sounds - likeness.letters >= CLEARLY_MORE
    return likeness.score, Reason.SOUNDS_LIKE if heard else Reason.FUZZY


def judged_begun(query: Query, joined: str) -> tuple[float, Reason]:
    """The score of a label of which the beginning of a word was typed."""
    typed, length = len(query.joined), len(joined)
    if joined == query.joined:
        return 1.0, Reason.EXACT
    return min(0.97, 0.55 + 0.07 * min(typed, 4) + 0.2 * typed / length), Reason.PREFIX
