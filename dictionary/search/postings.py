"""Postings: which rows hold which gram, in three flat arrays that are read without a loop.

Rows are in order of length and cut into bands of at most 65,536 rows, so that two bytes say where
in its band a row is. The lists lie gram after gram and, in a gram, band after band: the words of
about the query's length are one piece of each list.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search.grams import GRAMS, Ints, grams_of_words

Arrays = dict[str, NDArray[np.integer]]

_BAND = 1 << 16
_BANDS = 24  # or a few more
# A gram that more rows have tells too little for what it costs to keep and to read.
_COMMON, _COMMON_PART = 3_000, 25
_LEAST_GRAMS, _MOST_GRAMS = 4, 250  # counts are kept in one byte
_MOST_COUNTED = 700  # rows whose shared grams are set against their length


def bands_of(length_starts: Ints) -> NDArray[np.int64]:
    """First rows of the bands: words of one length or a few neighbouring lengths."""
    rows = int(length_starts[-1])
    least = max(1, rows // _BANDS)
    firsts = [0]
    for start in length_starts.tolist():
        if start - firsts[-1] < least and start < rows:
            continue
        while start - firsts[-1] > _BAND:
            firsts.append(firsts[-1] + _BAND)
        firsts.append(start)
    return np.unique(np.array(firsts, np.int64))


def build_postings(joined: list[str], sounds: list[str], bands: NDArray[np.int64]) -> Arrays:
    """The arrays of `Postings`, made band by band."""
    counts = np.zeros((len(bands) - 1, GRAMS), np.uint32)
    parts = []
    for band, (low, high) in enumerate(zip(bands[:-1].tolist(), bands[1:].tolist(), strict=True)):
        grams, rows = grams_of_words(joined[low:high], sounds[low:high])
        keys = np.sort((grams.astype(np.uint64) << np.uint64(16)) | rows.astype(np.uint64))
        keys = keys[np.diff(keys, prepend=np.uint64(2**63)) != 0]
        counts[band] = np.bincount((keys >> np.uint64(16)).astype(np.int64), minlength=GRAMS)
        parts.append((keys & np.uint64(_BAND - 1)).astype(np.uint16))
    total = counts.sum(axis=0, dtype=np.int64)
    kept = np.flatnonzero((total > 0) & (total <= max(_COMMON, len(joined) // _COMMON_PART)))
    slots = np.zeros(GRAMS, np.uint32)
    slots[kept] = np.arange(1, len(kept) + 1)
    pointers = np.zeros(len(kept) * len(parts) + 1, np.int64)
    np.cumsum(counts[:, kept].T.ravel(), out=pointers[1:])
    postings = np.empty(int(pointers[-1]), np.uint16)
    table = pointers[:-1].reshape(len(kept), len(parts))
    for band, part in enumerate(parts):
        _place(postings, table[:, band], part, counts[band], slots)
    return {"slots": slots, "pointers": pointers.astype(np.uint32), "postings": postings,
            "bands": bands}  # fmt: skip


def _place(postings: Ints, targets: Ints, part: Ints, counts: Ints, slots: Ints) -> None:
    """Put the lists of one band where they belong."""
    grams = np.flatnonzero(counts)
    lengths = counts[grams].astype(np.int64)
    own = np.cumsum(lengths) - lengths
    is_kept = slots[grams] > 0
    grams, lengths, own = grams[is_kept], lengths[is_kept], own[is_kept]
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    target = np.repeat(targets[slots[grams].astype(np.int64) - 1], lengths) + within
    postings[target] = part[np.repeat(own, lengths) + within]


_local = threading.local()


def _counters(rows: int) -> NDArray[np.uint8]:
    """A byte a row, all nought: kept by each thread, since clearing it all would cost most."""
    kept: NDArray[np.uint8] | None = getattr(_local, "counters", None)
    if kept is None or len(kept) < rows:
        kept = _local.counters = np.zeros(rows, np.uint8)
    return kept


@dataclass(frozen=True, slots=True)
class Postings:
    """Finds the rows that share most grams with a query, within a budget of rows read."""

    slots: Ints
    pointers: Ints
    rows: Ints
    bands: NDArray[np.int64]
    sizes: Ints  # grams of each row, to make long rows pay
    budget: int
    best: int

    def candidates(self, grams: NDArray[np.int64], low: int, high: int) -> NDArray[np.int64]:
        """Rows about from `low` up to `high` that share most; rare grams are read first."""
        first, last = (self.bands[1:-1].searchsorted((low, high - 1), side="right")).tolist()
        last += 1
        slots = self.slots[grams].astype(np.int64)
        places = (slots[slots > 0] - 1) * (len(self.bands) - 1) + first
        rows = self._read(places, first, last)
        if not len(rows):
            return rows
        base = int(self.bands[first])
        rows, counts = self._shared_most(rows, int(self.bands[last]) - base)
        if len(rows) > self.best:
            share = counts / (self.sizes[rows + base] + np.int64(len(grams)))
            rows = rows[np.argpartition(share, -self.best)[-self.best :]]
        return rows + base

    def _read(self, places: NDArray[np.int64], first: int, last: int) -> NDArray[np.int64]:
        """The rows of the rarest grams, counted from the first band on."""
        edges = self.pointers[places[:, None] + np.arange(last - first + 1)].astype(np.int64)
        lengths = edges[:, -1] - edges[:, 0]
        order = lengths.argsort()
        read = int(lengths[order].cumsum().searchsorted(self.budget)) + 1
        edges = edges[order[: min(max(_LEAST_GRAMS, read), _MOST_GRAMS)]]
        bounds = zip(edges[:, 0].tolist(), edges[:, -1].tolist(), strict=True)
        lists = [self.rows[start:end] for start, end in bounds]
        if not lists:
            return np.zeros(0, np.int64)
        if last - first == 1:
            return np.concatenate(lists).astype(np.int64)
        bases = np.empty((len(lists), last - first), np.int64)
        bases[:] = self.bands[first:last] - self.bands[first]
        found: NDArray[np.int64] = bases.ravel().repeat((edges[:, 1:] - edges[:, :-1]).ravel())
        found += np.concatenate(lists)
        return found

    def _shared_most(
        self, rows: NDArray[np.int64], span: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The rows that were read most often, once each, and how often."""
        counters = _counters(span)
        try:
            np.add.at(counters, rows, np.uint8(1))
            counts = counters.take(rows)
        except BaseException:
            del _local.counters
            raise
        if len(rows) > span // 10:
            counters[:span] = 0
        else:
            counters[rows] = 0
        at = _often(counts)
        keys = (rows[at] << 8) | counts[at]
        keys.sort()
        fresh = np.empty(len(keys), bool)
        fresh[0] = True
        np.not_equal(keys[1:], keys[:-1], out=fresh[1:])
        keys = keys[fresh]
        return keys >> 8, keys & 255


def _often(counts: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Where the highest counts are: so many that they are worth setting against the lengths."""
    low, high = 0, int(counts.max())
    while high - low > 1:  # too many from `low` on, few enough from `high` on
        middle = (low + high) // 2
        if np.count_nonzero(counts >= middle) > _MOST_COUNTED * middle:
            low = middle
        else:
            high = middle
    return np.flatnonzero(counts >= high)
