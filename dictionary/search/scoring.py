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

# One, letters, sounds, the weaker of the two, 1 / (length + 1), log10 of the index's size.
WEIGHTS = (-14.51, 8.00, 13.68, 0.23, -3.60, -0.91)
_WEIGHTS = np.array(WEIGHTS)
LOWEST = 0.09  # below this a hit is not shown: empties nine of ten nonsense queries

FAR_BELOW = 0.15  # nor below this part of the best one
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


def features(letters: Floats, sounds: Floats, length: int, rows: int) -> Floats:
    """What the likelihood is made of, a row a label."""
    table = np.ones((len(letters), len(WEIGHTS)))
    table[:, 1], table[:, 2] = letters, sounds
    table[:, 3] = np.minimum(letters, sounds)
    table[:, 4] = 1 / (length + 1)
    table[:, 5] = math.log10(rows + 10)
    return table


def likely(letters: Floats, sounds: Floats, length: int, rows: int) -> Floats:
    """Likeness turned into a share of right answers."""
    shares: Floats = 1.0 / (1.0 + np.exp(-(features(letters, sounds, length, rows) @ _WEIGHTS)))
    return shares


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike a query and a label are, and what that is worth."""

    letters: float
    sounds: float
    score: float


def judged(query: Query, joined: str, likeness: Likeness, begun: bool) -> tuple[float, Reason]:
    """The score of a label and the reason for it."""
    if joined == query.joined:
        return 1.0, Reason.EXACT
    if begun:
        sure = likely_begun(len(query.joined), len(joined))
        if sure >= likeness.score:
            return sure, Reason.PREFIX
    heard = likeness.sounds >= SOUNDS_ALIKE and likeness.sounds - likeness.letters >= CLEARLY_MORE
    return likeness.score, Reason.SOUNDS_LIKE if heard else Reason.FUZZY


def likely_begun(typed: int, length: int) -> float:
    """How sure we are of a label of which the beginning of a word was typed."""
    return min(0.97, 0.55 + 0.07 * min(typed, 4) + 0.2 * typed / length)
