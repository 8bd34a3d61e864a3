"""The ends of labels in alphabetical order, read backwards: `sleutel` is in `steeksleutel`.

Dutch and German write compounds in one word, and what a thing is stands at the end. Only row
numbers are kept (4 bytes each); a label is read in the text block when it is compared.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

_KEY = 16  # bytes that are in order; what stands before them is compared afterwards
_MOST = 24
_FENCE = 32


def build_tails(joined: list[str]) -> NDArray[np.uint32]:
    """Rows in the order of their reversed text, equal ends shortest first."""
    pieces = [word.encode() for word in joined]
    letters = np.frombuffer(b"\0" * _KEY + b"".join(pieces), np.uint8)
    lengths = np.fromiter(map(len, pieces), np.int64, len(pieces))
    ends = lengths.cumsum() + _KEY
    keys = []
    for part in range(0, _KEY, 8):
        key = np.zeros(len(pieces), np.uint64)
        for offset in range(part, part + 8):
            letter = np.where(offset < lengths, letters[ends - 1 - offset], np.uint8(0))
            key = (key << np.uint64(8)) | letter.astype(np.uint64)
        keys.append(key)
    return np.lexsort((keys[1], keys[0])).astype(np.uint32)


def build_tail_fences(joined: list[str], rows: NDArray[np.uint32]) -> NDArray[np.bytes_]:
    """The end of every 32nd row in that order, backwards: halving begins between two of them."""
    return np.array([joined[row].encode()[::-1][:10] for row in rows[::_FENCE].tolist()], "S10")


@dataclass(frozen=True, slots=True)
class Tails:
    """Looks up ends of labels."""

    block: memoryview
    row_starts: NDArray[np.uint32]
    rows: NDArray[np.uint32]
    fences: NDArray[np.bytes_]  # the end of every 32nd row, backwards

    def ending(self, joined: str) -> list[int]:
        """Rows that end so, the shortest first."""
        wanted = joined.encode()[::-1]
        low = self._first(wanted[:_KEY])
        high = self._first(wanted[:_KEY] + b"\xff")
        found = self.rows[low:high]
        if len(wanted) > _KEY:
            return [row for row in found[:256].tolist() if self._backwards(row).startswith(wanted)]
        if len(found) > _MOST:
            found = np.partition(found, _MOST)[:_MOST]
        return sorted(found.tolist())

    def _first(self, name: bytes) -> int:
        """The first row whose end, read backwards, is not before this name."""
        near = np.array(name, self.fences.dtype)  # cut to as many bytes as a fence has
        low = max(0, (int(self.fences.searchsorted(near)) - 1) * _FENCE)
        high = int(self.fences.searchsorted(near, side="right")) * _FENCE
        return bisect_left(
            range(min(high, len(self.rows))),
            name,
            lo=low,
            key=lambda at: self._backwards(int(self.rows[at]))[: len(name)],
        )

    def _backwards(self, row: int) -> bytes:
        piece = bytes(self.block[int(self.row_starts[row]) : int(self.row_starts[row + 1])])
        return piece.partition(b"\1")[0].replace(b" ", b"")[::-1]
