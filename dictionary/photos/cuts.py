"""What is shown of a photo: a rectangle kept as four numbers. The original is never cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dictionary.photos.safe import MAX_ASPECT, MIN_SIDE

Point = Sequence[float]
PLACES = 4


@dataclass(frozen=True, slots=True)
class Cut:
    """A part of a picture: left, top, width and height as shares of it, from 0 to 1."""

    left: float = 0.0
    top: float = 0.0
    width: float = 1.0
    height: float = 1.0

    @classmethod
    def of(cls, numbers: Sequence[float]) -> Cut:
        """The cut that a photo keeps; no numbers: the whole picture."""
        return cls(*numbers) if len(numbers) == 4 else cls()

    @property
    def numbers(self) -> list[float]:
        """As a photo keeps it."""
        parts = [self.left, self.top, self.width, self.height]
        return [] if self == Cut() else [round(part, PLACES) for part in parts]

    @property
    def key(self) -> str:
        """A short name of the cut: renditions carry it."""
        return ",".join(f"{part:g}" for part in self.numbers)

    def fits(self, width: int, height: int) -> bool:
        """Does it lie in the picture, and is enough left to be seen?"""
        parts = (self.left, self.top, self.width, self.height)
        if not all(0 <= part <= 1 for part in parts):  # also stops what is no number
            return False
        across, down = self.size(width, height)
        inside = self.left + self.width <= 1 + 1e-6 and self.top + self.height <= 1 + 1e-6
        return inside and min(across, down) >= MIN_SIDE and (
            max(across, down) <= MAX_ASPECT * min(across, down)
        )  # fmt: skip

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """In pixels: left, top, right, bottom."""
        left, top = round(self.left * width), round(self.top * height)
        across, down = self.size(width, height)
        return left, top, left + across, top + down

    def size(self, width: int, height: int) -> tuple[int, int]:
        """What is left of a picture of this size, in pixels."""
        across = min(round(self.width * width), width - round(self.left * width))
        down = min(round(self.height * height), height - round(self.top * height))
        return across, down

    def inside(self, across: float, down: float) -> tuple[float, float]:
        """A point of the whole picture as a share of the cut, moved to its rim when outside."""
        return _held((across - self.left) / self.width), _held((down - self.top) / self.height)

    def polygon(self, points: Sequence[Point]) -> list[list[float]]:
        """A polygon of the whole picture as it is seen in the cut; [] when nothing is."""
        if self == Cut():
            return [list(point) for point in points]
        kept = [(point[0], point[1]) for point in points]
        right, bottom = self.left + self.width, self.top + self.height
        for axis, border, low in (
            (0, self.left, 1),
            (0, right, 0),
            (1, self.top, 1),
            (1, bottom, 0),
        ):
            kept = _clip(kept, axis, border, keep_above=bool(low))
        return [[round(part, PLACES) for part in self.inside(x, y)] for x, y in kept]


def _held(share: float) -> float:
    return min(1.0, max(0.0, share))


def _clip(
    points: list[tuple[float, float]], axis: int, border: float, *, keep_above: bool
) -> list[tuple[float, float]]:
    """What of a polygon lies on one side of a line (Sutherland and Hodgman, 1974)."""
    made: list[tuple[float, float]] = []
    for before, here in zip([*points[-1:], *points[:-1]], points, strict=True):
        is_in = (here[axis] >= border) == keep_above or here[axis] == border
        was_in = (before[axis] >= border) == keep_above or before[axis] == border
        if is_in != was_in:
            share = (border - before[axis]) / (here[axis] - before[axis])
            made.append((
                before[0] + share * (here[0] - before[0]),
                before[1] + share * (here[1] - before[1]),
            ))  # fmt: skip
        if is_in:
            made.append(here)
    return made
