"""Words that are nearly written like another: a few letters apart, found among many."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA


class NearWords:
    """Word keys of one language. First the letters that occur, then the distance itself."""

    def __init__(self) -> None:
        self._keys: list[str] = []
        self._owners: list[int] = []
        self._letters = np.zeros(64, np.uint64)
        self._lengths = np.zeros(64, np.int16)

    def add(self, key: str, owner: int) -> None:
        """Remember a word of a concept."""
        at = len(self._keys)
        if at == len(self._lengths):
            self._letters = np.concatenate([self._letters, np.zeros_like(self._letters)])
            self._lengths = np.concatenate([self._lengths, np.zeros_like(self._lengths)])
        self._letters[at], self._lengths[at] = _letters(key), len(key)
        self._keys.append(key)
        self._owners.append(owner)

    def near(self, key: str, *, slips: int) -> Iterable[int]:
        """The concepts with a word at most `slips` letters from this one."""
        count = len(self._keys)
        apart = np.bitwise_count(self._letters[:count] ^ np.uint64(_letters(key)))
        close = (apart <= 2 * slips) & (np.abs(self._lengths[:count] - len(key)) <= slips)
        some = {at: self._keys[at] for at in np.flatnonzero(close).tolist()}
        for _key, _slips, at in process.extract_iter(
            key, some, scorer=OSA.distance, score_cutoff=slips
        ):
            yield self._owners[at]


def _letters(key: str) -> int:
    bits = 0
    for letter in key:
        bits |= 1 << (ord(letter) % 61)
    return bits
