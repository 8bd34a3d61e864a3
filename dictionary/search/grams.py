"""Trigram postings: which rows hold which three letters in a row, as two flat arrays."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.integer]

BUCKETS = 1 << 16  # gram numbers fit 16 bits, which sorts ten times faster
_LATIN = "0123456789abcdefghijklmnopqrstuvwxyz"
_SOUNDS = "0123456789AIUPTKGFSLMNR"
_BASE = len(_LATIN) + 1  # 0 is the edge of a word
_OTHER_BUCKETS = BUCKETS - _BASE**3
_MANY = 30_000  # rows from which a window on each list pays
# A gram that more rows have tells too little for what it costs to keep and to read.
_COMMON, _COMMON_PART = 3_000, 25
SHORT = 7  # letters: in so short a word one slip leaves few grams whole
SOUND_BASE = len(_SOUNDS) + 1
SOUND_BUCKETS = SOUND_BASE**3
_PAIRS_FROM = BUCKETS + SOUND_BUCKETS
_PAIR_BUCKETS = _BASE**2


def _code_table(alphabet: str) -> NDArray[np.uint8]:
    table = np.full(128, 255, np.uint8)
    table[0] = 0
    for code, letter in enumerate(alphabet, start=1):
        table[ord(letter)] = code
    return table


_LATIN_PLACE = {letter: code for code, letter in enumerate(_LATIN, start=1)}
_SOUND_PLACE = {letter: code for code, letter in enumerate(_SOUNDS, start=1)}
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
    """The different grams of a query: of letters, of sounds, and pairs where it is short."""
    if joined.isascii():
        grams = _few_grams(joined, _LATIN_PLACE, _BASE, 0)
        if len(joined) <= SHORT:
            grams |= _pairs(joined)
    else:
        grams = set(letter_grams(f"\0{joined}\0").tolist())
    for sound in sounds:
        grams |= _few_grams(sound, _SOUND_PLACE, SOUND_BASE, BUCKETS)
    return np.fromiter(grams, np.int64, len(grams))


def _pairs(word: str) -> set[int]:
    """Neighbouring letters in whichever order, so that swapped ones still meet."""
    codes = [_LATIN_PLACE[letter] for letter in word]
    return {_PAIRS_FROM + min(pair) * _BASE + max(pair) for pair in pairwise(codes)}


def _few_grams(word: str, place: dict[str, int], base: int, offset: int) -> set[int]:
    """The grams of one short word; numpy would take ten times as long to begin."""
    codes = [0, *map(place.__getitem__, word), 0]
    return {
        (first * base + second) * base + third + offset
        for first, second, third in zip(codes, codes[1:], codes[2:], strict=False)
    }


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
    counts = np.bincount(grams, minlength=buckets)
    common = counts > max(_COMMON, len(words) // _COMMON_PART)
    counts[common] = 0
    pointers = np.zeros(buckets + 1, np.int64)
    np.cumsum(counts, out=pointers[1:])
    return pointers, rows[~common[grams]]


def _pair_postings(joined: list[str]) -> tuple[Ints, Ints]:
    short = [(row, word) for row, word in enumerate(joined) if len(word) <= SHORT]
    pairs = [(gram, row) for row, word in short if word.isascii() for gram in _pairs(word)]
    table = np.array(sorted(pairs), np.int64).reshape(-1, 2)
    counts = np.bincount(table[:, 0] - _PAIRS_FROM, minlength=_PAIR_BUCKETS)
    return np.concatenate([[0], np.cumsum(counts)]), table[:, 1].astype(np.int32)


def build_postings(joined: list[str], sounds: list[str]) -> tuple[Ints, Ints]:
    """Pointers and rows for the letters' grams, then the sounds', then the pairs."""
    block = "\0" + "\0".join(joined) + "\0"
    parts = [_postings(joined, letter_grams(block), BUCKETS)]
    block = "\0" + "\0".join(sounds) + "\0"
    parts.append(_postings(sounds, sound_grams(block), SOUND_BUCKETS))
    parts.append(_pair_postings(joined))
    pointers: list[Ints] = [np.zeros(1, np.int64)]
    read = 0
    for part, _ in parts:
        pointers.append(part[1:] + read)
        read += int(part[-1])
    return np.concatenate(pointers).astype(np.uint32), np.concatenate([rows for _, rows in parts])


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
        starts, ends = self.pointers[grams], self.pointers[grams + 1]
        sizes = ends - starts
        if int(sizes.sum()) > self.budget:
            order = np.argsort(sizes)
            read = max(4, int(np.searchsorted(np.cumsum(sizes[order]), self.budget)))
            starts, ends = starts[order[:read]], ends[order[:read]]
        bounds = zip(starts.tolist(), ends.tolist(), strict=True)
        lists = [self.rows[start:end] for start, end in bounds if end > start]
        if len(self.sizes) > _MANY:
            # The window has the type of the rows, or numpy would copy each list to compare it.
            window = np.array((low, high), self.rows.dtype)
            cuts = [rows.searchsorted(window).tolist() for rows in lists]
            lists = [rows[first:last] for rows, (first, last) in zip(lists, cuts, strict=True)]
        if not lists:
            return np.zeros(0, np.int64)
        shared = np.concatenate(lists)
        if len(self.sizes) > _MANY:
            counts = np.bincount(shared - low, minlength=high - low)
        else:  # counting all is cheaper than cutting each list
            counts = np.bincount(shared, minlength=high)[low:high]
        return self._most_shared(counts, len(grams), low)

    def _most_shared(self, counts: Ints, asked: int, low: int) -> NDArray[np.int64]:
        most = int(counts.max(initial=0))
        if not most:
            return np.zeros(0, np.int64)
        # np.argpartition over all rows would cost more than everything else: cut first.
        rows = np.flatnonzero(counts >= (max(2, most // 3) if most > 3 else 1))
        if len(rows) > self.best:
            share = counts[rows] / (self.sizes[rows + low] + np.int64(asked))
            rows = rows[np.argpartition(share, -self.best)[-self.best :]]
        return rows + low
