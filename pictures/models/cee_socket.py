"""A blue CEE wall socket with its lid open."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rood CEE-stopcontact met vijf ronde gaten en een opklapbaar deksel.",
            fr="Prise CEE rouge à cinq trous ronds avec un couvercle à charnière.",
            de="Rote CEE-Steckdose mit fünf runden Löchern und Klappdeckel.",
            en="Red CEE socket with five round holes and a hinged lid.",
        ),
        view=View(azimuth=-30, elevation=20),
    ),
)


def build() -> Group:
    red, grey, dark = m.plastic("#c2221d", 0.4, 0.2), m.plastic("#c9cbcc", 0.42), m.ink("#0d0d0e")
    box = k.block(10, 7, 13, grey, 0.8)
    tube = Group(
        k.pipe(3.6, 3.1, 4.2, red, 0.15),
        k.cylinder(3.1, 2.6, red, 0.05),
        [
            k.cylinder(0.45 if i else 0.6, 0.05, dark, 0).move(1.9 * math.cos(a), 1.9 * math.sin(a), 2.6)
            for i, a in enumerate(np.radians(np.arange(5) * 72 - 90))
        ],
        k.block(0.9, 0.7, 4.0, red, 0.1).move(0, -3.7, 0),
    )
    tube = tube.turn(62, "X").move(0, -3.0, 5.4)
    lid = (
        Group(k.lathe([(0, 0), (4.0, 0), (4.1, 0.3), (4.1, 1.0), (3.7, 1.0), (3.6, 0.4), (0, 0.4)], red))
        .turn(150, "X")
        .move(0, -6.6, 13.0)
    )
    hinge = k.cylinder(0.5, 4, red, 0.1).move(z=-2).turn(90, "Y").move(0, -4.8, 9.6)
    screws = [k.cylinder(0.4, 0.2, m.zinc(), 0.05).stand().move(x, -3.45, z) for x in (-4, 4) for z in (1.4, 11.6)]
    return Group(box, tube, lid, hinge, screws)
