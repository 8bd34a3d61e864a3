"""A half-round wood rasp."""

import numpy as np

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houtrasp: stalen staaf met grove losse tandjes en een houten handvat.",
            fr="Râpe à bois : barre d'acier à grosses dents séparées, avec un manche en bois.",
            de="Holzraspel: Stahlstab mit groben einzelnen Zähnen und Holzgriff.",
            en="Wood rasp: steel bar with coarse single teeth and a wooden handle.",
        ),
        view=View(diagonal=42, elevation=48),
    ),
)


def build() -> Group:
    steel = m.metal("#74777b", 0.38)
    body = k.slab(
        s.polygon((0.5, -1.5), (17, -1.4), (21, -0.5), (21, 0.5), (17, 1.4), (0.5, 1.5), (-1.4, 0.45), (-1.4, -0.45)),
        0.8,
        steel,
        0.2,
    ).move(z=0.9)
    rows = []
    for i in range(42):
        half = 1.2 if i < 34 else 1.2 - (i - 33) * 0.09
        for y in np.arange(-half, half + 0.01, 0.36):
            rows.append(
                k.lathe([(0.14, 0), (0.1, 0.12), (0, 0.24)], steel, n=6)
                .turn(-25, "Y")
                .move(1.2 + 0.45 * i, y + (0.18 if i % 2 else 0), 1.66)
            )
    return Group(body, k.join(rows), grips.turned(11, 1.45, m.beech(), m.zinc()).move(-0.6, 0, 1.3))
