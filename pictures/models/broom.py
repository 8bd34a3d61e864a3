"""A broom."""

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Borstel met een lange houten steel en bruine haren.",
            fr="Balai à long manche en bois et à poils bruns.",
            de="Besen mit langem Holzstiel und braunen Borsten.",
            en="Broom with a long wooden handle and brown bristles.",
        ),
        view=View(azimuth=-34, elevation=20),
    ),
)


def build() -> Group:
    rng = np.random.default_rng(8)
    hair = m.plain("#7a5a38", 0.8)
    head = k.block(40, 6.5, 4, m.beech(), 0.8).move(z=7)
    tufts = k.join(
        [
            k.sweep(
                [
                    (x, y, 7.2),
                    (x * 1.02 + rng.normal(0, 0.15), y * 1.2, 3.4),
                    (x * 1.05 + rng.normal(0, 0.4), y * 1.5 + rng.normal(0, 0.3), rng.uniform(0, 0.3)),
                ],
                0.13,
                hair,
                n=5,
            )
            for x in np.arange(-18.8, 19, 0.7)
            for y in (-2.4, -1.2, 0, 1.2, 2.4)
        ]
    )
    stick = k.rod((0, 0, 9), (0, 46, 96), 1.3, m.ash("X"))
    socket_ = k.rod((0, 0, 9), (0, 3.4, 15.4), 2.0, m.beech())
    return Group(head, tufts, stick, socket_)
