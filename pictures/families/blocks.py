"""Bricks, blocks and tiles."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def rough(part: Part, amount: float, seed: int = 1) -> Part:
    """Shake the corners of a mesh a little, as in fired or broken things."""
    rng = np.random.default_rng(seed)

    def shake(v: np.ndarray) -> np.ndarray:
        return v + rng.normal(0, amount, v.shape)

    return part.shape(shake)


def brick(material: k.Material, size: tuple[float, float, float] = (19, 9, 6.5), edge: float = 0.25) -> Part:
    """A solid brick."""
    return k.block(*size, material, edge)


def perforated(outline: s.Outline, holes: list[s.Outline], height: float, material: k.Material, edge: float = 0.15) -> Part:
    """A block with vertical holes."""
    return k.slab(outline - s.union(*holes), height, material, edge)


def grid_holes(width: float, depth: float, columns: int, rows: int, wall: float, radius: float = 0.3) -> list[s.Outline]:
    """Rectangular holes in rows, with walls between them."""
    w, d = (width - wall) / columns - wall, (depth - wall) / rows - wall
    return [
        s.rectangle(w, d, radius, (-width / 2 + wall + w / 2 + i * (w + wall), -depth / 2 + wall + d / 2 + j * (d + wall)))
        for i in range(columns)
        for j in range(rows)
    ]


def clay(tint: str = "#a9512f") -> k.Material:
    """Red fired clay."""
    return m.brick(tint)


def group(*parts: Part) -> Group:
    """Several blocks."""
    return Group(*parts)
