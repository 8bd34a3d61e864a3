"""Screwdriver bits."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vier schroefbits met een zeskantige schacht en verschillende punten.",
            fr="Quatre embouts de vissage à tige hexagonale et pointes différentes.",
            de="Vier Bits mit Sechskantschaft und verschiedenen Spitzen.",
            en="Four screwdriver bits with a hexagonal shank and different tips.",
        ),
        view=View(azimuth=-38, elevation=42),
    ),
)


def build() -> Group:
    steel = m.metal("#8e9195", 0.28)

    def bit(tip: Part) -> Group:
        """Hexagonal shank and neck along X, with a tip that starts at x = 0."""
        return Group(
            k.extrude(s.regular(6, 0.64, 30), [(-2.6, 0, 0), (-0.6, 0, 0)], steel),
            k.bar([(-0.65, 0.3, 0.3), (-0.4, 0.24, 0.24), (0.05, 0.24, 0.24)], steel, steps=2),
            tip,
        ).move(z=0.36)

    flat_ = k.bar([(0, 0.24, 0.24, 2), (0.4, 0.3, 0.14, 4), (1.0, 0.3, 0.06, 8)], steel)
    cross_ = k.bar([(0, 0.24, 0.24), (0.4, 0.24, 0.24), (1.0, 0.07, 0.07)], steel, steps=1)
    cross_.cut(*[k.rod((0.15, 0, 0), (1.6, 0, 0), 0.13, steel, n=4).move(y=0.26).turn(45 + 90 * q, "X") for q in range(4)])
    lobes = s.rounded(
        s.union(*[s.circle(0.1, (0.16 * math.cos(a), 0.16 * math.sin(a))) for a in np.arange(6) * math.pi / 3], s.circle(0.16)),
        inner=0.05,
    )
    star_ = k.slab(lobes, 1.0, steel, 0.03).turn(90, "Y")
    hexa = k.slab(s.regular(6, 0.42), 1.0, steel, 0.03).turn(90, "Y")
    return Group(*[bit(t).move(0.15 * i, 1.2 - 0.85 * i) for i, t in enumerate((flat_, cross_, star_, hexa))])
