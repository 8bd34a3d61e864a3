"""A chain sprocket."""

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
            nl="Kettingwiel met spitse tanden rondom, gaten in de schijf en een naaf.",
            fr="Pignon de chaîne à dents pointues, disque percé et moyeu.",
            de="Kettenrad mit spitzen Zähnen, gelochter Scheibe und Nabe.",
            en="Sprocket with pointed teeth all round, holes in the disc and a hub.",
        ),
        view=View(azimuth=-28, elevation=44),
    ),
)


def build() -> Group:
    steel = m.dark_steel(0.34)
    count = 22
    gaps = [s.circle(0.52, (5.3 * math.cos(a), 5.3 * math.sin(a))) for a in np.arange(count) * 2 * math.pi / count]
    wheel = s.circle(5.35) - s.union(*gaps)
    holes = [s.circle(0.75, (3.2 * math.cos(a), 3.2 * math.sin(a))) for a in np.arange(6) * math.pi / 3]
    bore = s.circle(0.95) | s.between(-0.25, 0, 0.25, 1.25)
    return Group(k.slab(wheel - s.union(*holes) - bore, 0.6, steel, 0.14), k.slab(s.circle(1.9) - bore, 1.9, steel, 0.1))
