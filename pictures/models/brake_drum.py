"""A brake drum."""

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
            nl="Ronde gietijzeren remtrommel, open vooraan, met boutgaten in het midden.",
            fr="Tambour de frein rond en fonte, ouvert devant, avec des trous de vis au centre.",
            de="Runde Bremstrommel aus Gusseisen, vorn offen, mit Schraubenlöchern in der Mitte.",
            en="Round cast-iron brake drum, open in front, with bolt holes in the middle.",
        ),
        view=View(azimuth=-30, elevation=58),
    ),
)


def build() -> Group:
    iron, bright = m.cast_iron("#77797c"), m.metal("#a6a8ab", 0.26)
    shell = k.lathe([(11.4, 0), (13, 0), (13, 0.8), (12.4, 1.2), (12.4, 6.8), (13, 7.2), (13, 8), (11.4, 8), (11.4, 7.9)], iron)
    liner = k.lathe([(11.35, 0.6), (11.35, 8.02), (11.7, 8.05)], bright)
    holes = [s.circle(0.75, (4.8 * math.cos(a), 4.8 * math.sin(a))) for a in np.arange(4) * math.pi / 2 + 0.4]
    floor = k.slab(s.circle(11.6) - s.circle(2.9) - s.union(*holes), 0.9, iron, 0.1)
    boss = k.lathe([(2.95, 0.8), (2.95, 1.6), (3.6, 1.6), (4.0, 0.85)], bright)
    return Group(shell, liner, floor, boss)
