"""A crowbar."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blauwe stalen koevoet met een gebogen klauw en een plat uiteinde.",
            fr="Pied-de-biche bleu en acier à crochet fendu et bout plat.",
            de="Blaues Brecheisen aus Stahl mit gebogener Klaue und flachem Ende.",
            en="Blue steel crowbar with a curved claw and a flat end.",
        ),
        view=View(diagonal=40, elevation=52),
    ),
)


def build() -> Group:
    blue = m.paint("#1f4f86", 0.4)
    path = [
        (-20, 0.6, 0),
        (-18, 0.1, 0),
        (-10, 0, 0),
        (0, 0, 0),
        (10, 0, 0),
        (17, 0, 0),
        (20.4, 1.4, 0),
        (21.4, 4.2, 0),
        (20.2, 6.8, 0),
        (17.6, 7.6, 0),
        (15.4, 6.6, 0),
    ]
    size = [0.35, 0.7, 0.95, 0.95, 0.95, 0.95, 0.95, 0.95, 0.85, 0.6, 0.2]
    rod = k.sweep(path, size, blue, power=3.4, n=32, steps=10)

    def flare(v: np.ndarray) -> np.ndarray:
        """Widen both ends."""
        t = np.clip((-15 - v[:, 0]) / 5, 0, 1) + np.clip((v[:, 1] - 4.2) / 3.2, 0, 1)
        v[:, 2] *= 1 + 1.6 * t
        return v

    rod.shape(flare).cut(k.slab(s.polygon((13, -0.5), (18.6, 0), (13, 0.5)), 9, blue, 0.01).turn(90, "X").move(y=12))
    return Group(rod.move(z=2.1))
