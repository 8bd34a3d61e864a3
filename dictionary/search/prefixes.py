"""Every word start of every row in alphabetical order, found by halving.

Only places in the text block are kept (4 bytes each). The block is ordered by the length of the
label, so the smallest places of a range are its shortest labels. For beginnings of one to three
letters, which thousands share, the shortest are kept ready.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

END = 1  # the byte after a row's folded text
_KEY = 16  # bytes that are in order; what follows is compared afterwards
READY = 96
_FENCE = 32


def _key(block: memoryview, place: int) -> bytes:
    """The joined text from this place on, its first bytes."""
    piece = bytes(block[place : place + 3 * _KEY])
    return piece.partition(b"\1")[0].replace(b" ", b"")[:_KEY]


def build_starts(block: bytes, row_starts: NDArray[np.integer]) -> NDArray[np.uint32]:
    """Places of word starts, sorted by the joined bytes that follow."""
    bytes_ = np.frombuffer(block, np.uint8)
    fields = np.cumsum(bytes_ == END)
    fields_before = fields[row_starts] if len(row_starts) else fields
    row_of_byte = np.repeat(
        np.arange(len(row_starts)), np.diff(np.append(row_starts.astype(np.int64), len(bytes_)))
    )
    in_folded = fields == fields_before[row_of_byte]
    begins = np.zeros(len(bytes_), bool)
    begins[row_starts] = True
    begins[1:] |= (bytes_[:-1] == ord(" ")) & in_folded[1:]
    places = np.flatnonzero(begins & in_folded)
    letters = bytes_[in_folded & (bytes_ != ord(" "))]
    return _sorted_places(places, letters, in_folded & (bytes_ != ord(" ")), row_of_byte)


def _sorted_places(
    places: NDArray[np.int64],
    letters: NDArray[np.uint8],
    is_letter: NDArray[np.bool_],
    row_of_byte: NDArray[np.int64],
) -> NDArray[np.uint32]:
    """Sort by two 8-byte numbers made of the letters that follow each place in its row."""
    number = np.cumsum(is_letter) - 1
    first_letter = number[places]
    row_of_letter = row_of_byte[is_letter].astype(np.int32)
    padded = np.append(letters, np.zeros(_KEY, np.uint8))
    padded_rows = np.append(row_of_letter, np.full(_KEY, -1, np.int32))
    rows = row_of_byte[places]
    keys = []
    for part in range(0, _KEY, 8):
        key = np.zeros(len(places), np.uint64)
        for offset in range(part, part + 8):
            letter = padded[first_letter + offset].astype(np.uint64)
            letter[padded_rows[first_letter + offset] != rows] = 0
            key = (key << np.uint64(8)) | letter
        keys.append(key)
    return places[np.lexsort((places, keys[1], keys[0]))].astype(np.uint32)


def build_fences(block: bytes, starts: NDArray[np.uint32]) -> NDArray[np.bytes_]:
    """The beginning of every 32nd word start: halving begins between two of them."""
    view = memoryview(block)
    return np.array([_key(view, place)[:10] for place in starts[::_FENCE].tolist()], "S10")


def build_ready(
    block: bytes, starts: NDArray[np.uint32]
) -> tuple[NDArray[np.bytes_], NDArray[np.uint32]]:
    """The shortest labels of every beginning of one to three bytes that many rows share."""
    view = memoryview(block)
    names: list[bytes] = []
    chosen: list[NDArray[np.uint32]] = []

    def walk(low: int, high: int, depth: int) -> None:
        while low < high:
            name = _key(view, int(starts[low]))[:depth]
            end = _upper(view, starts, name, low, high)
            if len(name) == depth and end - low > READY * 8:
                names.append(name)
                chosen.append(np.sort(np.partition(starts[low:end], READY)[:READY]))
                if depth < 3:
                    walk(low, end, depth + 1)
            low = end

    walk(0, len(starts), 1)
    order = sorted(range(len(names)), key=names.__getitem__)
    table = np.array([chosen[i] for i in order], np.uint32).reshape(len(order), READY)
    return np.array([names[i] for i in order], "S3"), table


def _upper(block: memoryview, starts: NDArray[np.uint32], name: bytes, low: int, high: int) -> int:
    return bisect_left(
        range(high), name + b"\xff", lo=low, key=lambda at: _key(block, int(starts[at]))
    )


@dataclass(frozen=True, slots=True)
class Prefixes:
    """Looks up beginnings of words."""

    block: memoryview
    starts: NDArray[np.uint32]
    fences: NDArray[np.bytes_]  # the beginning of every 32nd word start
    ready_names: NDArray[np.bytes_]
    ready: NDArray[np.uint32]

    def places(self, joined: str, most: int) -> list[int]:
        """Places where a word starts with these letters, shortest labels first."""
        wanted = joined.encode()
        if len(wanted) <= 3 and len(self.ready_names):
            at = int(self.ready_names.searchsorted(np.array(wanted, self.ready_names.dtype)))
            if at < len(self.ready_names) and self.ready_names[at] == wanted:
                return self.ready[at].tolist()[:most]  # type: ignore[no-any-return]
        name = wanted[:_KEY]
        low = self._first(name)
        if low == len(self.starts) or not _key(self.block, int(self.starts[low])).startswith(name):
            return []
        high = self._first(name + b"\xff")
        found = self.starts[low:high]
        if len(wanted) > _KEY:
            found = found[:4096]
            return sorted(place for place in found.tolist() if self._begins(place, wanted))[:most]
        if len(found) > most:
            found = np.partition(found, most)[:most]
        return sorted(found.tolist())

    def _first(self, name: bytes) -> int:
        """The first word start that is not before this name."""
        near = np.array(name, self.fences.dtype)  # cut to as many bytes as a fence has
        low = max(0, (int(self.fences.searchsorted(near)) - 1) * _FENCE)
        high = int(self.fences.searchsorted(near, side="right")) * _FENCE
        starts, block = self.starts, self.block
        return bisect_left(
            range(min(high, len(starts))),
            name,
            lo=low,
            key=lambda at: _key(block, int(starts[at])),
        )

    def _begins(self, place: int, wanted: bytes) -> bool:
        piece = bytes(self.block[place : place + 2 * len(wanted) + 8])
        return piece.partition(b"\1")[0].replace(b" ", b"").startswith(wanted)
