"""A length of DIN rail."""

import numpy as np

from families import bars
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metalen montagerail met omgeplooide randen en langwerpige gaten.",
            fr="Rail métallique de montage à bords pliés, percé de trous oblongs.",
            de="Metallene Montageschiene mit umgebogenen Rändern und Langlöchern.",
            en="Metal mounting rail with folded edges and oblong holes.",
        ),
        view=View(azimuth=-38, elevation=40),
    ),
)


def build() -> Group:
    zinc = m.metal("#b7b6ae", 0.3)
    half = [(0.0, 0.0), (1.25, 0.0), (1.25, 0.65), (1.75, 0.65), (1.75, 0.77), (1.13, 0.77), (1.13, 0.12), (0.0, 0.12)]
    section = s.polygon(*half) | s.stretch(s.polygon(*half), -1)
    rail = bars.profile(section, 22, zinc, 0.02)
    slots = [k.slab(s.capsule((x - 0.55, 0), (x + 0.55, 0), 0.62), 2, zinc, 0.001).move(z=-1) for x in np.arange(-9.4, 10, 2.35)]
    return Group(rail.cut(*slots))
