"""Bolts, nuts, screws and their recesses. Heads lie at z = 0 and rise; shafts go up along Z."""

import math

import numpy as np

from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def hexagon(flats: float, height: float, material: k.Material, top: bool = True, bottom: bool = True) -> Part:
    """A hexagonal prism with turned chamfers."""
    prism = k.slab(s.regular(6, flats), height, material, edge=0.001, steps=1)
    r = flats / 2
    low = [(r * 0.96, 0), (r * 1.17, r * 0.13)] if bottom else [(r * 1.2, 0)]
    high = [(r * 1.17, height - r * 0.13), (r * 0.96, height)] if top else [(r * 1.2, height)]
    lens = k.lathe([(0, 0), *low, *high, (0, height)], material, n=144)
    prism.sharp = 12
    return prism.keep(lens)


def nut(bore: float, flats: float, height: float, material: k.Material) -> Part:
    """A hexagonal nut with a thread in its bore."""
    body = hexagon(flats, height, material)
    r, rim = bore / 2, bore * 0.07
    body.sharp = 20
    rows = int(height / (bore * 0.09))
    waves = [(r * (0.93 if i % 2 else 1.0), rim + (height - 2 * rim) * i / rows) for i in range(rows + 1)]
    hole = [(0, -1), (r + rim, -1), (r + rim, 0), *waves, (r + rim, height), (r + rim, height + 1), (0, height + 1)]
    return body.cut(k.lathe(hole, material, n=72))


def shaft(diameter: float, plain: float, threaded: float, material: k.Material, pitch: float = 0) -> Group:
    """A plain shank, then a metric thread with a chamfered end."""
    pitch = pitch or diameter * 0.15
    r = diameter / 2
    rod = k.thread(r, pitch, threaded, pitch * 0.6, material).move(z=plain)
    neck = [k.cylinder(r, plain + 0.02, material, 0.01)] if plain else []
    return Group(neck, rod)


def slot(width: float, length: float, depth: float, material: k.Material) -> Part:
    """Cutter for a straight slot, reaching `depth` below z = 0."""
    return k.block(length, width, depth + 1, material, 0).move(z=-depth)


def cross(size: float, depth: float, material: k.Material, star: bool = False) -> Part:
    """Cutter for a cross recess; `star` adds the four fine lines of Pozidriv."""
    arm = size * 0.26
    outline = s.rounded(s.union(s.rectangle(size, arm), s.rectangle(arm, size)), inner=size * 0.06)
    tool = k.slab(outline, depth + 1, material, 0.001, steps=1).move(z=-depth)

    def taper(v: np.ndarray) -> np.ndarray:
        v[:, :2] *= 1 + 0.55 * np.clip(v[:, 2:], -depth, 0) / depth
        return v

    tool.shape(taper)
    if star:
        line = s.turn(s.union(s.rectangle(size * 0.85, size * 0.07), s.rectangle(size * 0.07, size * 0.85)), 45)
        tool.fuse(k.slab(line, 1.04, material, 0.001, steps=1).move(z=-0.04))
    return tool


def socket(flats: float, depth: float, material: k.Material) -> Part:
    """Cutter for a hexagon socket."""
    return k.slab(s.regular(6, flats), depth + 1, material, 0.001, steps=1).move(z=-depth)


def torx(size: float, depth: float, material: k.Material) -> Part:
    """Cutter for a six-lobed recess."""
    lobes = [s.circle(size * 0.17, (size * 0.35 * math.cos(a), size * 0.35 * math.sin(a))) for a in np.arange(6) * math.pi / 3]
    outline = s.rounded(s.union(s.circle(size * 0.36), *lobes), inner=size * 0.08)
    return k.slab(outline, depth + 1, material, 0.001, steps=1).move(z=-depth)


def wood_screw(diameter: float, length: float, plain: float, material: k.Material, drive: str = "cross") -> Group:
    """A countersunk wood screw: head at z = 0, point upward. `drive`: cross, pozidriv, slot or torx."""
    r = diameter
    head = k.lathe(
        [(0, 0), (r * 0.95, 0), (r, r * 0.06), (r * 0.98, r * 0.16), (r * 0.5, r * 0.85), (r * 0.46, r * 1.0), (0, r)], material
    )
    tools = {
        "cross": lambda: cross(r * 0.95, r * 0.5, material),
        "pozidriv": lambda: cross(r * 0.95, r * 0.5, material, star=True),
        "slot": lambda: slot(r * 0.24, r * 2.4, r * 0.36, material),
        "torx": lambda: torx(r * 0.95, r * 0.5, material),
    }
    head.cut(tools[drive]().turn(180, "X"))
    neck = [k.cylinder(r * 0.46, plain + 0.02, material, 0.01).move(z=r * 0.9)] if plain else []
    rod = k.thread(r * 0.56, r * 0.48, length - plain - r * 0.9, r * 0.2, material, tip=r * 2.4).move(z=r * 0.9 + plain)
    return Group(head, neck, rod)
