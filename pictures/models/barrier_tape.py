"""A roll of barrier tape."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rol rood-wit gestreept afzetlint, een stuk afgerold.",
            fr="Rouleau de ruban de balisage rouge et blanc, un peu déroulé.",
            de="Rolle rot-weiß gestreiftes Absperrband, ein Stück abgerollt.",
            en="Roll of red and white barrier tape, partly unrolled.",
        ),
        view=View(azimuth=-30, elevation=26),
    ),
)


def build() -> Group:
    stripes = m.bands("#c81e1c", "#f2f2ee", 4, "X", 0.3, 0.6)
    roll = k.pipe(6.4, 2.2, 7.5, stripes, 0.1)
    core = k.pipe(2.2, 1.9, 7.6, m.plain("#b08d5c", 0.8), 0.05)
    tail = [(6.4 * math.cos(a), 6.4 * math.sin(a), 3.75) for a in np.linspace(-2.6, -1.57, 12)] + [
        (1.5 * i, -6.45 - 0.5 * math.sin(i * 0.8), 3.75) for i in range(1, 14)
    ]
    return Group(roll, core, k.extrude(s.rectangle(0.05, 7.5), tail, stripes))
