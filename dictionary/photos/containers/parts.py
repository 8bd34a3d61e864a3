"""What a reader finds in a photo file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

SizeCheck = Callable[[int, int], None]
"""Refuses a width and height that we do not take."""

MAX_PROFILE_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Container:
    """A photo file taken apart; `parts` hold only pixels and colours."""

    width: int
    height: int
    moves: bool
    exif: bytes
    parts: tuple[bytes | memoryview, ...]

    def bare(self) -> bytes:
        """The same picture as a file without metadata."""
        return b"".join(self.parts)
