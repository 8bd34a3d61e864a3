"""A flat paintbrush."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Platte verfborstel met een houten steel, een metalen bus en donkere haren.",
            fr="Pinceau plat à manche en bois, virole métallique et poils foncés.",
            de="Flacher Pinsel mit Holzstiel, Metallzwinge und dunklen Borsten.",
            en="Flat paintbrush with a wooden handle, a metal ferrule and dark bristles.",
        ),
        view=View(diagonal=42, elevation=48),
    ),
    Shot(
        alt=Alt(
            nl="De haren van dichtbij, in een metalen bus.",
            fr="Les soies de près, dans une virole en métal.",
            de="Die Borsten aus der Nähe, in einer Metallzwinge.",
            en="The bristles close up, in a metal ferrule.",
        ),
        view=View(diagonal=38, elevation=40, near=((0.62, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    handle = k.slab(
        s.smooth(
            (-16, 0.5),
            (-15.4, 1.0),
            (-9, 0.95),
            (-4, 1.9),
            (-0.4, 2.6),
            (-0.4, -2.6),
            (-4, -1.9),
            (-9, -0.95),
            (-15.4, -1.0),
            (-16, -0.5),
        )
        - s.circle(0.4, (-14.4, 0)),
        1.4,
        m.beech(),
        0.6,
    ).move(z=0.3)
    ferrule = k.block(3.6, 5.6, 1.7, m.zinc(0.24), 0.25).move(1.2, 0, 0.15)
    ridges = [k.block(0.2, 5.7, 1.8, m.zinc(0.24), 0.08).move(x, 0, 0.1) for x in (0.2, 2.2)]
    rng = np.random.default_rng(4)
    hair = m.plain("#3b2f27", 0.6)
    tufts = [
        k.sweep(
            [
                (2.8, y, z),
                (6.0, y * 1.03, z),
                (9.6 - 0.5 * abs(y) * 0.3 + rng.normal(0, 0.15), y * 1.02 + rng.normal(0, 0.06), 1.0 + (z - 1.0) * 0.35),
            ],
            [0.16, 0.16, 0.05],
            hair,
            n=6,
        )
        for y in np.linspace(-2.55, 2.55, 34)
        for z in (0.45, 0.8, 1.2, 1.55)
    ]
    core = k.bar([(2.8, 2.6, 0.7, 5, 0, 0, 1), (8.6, 2.55, 0.35, 5, 0, 0, 1)], hair, steps=1)
    return Group(handle, ferrule, ridges, core, tufts)
