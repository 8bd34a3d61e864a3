"""A plastic sink trap."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte kunststof sifon: een buis met een beker onderaan en een bocht naar de muur.",
            fr="Siphon blanc en plastique : un tuyau, un godet en bas et un coude vers le mur.",
            de="Weißer Kunststoffsiphon: Rohr mit Becher unten und Bogen zur Wand.",
            en="White plastic trap: a pipe with a cup at the bottom and a bend to the wall.",
        ),
        view=View(azimuth=-28, elevation=14, tone="mid", key=1.2),
    ),
)


def build() -> Group:
    white = m.plastic("#efeeea", 0.35, 0.2)

    def nut_(r: float) -> Group:
        """A ribbed union nut."""
        return Group(
            k.cylinder(r, 2.2, white, 0.2), [k.block(0.5, 0.7, 2.0, white, 0.15).move(r, 0, 0.1).turn(30 * i) for i in range(12)]
        )

    u = [
        (0, 0, 22),
        (0, 0, 8),
        *[(4 - 4 * math.cos(a), 0, 8 - 5 * math.sin(a)) for a in np.linspace(0.2, math.pi - 0.2, 12)],
        (8, 0, 8),
        (8, 0, 13),
        *[(11 - 3 * math.cos(a), 0, 13 + 3 * math.sin(a)) for a in np.linspace(0.2, math.pi / 2, 8)],
        (24, 0, 16),
    ]
    tube = k.sweep(u, 1.9, white, n=40, up=(0, 1, 0))
    nuts = [nut_(2.7).move(0, 0, 19), nut_(2.7).move(0, 0, 9), nut_(2.7).move(8, 0, 9), nut_(2.7).turn(90, "Y").move(14, 0, 16)]
    plug_ = k.cylinder(1.5, 1.4, white, 0.2).move(4, 0, 0.2)
    rose = k.lathe([(0, 0), (4.4, 0), (4.2, 0.8), (2, 1.2), (0, 1.2)], white).turn(-90, "Y").move(24, 0, 16)
    drain = k.lathe([(0, 22), (2.3, 22), (2.4, 24), (4.6, 25), (4.6, 25.6), (0, 25.6)], m.chrome())
    return Group(tube, nuts, plug_, rose, drain)
