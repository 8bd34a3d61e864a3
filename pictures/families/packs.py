"""Packaging: bottles, tins, rolls of tape, sacks."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def label(words: tuple[str, ...], width: float, height: float, paper: str, ink: str, size: float) -> Group:
    """A flat label with lines of print, facing the viewer, around the origin."""
    sheet = k.slab(s.rectangle(width, height, 0.3), 0.04, m.plain(paper, 0.5), 0.01)
    lines = [k.text(w, size, m.ink(ink)).move(y=(len(words) / 2 - 0.5 - i) * size * 1.25, z=0.045) for i, w in enumerate(words)]
    return Group(sheet, lines).stand()


def canister(tint: str, cap: str, words: tuple[str, ...], paper: str, ink: str) -> Group:
    """A flat can of one litre with a side handle."""
    body = m.plastic(tint, 0.35, 0.3)
    outline = s.rounded(
        s.polygon((-5.5, 0), (5.5, 0), (5.5, 17), (2.2, 21), (2.2, 23), (-1.2, 23), (-5.5, 20.5)), 0.9, 0.6
    ) - s.rounded(s.polygon((-4.3, 12), (-2.7, 12), (-2.7, 19.6), (-4.3, 18.8)), 0.6)
    shell = k.slab(outline, 6.4, body, 1.1).stand().move(y=3.2)
    lid = k.cylinder(1.9, 2.2, m.plastic(cap, 0.4), 0.25).move(0.5, 0, 22.6)
    ribs = [k.block(0.14, 0.14, 1.8, m.plastic(cap, 0.4), 0.05).move(1.9, 0, 22.8).turn(20 * i).move(0.5) for i in range(18)]
    return Group(shell, lid, ribs, label(words, 6.6, 9, paper, ink, 1.25).move(1.4, -3.24, 8))


def tin(tint: str, words: tuple[str, ...], paper: str, ink: str, radius: float = 8.0, height: float = 17.0) -> Group:
    """A round tin with a lid and a wire handle."""
    metal, r, h = m.metal("#c3c5c7", 0.25), radius, height
    body = k.lathe(
        [
            (0, 0),
            (r, 0),
            (r * 1.03, 0.3),
            (r, 0.6),
            (r, h - 0.6),
            (r * 1.03, h - 0.3),
            (r, h),
            (r * 0.93, h),
            (r * 0.92, h - 0.5),
            (0, h - 0.5),
        ],
        metal,
    )
    lid = k.lathe([(r * 0.9, h - 0.2), (r * 0.82, h - 0.1), (r * 0.8, h - 0.5), (0, h - 0.5)], metal)
    wrap = k.pipe(r * 1.004, r * 0.99, h - 2.4, m.paint(tint, 0.35), 0.01).move(z=1.2)
    sheet = k.slab(s.rectangle(r * 1.5, h * 0.5, 0.5), 0.05, m.plain(paper), 0.01, grid=0.6)
    print_ = [k.text(w, r * 0.28, m.ink(ink)).move(y=(len(words) / 2 - 0.5 - i) * r * 0.36, z=0.08) for i, w in enumerate(words)]
    face = Group(sheet, print_).stand().shape(lambda v: curl(v, r * 1.006)).move(z=h * 0.5)
    bail = [
        (r * 1.03 * math.cos(a), -0.4 - r * 0.75 * math.sin(a), h * 0.82 - 0.3 * r * math.sin(a))
        for a in np.linspace(0, math.pi, 30)
    ]
    ears = [k.cylinder(0.6, 0.5, metal, 0.1).turn(90 * x, "Y").move(x * r * 0.99, 0, h * 0.82) for x in (-1, 1)]
    return Group(body, lid, wrap, face, ears, k.sweep(bail, 0.16, m.zinc()))


def curl(v: np.ndarray, radius: float) -> np.ndarray:
    """Wrap what stands flat around an upright cylinder."""
    r = radius - v[:, 1]
    return np.c_[r * np.sin(v[:, 0] / radius), -r * np.cos(v[:, 0] / radius), v[:, 2]]


def bottle(tint: str, cap: str, words: tuple[str, ...], paper: str, ink: str) -> Group:
    """A squeeze bottle with a pointed cap."""
    body = k.lathe(
        [(0, 0), (3.2, 0), (3.5, 0.4), (3.5, 11.5), (3.3, 13), (2.0, 14.6), (1.5, 15.2), (1.5, 15.8), (0, 15.8)],
        m.plastic(tint, 0.35, 0.3),
    )
    top = k.lathe([(0, 15.6), (1.8, 15.6), (1.8, 17.0), (1.2, 17.6), (0.5, 20.4), (0.35, 20.6), (0, 20.6)], m.plastic(cap, 0.4))
    sheet = k.slab(s.rectangle(7.6, 7.4, 0.4), 0.05, m.plain(paper), 0.01, grid=0.4)
    print_ = [k.text(w, 1.25, m.ink(ink)).move(y=(len(words) / 2 - 0.5 - i) * 1.55, z=0.07) for i, w in enumerate(words)]
    face = Group(sheet, print_).stand().shape(lambda v: curl(v, 3.52)).move(z=6.2)
    return Group(body, top, face)


def tape(radius: float, core: float, width: float, tint: k.Material, inner: k.Material, tail: bool = True) -> Group:
    """A roll of tape, lying flat, its end a little loose."""
    roll = k.pipe(radius, core + 0.25, width, tint, 0.06)
    hub = k.pipe(core + 0.25, core, width, inner, 0.04)
    if not tail:
        return Group(roll, hub)
    path = [(radius * math.cos(a), radius * math.sin(a), width / 2) for a in np.linspace(-2.4, -1.55, 12)]
    path += [(0.3 * radius + i * 0.5, -radius - 0.03 * i * i * 0.6, width / 2) for i in range(6)]
    return Group(roll, hub, k.extrude(s.rectangle(0.06, width), path, tint))


def sack(length: float, width: float, thick: float, paper: k.Material) -> Part:
    """A full paper sack lying down: a soft cushion with flat ends."""
    body = k.slab(s.rectangle(length, width, 2.5), thick, paper, thick * 0.55, grid=1.4)

    def slump(v: np.ndarray) -> np.ndarray:
        wave = 0.25 * np.sin(v[:, 0] * 0.5) * np.cos(v[:, 1] * 0.37) + 0.2 * np.sin(v[:, 0] * 0.23 + v[:, 1] * 0.6)
        v[:, 2] = np.maximum(0, v[:, 2] + wave * (v[:, 2] > thick * 0.3))
        return v

    return body.shape(slump)
