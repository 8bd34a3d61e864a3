"""A hand tap."""

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Draadtap: stalen staaf met schroefdraad en rechte groeven, met een vierkant uiteinde.",
            fr="Taraud : tige d'acier filetée à rainures droites, avec un bout carré.",
            de="Gewindebohrer: Stahlstab mit Gewinde und geraden Nuten, mit Vierkant am Ende.",
            en="Threading tap: steel rod with a thread and straight flutes and a square end.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
)


def build() -> Group:
    steel = m.metal("#a6a9ad", 0.22)
    worm = k.thread(0.8, 0.24, 4.4, 0.14, steel).turn(90, "Y")

    def taper(v: np.ndarray) -> np.ndarray:
        v[:, 1:] *= 1 - 0.22 * np.clip((v[:, :1] - 2.6) / 1.8, 0, 1)
        return v

    worm.shape(taper)
    worm.cut(*[k.rod((-1, 0, 0), (6, 0, 0), 0.3, steel).move(z=0.86).turn(90 * q, "X") for q in range(4)])
    shank = k.bar([(-5.2, 0.6, 0.6), (-0.5, 0.6, 0.6), (0.02, 0.66, 0.66)], steel, steps=1)
    square = k.block(1.5, 0.95, 0.95, steel, 0.06).move(-5.6, 0, -0.475)
    return Group(worm, shank, square).move(z=0.8)
