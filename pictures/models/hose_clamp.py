"""A worm-drive hose clamp."""

import math

import numpy as np

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metalen slangklem: een ronde band met gleufjes en een schroef om aan te spannen.",
            fr="Collier de serrage métallique : une bande ronde à fentes et une vis de serrage.",
            de="Metallene Schlauchschelle: rundes Band mit Schlitzen und Spannschraube.",
            en="Metal hose clamp: a round slotted band and a tightening screw.",
        ),
        view=View(azimuth=-28, elevation=36),
    ),
)


def build() -> Group:
    steel, bright = m.metal("#b5b7ba", 0.26), m.zinc(0.28)
    band = k.pipe(3.0, 2.92, 1.0, steel, 0.02)
    slits = [
        k.block(0.7, 0.12, 0.05, m.ink("#3b3d40"), 0).turn(20).turn(90, "X").turn(90).move(3.005, 0, 0.5).turn(-8 * i - 22)
        for i in range(14)
    ]
    tail = k.extrude(
        s.rectangle(0.08, 1.0),
        [(3.1 * math.cos(a), 3.1 * math.sin(a), 0.5) for a in np.linspace(-0.3, 1.0, 20)] + [(1.2, 3.25, 0.5)],
        steel,
    )
    house = k.slab(s.rounded(s.rectangle(1.9, 1.1), 0.3), 1.25, steel, 0.1).turn(0).move(0, -3.55, -0.12)
    screw = Group(
        k.cylinder(0.42, 1.6, bright, 0.05).turn(90, "Y").move(-2.2, -3.6, 0.5),
        f.hexagon(0.85, 0.5, bright).cut(f.slot(0.12, 2, 0.16, bright).turn(180, "X")).turn(90, "Y").move(-2.7, -3.6, 0.5),
        k.thread(0.4, 0.2, 0.8, 0.1, bright).turn(90, "Y").move(0.9, -3.6, 0.5),
    )
    return Group(band, slits, tail, house, screw)
