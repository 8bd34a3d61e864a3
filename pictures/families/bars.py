"""Profiles, boards and pipes: long things, cut square, along X."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def profile(outline: s.Outline, length: float, material: k.Material, edge: float = 0.02) -> Part:
    """A section (seen from its end) of some length along X, standing as drawn, its foot at z = 0."""
    part = k.slab(outline, length, material, edge).move(z=-length / 2)
    low = outline.bounds[1]
    return part.move(y=-low).turn(90, "X").turn(90)


def board(length: float, width: float, thick: float, material: k.Material, edge: float = 0.06) -> Part:
    """A plain board on the floor."""
    return k.block(length, width, thick, material, edge)


def pipe(length: float, outer: float, inner: float, material: k.Material) -> Part:
    """A pipe along X, lying on the floor."""
    return k.pipe(outer, inner, length, material).move(z=-length / 2).turn(90, "Y").move(z=outer)


def layers(length: float, width: float, tints: list[k.Material], thick: float) -> Group:
    """Sheets glued on each other."""
    return Group(k.block(length, width, thick, tint, 0.01).move(z=i * thick) for i, tint in enumerate(tints))


def stack(part: Part, count: int, step: tuple[float, float, float], turns: tuple[float, ...] = ()) -> Group:
    """A few pieces of the same thing, each shifted by `step`."""
    twins = [part.copy() for _ in range(count - 1)]
    pieces = [part, *twins]
    for number, piece in enumerate(pieces):
        piece.turn(turns[number % len(turns)] if turns else 0)
        piece.move(*(v * number for v in step))
    return Group(pieces)


def steel() -> k.Material:
    """The skin of rolled steel."""
    return m.mill_scale()
