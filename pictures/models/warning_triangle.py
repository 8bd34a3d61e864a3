"""A red reflective warning triangle on its foot."""

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
            nl="Rode reflecterende gevarendriehoek op een voet.",
            fr="Triangle de signalisation rouge et réfléchissant sur un pied.",
            de="Rotes reflektierendes Warndreieck auf einem Fuß.",
            en="Red reflective warning triangle on a foot.",
        ),
        view=View(azimuth=-18, elevation=10),
    ),
)


def build() -> Group:
    def tri(r: float) -> s.Outline:
        """An upright triangle."""
        return s.polygon(*[(r * math.cos(a), r * math.sin(a)) for a in np.radians((90, 210, 330))])

    reflex = m.plastic("#d3201c", 0.15, 0.8)
    rim = k.slab(s.rounded(tri(24), 1.0) - tri(14.5), 1.0, m.plastic("#b81b19", 0.4), 0.2)
    strips = k.slab(s.rounded(tri(23), 0.8) - tri(19.2), 0.3, reflex, 0.05).move(z=0.9)
    glow_ = k.slab(tri(18.4) - tri(15.2), 0.2, m.glow("#f0562a", 0.35), 0.03).move(z=0.95)
    cells = [
        k.cylinder(0.9, 0.15, m.plastic("#ee4a3a", 0.1, 1), 0.05).move(*np.array(a_) * (1 - t) + np.array(b_) * t, 1.15)
        for a_, b_ in zip([(0, 21), (18.2, -10.5), (-18.2, -10.5)], [(18.2, -10.5), (-18.2, -10.5), (0, 21)], strict=True)
        for t in np.linspace(0.03, 0.97, 15)
    ]
    sign = Group(rim, strips, glow_, cells).stand().move(z=15)
    feet = [k.block(24, 1.2, 0.8, m.plastic("#2a2c2f", 0.5), 0.2).turn(a) for a in (35, -35)]
    return Group(sign, feet, k.block(3, 2, 3.2, m.plastic("#2a2c2f", 0.5), 0.3))
