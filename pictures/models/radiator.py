"""A panel radiator with a valve."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte paneelradiator met verticale groeven en een kraan met thermostaat.",
            fr="Radiateur blanc à panneau, rainures verticales et vanne thermostatique.",
            de="Weißer Plattenheizkörper mit senkrechten Rillen und Thermostatventil.",
            en="White panel radiator with vertical grooves and a thermostatic valve.",
        ),
        view=View(azimuth=-28, elevation=14, tone="mid", key=1.2),
    ),
)


def build() -> Group:
    white = m.paint("#f3f2ee", 0.35)
    x = np.arange(-48, 48.1, 0.5)
    front = np.where(np.abs((x + 50) % 4 - 2) < 0.9, -1.0, 0.0)
    section = s.polygon(*zip(x, front - 4, strict=True), (48, -2.6), (-48, -2.6))
    panel = k.slab(section, 56, white, 0.25).move(z=2)
    rear = k.block(96, 1.4, 56, white, 0.4).move(y=5.4, z=2)
    grille = [k.block(1.0, 9, 0.4, white, 0.1).move(-46 + 2.5 * i, 0.4, 57.6) for i in range(38)]
    edges = [k.block(0.8, 10.4, 56, white, 0.2).move(x_, 0.6, 2) for x_ in (-48.2, 48.2)]
    valve = Group(
        k.rod((48, 0, 8), (54, 0, 8), 1.2, m.chrome()),
        k.cylinder(1.5, 3.4, m.chrome(), 0.2).move(54, 0, 6.4),
        k.bar([(0, 1.6, 1.6), (0.5, 2.3, 2.3, 2, 0.06), (6, 2.5, 2.5, 2, 0.06), (7, 1.9, 1.9)], white, flutes=14, n=140)
        .turn(-90, "Y")
        .move(54, 0, 9.6),
        k.rod((54, 0, 0), (54, 0, 6.5), 0.75, m.copper()),
    )
    return Group(panel, rear, grille, edges, valve)
