"""How sure we are that a label is what the visitor meant.

The numbers come from `benchmarks/search_calibration.py`, which fits them on queries with known
answers and on nonsense; a score is then the share of such queries where the answer was right.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel

from dictionary.search.query import Query

Floats = NDArray[np.float64]

LIKENESS_OF_LETTERS = 0.55  # the rest is the likeness of sounds
SLOPE, MIDDLE = 22.0, 0.70  # logistic of the likeness
SHORT_PENALTY = 0.25  # what a letter in a short word weighs more
LOWEST = 0.5  # below this a hit is not shown

SAME_LANGUAGE, ALSO_LANGUAGE, SAME_SECTOR, POPULAR, PREFERRED = 0.04, 0.03, 0.03, 0.02, 0.002
SOUNDS_ALIKE, CLEARLY_MORE = 0.85, 0.12


def letters_alike(query: Query, joined: list[str], folded: list[str]) -> Floats:
    """Likeness of letters, 0 to 1; words in another order cost little."""
    alike: Floats = process.cdist(
        [query.joined], joined, scorer=OSA.normalized_similarity, dtype=np.float64
    )[0]
    if " " in query.folded:
        ordered = "".join(sorted(query.folded.split()))
        others = ["".join(sorted(words.split())) for words in folded]
        swapped = process.cdist([ordered], others, scorer=OSA.normalized_similarity)[0]
        alike = np.maximum(alike, 0.95 * swapped)
    return alike


def sounds_alike(query: Query, sounds: list[str]) -> Floats:
    """Likeness of sounds, 0 to 1, in the reading that fits best."""
    if not query.sounds:
        return np.zeros(len(sounds))
    alike: Floats = process.cdist(
        list(query.sounds), sounds, scorer=Indel.normalized_similarity, dtype=np.float64
    ).max(axis=0)
    return alike


def likely(letters: Floats, sounds: Floats, length: int) -> Floats:
    """Likeness turned into a share of right answers."""
    likeness = LIKENESS_OF_LETTERS * letters + (1 - LIKENESS_OF_LETTERS) * sounds
    middle = MIDDLE + SHORT_PENALTY / (length + 1)
    shares: Floats = 1.0 / (1.0 + np.exp(-SLOPE * (likeness - middle)))
    return shares


def likely_begun(typed: int, length: int) -> float:
    """How sure we are of a label of which the beginning of a word was typed."""
    return min(0.97, 0.55 + 0.07 * min(typed, 4) + 0.2 * typed / length)
