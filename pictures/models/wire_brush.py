"""A wire brush."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Staalborstel met een houten handgreep en rijen stalen draden.",
            fr="Brosse métallique à manche en bois et rangées de fils d'acier.",
            de="Drahtbürste mit Holzgriff und Reihen von Stahldrähten.",
            en="Wire brush with a wooden handle and rows of steel wires.",
        ),
        view=View(azimuth=-32, elevation=30),
    ),
)


def build() -> Group:
    wood, steel = m.beech(), m.dark_steel(0.35)
    handle = k.slab(
        s.rounded(s.polygon((-15, -1.2), (-3, -1.1), (0, -1.6), (13, -1.6), (13, 1.6), (0, 1.6), (-3, 1.1), (-15, 1.2)), 0.8, 1),
        1.8,
        wood,
        0.4,
    ).move(z=3.2)
    rng = np.random.default_rng(2)
    bristles = [
        k.sweep(
            [
                (x + rng.normal(0, 0.03), y, 3.3),
                (x + rng.normal(0, 0.1), y + rng.normal(0, 0.05), 1.6),
                (x + rng.normal(0, 0.24), y + rng.normal(0, 0.16), rng.uniform(0, 0.2)),
            ],
            0.05,
            steel,
            n=5,
        )
        for x in np.arange(0.6, 12.8, 0.62)
        for y in (-1.1, -0.4, 0.4, 1.1)
        for _ in range(4)
    ]
    return Group(handle, k.join(bristles))
