"""Water pump pliers."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Waterpomptang met blauwe handgrepen en schuine getande bekken.",
            fr="Pince multiprise à manches bleus et mâchoires dentées obliques.",
            de="Wasserpumpenzange mit blauen Griffen und schrägen gezahnten Backen.",
            en="Water pump pliers with blue grips and slanting toothed jaws.",
        ),
        view=View(diagonal=42, elevation=58, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="De bek van dichtbij, met tanden en het draaipunt.",
            fr="Les mâchoires de près, avec des dents et le pivot.",
            de="Das Maul aus der Nähe, mit Zähnen und dem Gelenk.",
            en="The jaws close up, with teeth and the pivot.",
        ),
        view=View(diagonal=40, elevation=60, near=((0.64, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    teeth = lambda x0, x1, y, up: s.union(
        *[s.polygon((x, y), (x + 0.12, y + up * 0.14), (x + 0.24, y)) for x in np.arange(x0, x1, 0.24)]
    )
    steel, blue = m.metal("#909396", 0.28, edge=0.03), m.plastic("#1f5fae", 0.4, 0.2)
    fixed = s.polygon(
        (-2.6, -0.9), (-1.2, 1.5), (0.6, 2.5), (4.2, 2.6), (4.3, 1.95), (1.6, 1.75), (0.8, 1.0), (1.0, -0.5), (0, -1.4)
    ) - teeth(1.7, 4.2, 1.85, 1)
    moving = s.polygon(
        (0.2, 0.6), (1.2, 0.75), (4.3, 0.95), (4.5, 0.3), (3.6, -0.5), (2.2, -1.0), (0.8, -1.6), (-0.8, -1.5), (-0.9, 0.2)
    ) - teeth(1.5, 4.2, 0.82, -1)
    groove_ = s.union(*[s.capsule((-1.9 + 0.5 * i, -0.9 + 0.42 * i), (-1.6 + 0.5 * i, -1.1 + 0.42 * i), 0.4) for i in range(4)])
    plates = Group(
        k.slab(s.rounded(fixed - groove_, 0.06), 0.9, steel, 0.1), k.slab(s.rounded(moving, 0.08), 1.1, steel, 0.1).move(z=-0.5)
    )
    pin = k.cylinder(0.5, 1.4, m.chrome(), 0.1).move(-0.6, -0.2, -0.3)
    arms = Group(
        k.sweep(
            [(-1.8, -0.6, 0.4), (-4, -1.2, 0.4), (-9, -2.6, 0.4), (-15, -3.2, 0.4)],
            [0.8, 0.7, 0.62, 0.6],
            steel,
            flat=0.7,
            power=4,
            steps=8,
        ),
        k.sweep(
            [(0, -1.2, 0.2), (-3, -2.8, 0.2), (-8, -5.0, 0.2), (-14, -6.6, 0.2)],
            [0.8, 0.7, 0.62, 0.6],
            steel,
            flat=0.7,
            power=4,
            steps=8,
        ),
    )
    sleeves = Group(
        k.sweep(
            [(-5.4, -1.62, 0.4), (-9, -2.6, 0.4), (-15, -3.2, 0.4), (-16, -3.2, 0.4)],
            [0.78, 0.82, 0.8, 0.4],
            blue,
            flat=0.75,
            power=2.6,
            n=40,
            steps=8,
        ),
        k.sweep(
            [(-4.6, -3.52, 0.2), (-8, -5.0, 0.2), (-14, -6.6, 0.2), (-15, -6.8, 0.2)],
            [0.78, 0.82, 0.8, 0.4],
            blue,
            flat=0.75,
            power=2.6,
            n=40,
            steps=8,
        ),
    )
    return Group(plates, pin, arms, sleeves)
