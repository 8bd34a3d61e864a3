"""A welding-neck flange."""

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
            nl="Stalen flens: een ronde schijf met boutgaten rondom en een kraag in het midden.",
            fr="Bride en acier : disque rond percé de trous de boulons, avec une collerette au centre.",
            de="Stahlflansch: runde Scheibe mit Schraubenlöchern rundum und Ansatz in der Mitte.",
            en="Steel flange: a round disc with bolt holes all round and a collar in the middle.",
        ),
        view=View(azimuth=-28, elevation=36),
    ),
)


def build() -> Group:
    steel = m.steel(0.32)
    holes = [s.circle(0.85, (5.6 * math.cos(a), 5.6 * math.sin(a))) for a in np.arange(8) * math.pi / 4 + 0.39]
    plate = k.slab(s.circle(7.2) - s.circle(2.6) - s.union(*holes), 1.6, steel, 0.1)
    collar = k.lathe([(4.6, 1.55), (4.2, 1.9), (3.3, 3.6), (3.2, 4.6), (3.0, 4.8), (2.6, 4.8), (2.6, 1.0)], steel)
    return Group(plate, collar)
