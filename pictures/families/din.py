"""Modular devices for the distribution board: front towards -Y, width along X, height along Z."""

from collections.abc import Sequence

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import View

VIEW = View(azimuth=-34, elevation=22, fill=0.86, key=1.15, tone="mid")
MODULE = 1.77
FRONT = 6.0
SIDE = s.rounded(
    s.polygon((0, -4.2), (4.4, -4.2), (4.4, -2.25), (FRONT, -2.25), (FRONT, 2.25), (4.4, 2.25), (4.4, 4.2), (0, 4.2),
              (0, 1.8), (0.45, 1.8), (0.45, -1.8), (0, -1.8)), 0.12, 0.1,
)  # fmt: skip


def along(outline: s.Outline, width: float, material: k.Material, edge: float = 0.07) -> Part:
    """An outline in (depth, height) given a width, centred on X."""
    return k.slab(outline, width, material, edge).move(z=-width / 2).turn(90, "X").turn(-90)


def spots(modules: int) -> list[float]:
    """The middle of each pole."""
    return [(i - (modules - 1) / 2) * MODULE for i in range(modules)]


def screw(x: float, z: float) -> Part:
    """A terminal screw with a cross recess, deep in its hole."""
    head = k.lathe([(0, 0), (0.46, 0), (0.46, 0.12), (0.36, 0.2), (0, 0.2)], m.zinc(0.4))
    head.cut(f.cross(0.55, 0.1, m.ink(), star=True).move(z=0.2))
    return head.turn(90, "X").move(x, -3.9, z)


def body(modules: int, tint: str = "#ebebe8", split: bool = True) -> Group:
    """The housing, one block per pole (or one in all), with terminals above and below."""
    grey, dark = m.plastic(tint, 0.4), m.plastic("#3b3e42")
    parts = []
    widths = [(x, MODULE) for x in spots(modules)] if split else [(0.0, modules * MODULE)]
    for middle, width in widths:
        block = along(SIDE, width - 0.03, grey).move(middle)
        for x in [p for p in spots(modules) if abs(p - middle) < width / 2]:
            for z in (-3.25, 3.25):
                bore = k.lathe([(0, -1), (0.52, -1), (0.52, 0.7), (0, 0.7)], dark)
                block.cut(bore.turn(90, "X").move(x, -4.4, z))
                parts.append(screw(x, z))
            for z in (-4.9, 3.6):
                block.cut(k.block(0.85, 1.0, 1.3, dark, 0.1).move(x, -2.6, z))
        parts.append(block)
    return Group(parts)


def lever(modules: int, tint: str, on: bool = True) -> Group:
    """The switch lever in its well."""
    width = modules * MODULE
    well = k.block(width * 0.86, 0.1, 1.7, m.plastic("#3b3e42"), 0.03).move(0, -FRONT, -0.5)
    side = s.rounded(s.polygon((5.6, -0.1), (6.9, 0.35), (6.95, 0.85), (5.6, 1.0)), 0.14)
    handle = along(side, width * 0.72, m.plastic(tint, coat=0.3), 0.1)
    if not on:
        handle.grow(z=-1).move(z=0.7)
    return Group(well, handle)


def on_front(things: Group | Part, x: float = 0, y: float = 0) -> Group | Part:
    """Put something that lies flat onto the front."""
    return things.turn(90, "X").move(x, -FRONT, y)


def poles(names: Sequence[str], y: float = 1.8) -> Group:
    """Terminal numbers above the lever."""
    ink = m.ink("#22262b")
    return Group(on_front(k.text(n, 0.3, ink), x, y) for n, x in zip(names, spots(len(names)), strict=True)).move(y=-0.01)
