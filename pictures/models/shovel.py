"""A round-point shovel."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schop met een gebogen stalen blad met een punt en een lange houten steel met een T-greep.",
            fr="Pelle à lame d'acier pointue et bombée, avec un long manche en bois.",
            de="Schaufel mit gewölbtem, spitzem Stahlblatt und langem Holzstiel.",
            en="Shovel with a curved, pointed steel blade and a long wooden handle.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
    Shot(
        alt=Alt(
            nl="Het blad van dichtbij.",
            fr="La lame de la pelle, de près.",
            de="Das Blatt aus der Nähe.",
            en="The blade close up.",
        ),
        view=View(diagonal=40, elevation=56, near=((0.66, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.metal("#74787d", 0.42)
    outline = s.smooth(
        (0, 3.0),
        (1.5, 11.0),
        (8, 13.5),
        (18, 12.5),
        (27, 7.5),
        (33, 0),
        (27, -7.5),
        (18, -12.5),
        (8, -13.5),
        (1.5, -11.0),
        (0, -3.0),
    )
    blade = k.slab(outline, 0.4, steel, 0.1, grid=1.2).shape(
        lambda v: np.c_[v[:, 0], v[:, 1], v[:, 2] + 0.022 * v[:, 1] ** 2 + 0.004 * (v[:, 0] - 14) ** 2]
    )
    socket = k.sweep([(10, 0, 0.9), (4, 0, 1.7), (-4, 0, 4.2), (-14, 0, 7.5)], [0.5, 1.6, 2.0, 2.1], steel, steps=8)
    shaft = k.sweep(
        [(-8, 0, 5.6), (-30, 0, 11.2), (-62, 0, 13.2), (-96, 0, 11.0)], [1.8, 1.85, 1.8, 1.75], m.ash(), steps=10, n=40
    )
    return Group(blade, socket, shaft)
