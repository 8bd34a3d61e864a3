"""Wrench heads: outlines around the origin, opening towards +X."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group


def open_jaw(flats: float) -> tuple[s.Outline, s.Outline]:
    """An open jaw and the slot in it."""
    f = flats
    claw = s.circle(f * 1.1) | s.rounded(s.between(0, -f * 1.06, f * 0.95, f * 1.06), outer=f * 0.28)
    slot = s.between(-f * 0.12, -f / 2, f * 3, f / 2) | s.move(s.ellipse(f * 0.28, f / 2), -f * 0.12)
    return claw, slot


def ring_jaw(flats: float) -> tuple[s.Outline, s.Outline]:
    """A ring and its twelve-pointed hole."""
    hole = s.regular(6, flats) | s.regular(6, flats, 30)
    return s.circle(flats * 0.84), hole


def shank(length: float, left: float, right: float) -> s.Outline:
    """The bar between two heads."""
    x = length / 2
    return s.polygon((-x, -left / 2), (x, -right / 2), (x, right / 2), (-x, left / 2))


def place(head: tuple[s.Outline, s.Outline], x: float, turn: float) -> tuple[s.Outline, s.Outline]:
    """A head moved to one end and turned."""
    return s.move(s.turn(head[0], turn), x), s.move(s.turn(head[1], turn), x)


def forged(outline: s.Outline, thick: float, waist: float, reach: float, steel: k.Material) -> k.Part:
    """A forged body: `thick` at the heads (beyond `reach` from the middle), thinner between."""
    body = k.slab(outline, thick, steel, 0.1, grid=0.22)

    def thin(v: np.ndarray) -> np.ndarray:
        t = np.clip((np.abs(v[:, 0]) - reach) / 1.6, 0, 1)
        v[:, 2] = thick / 2 + (v[:, 2] - thick / 2) * (waist + (1 - waist) * t * t * (3 - 2 * t))
        return v

    return body.shape(thin)


def marks(words: str, sizes: tuple[str, str], spots: tuple[float, float], z: tuple[float, float]) -> Group:
    """What is stamped on the shank and beside the heads."""
    stamp = m.ink("#45484c")
    middle = k.text(words, 0.5, stamp).move(z=z[0])
    ends = [k.text(size, 0.6, stamp).move(x=x, z=z[1]) for size, x in zip(sizes, spots, strict=True)]
    return Group(middle, ends)
