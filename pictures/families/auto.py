"""Car parts. Wheels are built with their axle along Z, outer side up."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def tyre() -> Group:
    """A tyre of 63 cm with grooves and blocks."""
    rubber = m.rubber("#2b2c2e")
    side = [
        (20.2, -7.2), (20.6, -8.6), (22.4, -9.3), (25.6, -10.0), (28.6, -9.4), (30.4, -8.2), (31.0, -7.0), (31.1, -6.2),
        (31.1, 6.2), (31.0, 7.0), (30.4, 8.2), (28.6, 9.4), (25.6, 10.0), (22.4, 9.3), (20.6, 8.6), (20.2, 7.2),
    ]  # fmt: skip
    carcass = k.lathe(side, rubber, n=128)
    blocks = [_tread(rubber, z, turn) for z, turn in ((-5.2, 14), (-1.75, -14), (1.75, 14), (5.2, -14))]
    bead = [k.lathe([(24.2, z), (24.6, z * 1.03), (25.0, z)], rubber) for z in (-9.75, 9.75)]
    return Group(carcass, blocks, bead)


def _tread(rubber: k.Material, z: float, lean: float) -> Part:
    """One ring of slanting blocks."""
    block = k.block(0.9, 2.15, 2.9, rubber, 0.08).move(z=-1.45).turn(lean, "X").move(31.2, 0, z)
    return k.join([block.copy().turn(5 * i + lean) for i in range(72)] + [block])


def rim() -> Group:
    """An alloy rim with five double spokes."""
    alloy = m.metal("#b9bcbf", 0.26)
    barrel = k.lathe(
        [(20.0, -9), (20.6, -8.4), (19.4, -7.6), (18.0, -6), (17.6, 3), (18.6, 5.4), (19.6, 7.2), (20.8, 8.2),
         (20.4, 8.9), (19.4, 8.2), (18.0, 6.2), (17.0, 3), (17.2, -6)],
        alloy,
    )  # fmt: skip
    spoke = s.rounded(s.polygon((3, -3.4), (9, -2.3), (18.2, -3.4), (18.2, 3.4), (9, 2.3), (3, 3.4)), 0.3)
    window = s.rounded(s.polygon((8.5, 0), (16.6, -1.9), (16.6, 1.9)), 0.4)
    star = s.union(*[s.turn(spoke - window, 72 * i) for i in range(5)]) | s.circle(6.2)
    bolts = [(4.3 * math.cos(a), 4.3 * math.sin(a)) for a in np.radians(np.arange(5) * 72 + 36)]
    disc = k.slab(s.rounded(star, inner=0.8) - s.union(*[s.circle(1.0, p) for p in bolts]), 2.4, alloy, 0.5).move(z=3.6)
    dark = k.cylinder(17.4, 0.4, m.ink("#1d1e20"), 0.1).move(z=-4)
    cap = k.cylinder(2.6, 0.7, m.plastic("#25282b", 0.3, 0.4), 0.2).move(z=5.8)
    heads = [k.cylinder(0.8, 0.8, m.dark_steel(), 0.15).move(x, y, 4.2) for x, y in bolts]
    return Group(barrel, disc, dark, cap, heads)


def socket(flats: float) -> Group:
    """A chrome wrench socket, opening upward."""
    chrome = m.metal("#b9bbbe", 0.16)
    r = flats * 0.72
    mouth = s.circle(r) - (s.regular(6, flats) | s.regular(6, flats, 30))
    top = k.slab(mouth, 1.6, chrome, 0.08).move(z=1.6)
    base = k.lathe([(0, 0), (0.95, 0), (1.0, 0.1), (1.0, 0.9), (max(r, 1.0), 1.5), (r, 1.7), (0, 1.72)], chrome)
    ring = k.pipe(1.03, 0.9, 0.2, chrome, 0.05).move(z=0.45)
    return Group(top, base, ring)
