"""A ventilated brake disc."""

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
            nl="Ronde stalen remschijf met een verhoogde naaf, boutgaten en koelkanalen in de rand.",
            fr="Disque de frein rond en acier avec un moyeu relevé, des trous de vis et des canaux de ventilation.",
            de="Runde Bremsscheibe aus Stahl mit erhöhter Nabe, Schraubenlöchern und Lüftungskanälen im Rand.",
            en="Round steel brake disc with a raised hub, bolt holes and cooling channels in its rim.",
        ),
        view=View(azimuth=-28, elevation=34),
    ),
    Shot(
        alt=Alt(
            nl="De remschijf van opzij: tussen de twee platen zitten koelkanalen.",
            fr="Le disque de frein de côté : des canaux d'air entre les deux plateaux.",
            de="Die Bremsscheibe von der Seite: zwischen den zwei Platten liegen Kühlkanäle.",
            en="The brake disc from the side: cooling channels between the two plates.",
        ),
        view=View(azimuth=-20, elevation=8),
    ),
)


def build() -> Group:
    bright, iron = m.metal("#a9abae", 0.24), m.cast_iron("#5a5b5d")
    plates = [k.pipe(13, 8, 0.75, bright, 0.06).move(z=z) for z in (0, 1.55)]
    vanes = [k.block(4.6, 0.4, 0.85, iron, 0).move(10.4, 0, 0.73).turn(10 * i) for i in range(36)]
    holes = [s.circle(0.72, (4.6 * math.cos(a), 4.6 * math.sin(a))) for a in np.arange(5) * 2 * math.pi / 5]
    hat = k.lathe([(8.2, 0.9), (8.2, 2.3), (7.4, 2.5), (7.1, 5.2), (6.7, 5.6)], iron)
    top = k.slab(s.circle(6.8) - s.circle(2.9) - s.union(*holes), 0.7, iron, 0.08).move(z=4.95)
    return Group(plates, vanes, hat, top)
