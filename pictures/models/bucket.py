"""A black builder's bucket."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte kunststof emmer met een metalen hengsel.",
            fr="Seau noir en plastique avec une anse en métal.",
            de="Schwarzer Kunststoffeimer mit Metallbügel.",
            en="Black plastic bucket with a metal handle.",
        ),
        view=View(azimuth=-24, elevation=28),
    ),
    Shot(
        alt=Alt(
            nl="De lege emmer van boven.",
            fr="Le seau vide vu de dessus.",
            de="Der leere Eimer von oben.",
            en="The empty bucket from above.",
        ),
        view=View(azimuth=-24, elevation=64),
    ),
)


def build() -> Group:
    black = m.plastic("#222427", 0.5)
    wall = [
        (0, 0),
        (10.6, 0),
        (11, 0.4),
        (12.4, 14),
        (12.6, 18),
        (14.2, 27.4),
        (14.9, 27.6),
        (14.9, 28.4),
        (14.0, 28.4),
        (12.2, 18),
        (10.6, 0.9),
        (0, 0.8),
    ]
    rings = [k.ring(r, 0.22, black).move(z=z) for r, z in ((11.9, 8), (13.2, 21))]
    bail = [(14.9 * math.cos(a), 9.5 * math.sin(a) * 0.9 - 1.5, 26.8 + 11 * math.sin(a)) for a in np.linspace(0, math.pi, 40)]
    handle = k.sweep(bail, 0.32, m.zinc(), n=16)
    ears = [k.block(1.4, 3.4, 3.6, black, 0.5).move(x * 14.6, -0.8, 24.6) for x in (-1, 1)]
    return Group(k.lathe(wall, black), rings, handle, ears)
