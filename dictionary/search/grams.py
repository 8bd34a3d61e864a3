"""Trigram postings: which rows hold which three letters in a row, as two flat arrays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer]

BUCKETS = 1 << 16  # gram numbers fit 16 bits, which sorts ten times faster
_LATIN = "0123456789abcdefghijklmnopqrstuvwxyz"
_SOUNDS = "0123456789AIUPTKGFSLMNR"
_BASE = len(_LATIN) + 1  # 0 is the edge of a word
_OTHER_BUCKETS = BUCKETS - _BASE**3
SOUND_BASE = len(_SOUNDS) + 1
SOUND_BUCKETS = SOUND_BASE**3


def _code_table(alphabet: str) -> NDArray[np.uint8]:
    table = np.full(128, 255, np.uint8)
    table[0] = 0
    for code, letter in enumerate(alphabet, start=1):
        table[ord(letter)] = code
    return table


_LATIN_CODES = _code_table(_LATIN)
_SOUND_CODES = _code_table(_SOUNDS)


def _points(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def letter_grams(text: str) -> NDArray[np.uint16]:
    """The gram number at every place of `\\0word\\0word\\0`; other scripts share hashed numbers."""
    points = _points(text)
    codes = _LATIN_CODES[np.minimum(points, 127)].astype(np.uint32)
    codes[points > 127] = 255
    first, second, third = codes[:-2], codes[1:-1], codes[2:]
    grams = (first * _BASE + second) * _BASE + third
    strange = (first == 255) | (second == 255) | (third == 255)
    if strange.any():
        hashed = points[:-2] * np.uint32(2654435761) ^ points[1:-1] * np.uint32(40503)
        hashed = (hashed ^ points[2:] * np.uint32(2246822519)) >> np.uint32(7)
        grams[strange] = _BASE**3 + hashed[strange] % _OTHER_BUCKETS
    return grams.astype(np.uint16)


def sound_grams(text: str) -> NDArray[np.uint16]:
    """The same for skeletons, which have few letters."""
    codes = _SOUND_CODES[np.minimum(_points(text), 127)].astype(np.uint32)
    return ((codes[:-2] * SOUND_BASE + codes[1:-1]) * SOUND_BASE + codes[2:]).astype(np.uint16)


def query_grams(joined: str, sounds: tuple[str, ...]) -> NDArray[np.int64]:
    """The different grams of a query, the sounds' numbers after the letters'."""
    found = [np.unique(letter_grams(f"\0{joined}\0")).astype(np.int64)]
    if sounds:
        found.append(
            np.unique(np.concatenate([sound_grams(f"\0{sound}\0") for sound in sounds])) + BUCKETS
        )
    return np.concatenate(found)


def _postings(words: list[str], grams_of_block: Ints, buckets: int) -> tuple[Ints, Ints]:
    """Sort (gram, row) pairs by gram, each pair once."""
    lengths = np.fromiter((len(word) for word in words), np.int64, len(words))
    word_starts = np.cumsum(lengths + 1) - (lengths + 1)  # places of the edges before the words
    rows = np.repeat(np.arange(len(words), dtype=np.int32), lengths)
    first_of_row = np.repeat(np.cumsum(lengths) - lengths, lengths)
    places = np.arange(len(rows)) - first_of_row + np.repeat(word_starts, lengths)
    grams = grams_of_block[places]
    order = np.argsort(grams, kind="stable")
    grams, rows = grams[order], rows[order]
    fresh = np.ones(len(grams), bool)
    fresh[1:] = (grams[1:] != grams[:-1]) | (rows[1:] != rows[:-1])
    grams, rows = grams[fresh], rows[fresh]
    pointers = np.zeros(buckets + 1, np.int64)
    np.cumsum(np.bincount(grams, minlength=buckets), out=pointers[1:])
    return pointers, rows


def build_postings(joined: list[str], sounds: list[str]) -> tuple[Ints, Ints]:
    """Pointers and rows for the letters' grams followed by the sounds'."""
    block = "\0" + "\0".join(joined) + "\0"
    letter_pointers, letter_rows = _postings(joined, letter_grams(block), BUCKETS)
    block = "\0" + "\0".join(sounds) + "\0"
    sound_pointers, sound_rows = _postings(sounds, sound_grams(block), SOUND_BUCKETS)
    pointers = np.concatenate([letter_pointers, sound_pointers[1:] + letter_pointers[-1]])
    return pointers.astype(np.uint32), np.concatenate([letter_rows, sound_rows])


@dataclass(frozen=True, slots=True)
class Postings:
    """Finds the rows that share most grams with a query, within a budget of rows read."""

    pointers: Ints
    rows: Ints
    sizes: Ints  # grams of each row, to make long rows pay
    budget: int
    best: int = 100

    def candidates(self, grams: NDArray[np.int64], low: int, high: int) -> NDArray[np.int64]:
        """Rows from `low` up to `high` that share enough grams; rare grams are read first."""
        starts = self.pointers[grams].astype(np.int64)
        ends = self.pointers[grams + 1].astype(np.int64)
        order = np.argsort(ends - starts)
        read = max(4, int(np.searchsorted(np.cumsum((ends - starts)[order]), self.budget)))
        slices = []
        for place in order[:read].tolist():
            rows = self.rows[starts[place] : ends[place]]
            first, last = np.searchsorted(rows, (low, high))
            if last > first:
                slices.append(rows[first:last])
        if not slices:
            return np.zeros(0, np.int64)
        return self._most_shared(np.concatenate(slices) - low, len(grams), low, high)

    def _most_shared(self, shared: Ints, asked: int, low: int, high: int) -> NDArray[np.int64]:
        counts = np.bincount(shared, minlength=high - low)
        most = int(counts.max())
        # np.argpartition over all rows would cost more than everything else: cut first.
        rows = np.flatnonzero(counts >= (max(2, most // 3) if most > 3 else 1))
        if len(rows) > self.best:
            share = counts[rows] / (self.sizes[rows + low].astype(np.int64) + asked)
            rows = rows[np.argpartition(share, -self.best)[-self.best :]]
        return rows + low
