"""Discs, blades and bits for machines."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def saw_outline(radius: float, teeth: int, depth: float, bore: float) -> s.Outline:
    """A circular saw blade with raked teeth and gullets."""
    step = 2 * math.pi / teeth
    rim = []
    for i in range(teeth):
        for r, share in (
            (radius, 0.0),
            (radius * 0.985, 0.28),
            (radius - depth * 0.55, 0.55),
            (radius - depth, 0.8),
            (radius - depth * 0.8, 0.93),
        ):
            a = step * (i + share)
            rim.append((r * math.cos(a), r * math.sin(a)))
    return s.polygon(*rim) - s.circle(bore)


def slots(radius: float, count: int, length: float) -> list[s.Outline]:
    """Narrow expansion slots with a round end, cut in from the rim."""
    found = []
    for i in range(count):
        line = s.between(radius - length, -0.05, radius + 1, 0.05) | s.circle(0.22, (radius - length, 0))
        found.append(s.turn(line, 360 / count * i + 3))
    return found


def label(words: tuple[str, ...], radius: float, tint: str, hole: float, z: float, ink: str = "#f2f2f0") -> Group:
    """A round paper label with print."""
    paper = k.slab(s.ring(radius, hole), 0.02, m.plain(tint), 0.004).move(z=z)
    lines = [k.text(w, radius * 0.2, m.ink(ink)).move(y=-radius * (0.52 + 0.24 * i), z=z + 0.025) for i, w in enumerate(words)]
    return Group(paper, lines)


def twist(radius: float, length: float, turns: float, material: k.Material, web: float = 0.32, tip: float = 0) -> Part:
    """A two-flute twist drill body along X from 0 to `length`, with a conical tip."""
    n = 72
    a = np.linspace(0, 2 * math.pi, n, endpoint=False)
    flute = np.clip(np.abs(np.cos(a)) * 1.35 - 0.12, web, 1.0)
    flute[np.abs(np.cos(a)) > 0.93] = 1.0
    rings = []
    tip = tip or radius * 1.1
    for x in np.linspace(0, length, int(60 * turns) + 40):
        angle = 2 * math.pi * turns * x / length
        open_ = np.clip(x / (radius * 2), 0, 1)
        shape = 1 - (1 - flute) * open_
        r = radius * shape * np.clip((length - x) / tip, 0.03, 1)
        rings.append(np.c_[np.full(n, x), r * np.cos(a + angle), r * np.sin(a + angle)])
    return k.loft(rings, material, sharp=28)
