"""A heap of gravel."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Een hoop grind van ronde grijze steentjes.",
            fr="Un tas de gravier fait de petits cailloux gris et ronds.",
            de="Ein Haufen Kies aus runden grauen Steinchen.",
            en="A heap of gravel made of small round grey stones.",
        ),
        view=View(azimuth=-30, elevation=28),
    ),
)


def build() -> Group:
    rng = np.random.default_rng(7)
    tints = [m.speckled(t, "#6f6a62", 3, 0.6, 0.8, 0.2) for t in ("#a39c90", "#8b867d", "#b8b0a1", "#7d7a75")]
    stones = []
    for i in range(520):
        r = 22 * math.sqrt(rng.random())
        a = rng.random() * 2 * math.pi
        size = rng.uniform(1.0, 2.0)
        z = max(0.0, 11 * (1 - r / 22) ** 0.9) + rng.uniform(-0.8, 0.6)
        stone = k.lathe([(size * math.cos(t), size * math.sin(t)) for t in np.linspace(-1.57, 1.57, 9)], tints[i % 4], n=12)
        stones.append(
            stone.grow(1, rng.uniform(0.7, 1), rng.uniform(0.55, 0.85))
            .turn(rng.uniform(0, 360))
            .turn(rng.uniform(-40, 40), "X")
            .move(r * math.cos(a), r * math.sin(a), max(z, size * 0.5))
        )
    return Group(stones, k.heap(21, 10, m.sand("#8d867a"), 0.02))
