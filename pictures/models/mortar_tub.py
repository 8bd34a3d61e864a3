"""A round mortar tub."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Lage, brede zwarte mortelkuip met twee handvaten.",
            fr="Auge noire, basse et large, avec deux poignées.",
            de="Niedriger, breiter schwarzer Kübel mit zwei Griffen.",
            en="Low, wide black tub with two handles.",
        ),
        view=View(azimuth=-28, elevation=30),
    ),
)


def build() -> Group:
    black = m.rubber("#26282b")
    wall = [(0, 0), (24, 0), (25, 0.8), (31, 30), (32.5, 30.3), (32.5, 31.6), (30.4, 31.6), (24, 2), (0, 1.6)]

    def handle(side: int) -> Part:
        """A rim loop."""
        path = [(31 * math.cos(a), 31 * math.sin(a), 31 + 6 * math.cos((a) * 2.6)) for a in np.linspace(-0.55, 0.55, 20)]
        return k.sweep(path, 1.3, black).turn(0 if side > 0 else 180)

    return Group(k.lathe(wall, black), handle(1), handle(-1))
