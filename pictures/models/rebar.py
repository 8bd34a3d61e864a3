"""Three ribbed reinforcing bars."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie geribde staven betonstaal.",
            fr="Trois barres d'acier à béton nervurées.",
            de="Drei gerippte Stäbe Betonstahl.",
            en="Three ribbed steel reinforcing bars.",
        ),
        view=View(diagonal=36, elevation=42),
    ),
)


def build() -> Group:
    steel = m.rusty()

    def one() -> Group:
        """One bar along X with slanting ribs."""
        core = k.rod((-11, 0, 0), (11, 0, 0), 0.72, steel, n=40)
        seams = [k.block(22, 0.2, 0.14, steel, 0.05).move(y=y, z=-0.07) for y in (-0.76, 0.76)]
        a = np.linspace(0.35, math.pi - 0.35, 12)
        rib = np.c_[0.55 * (a - 1.57), 0.74 * np.cos(a), 0.74 * np.sin(a)]
        ribs = [k.sweep(rib + (x, 0, 0), 0.11, steel, n=8) for x in np.arange(-10.6, 10.8, 0.85)]
        return Group(core, seams, ribs)

    return Group(one().move(z=0.85), one().turn(7).move(0.5, -2.6, 0.85), one().turn(-5).move(-0.4, 2.6, 0.85))
