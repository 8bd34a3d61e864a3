"""What all formats share: batches of concepts in, bytes out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any

Note = Callable[[int], None]
"""Told how many more concepts or photos are done."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Some concepts in their JSONL form; `photos`: name in the ZIP to name in the storage."""

    rows: list[dict[str, Any]]
    photos: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Terms:
    """The chosen concepts. `batches` walks through them, as often as one likes.

    `uuids`: of those with a word to show, the uuid by slug: what others may refer to.
    """

    batches: Callable[[], Iterator[Batch]]
    uuids: Callable[[], dict[str, str]]

    def __iter__(self) -> Iterator[Batch]:
        return self.batches()


Writer = Callable[[Terms, IO[bytes], Note], None]
