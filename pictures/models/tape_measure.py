"""A pocket tape measure, drawn out a little."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Geel-zwarte rolmeter met een uitgetrokken geel lint met een schaal en een metalen haakje.",
            fr="Mètre ruban jaune et noir, ruban jaune gradué sorti, avec un crochet métallique.",
            de="Gelb-schwarzes Rollbandmaß mit ausgezogenem gelbem Band, Skala und Metallhaken.",
            en="Yellow and black tape measure with its yellow blade drawn out, with a scale and a metal hook.",
        ),
        view=View(azimuth=-28, elevation=24),
    ),
    Shot(
        alt=Alt(
            nl="Het lint van dichtbij, met de schaal en het haakje.",
            fr="Le ruban de près, avec la graduation et le crochet.",
            de="Das Band aus der Nähe, mit Skala und Haken.",
            en="The blade close up, with the scale and the hook.",
        ),
        view=View(azimuth=24, elevation=34, near=((0.5, 1), (0, 1), (0, 0.35))),
    ),
)


def build() -> Group:
    yellow, black = m.plastic("#e2ac12", 0.35, 0.3), m.rubber("#202225")
    shape_ = s.rounded(s.polygon((-3.4, 0), (3.4, 0), (3.4, 3.6), (1.8, 6.6), (-1.8, 6.8), (-3.4, 5.4)), 0.9)
    body = k.slab(shape_, 3.6, yellow, 0.5).stand().move(y=1.8)
    band = (
        k.slab(s.rounded(shape_ - s.circle(2.1, (-0.2, 3.5)) - s.between(-5, 1.0, 5, 1.6), 0.1), 3.9, black, 0.35)
        .stand()
        .move(y=1.95)
    )
    badge = [
        k.cylinder(2.0, 0.12, m.plastic("#e9e7e0", 0.35), 0.04).stand().move(-0.2, -1.76, 3.5),
        k.text("5 m", 1.3, m.ink()).stand().move(-0.2, -1.9, 3.5),
    ]
    length = 9.0
    blade = (
        k.slab(s.rectangle(length, 2.4), 0.05, m.plastic("#f0cf3a", 0.3, 0.3), 0.01, grid=0.4)
        .shape(lambda v: np.c_[v[:, 0], v[:, 1], v[:, 2] + 0.14 * v[:, 1] ** 2])
        .move(3.2 + length / 2, 0, 0.55)
    )
    ticks = [
        k.block(0.05, 0.5 if i % 5 else 1.0, 0.02, m.ink(), 0).move(
            3.8 + 0.25 * i, -1.2 + (0.25 if i % 5 else 0.5), 0.78 - 0.12 * (0 if i % 5 else 1)
        )
        for i in range(33)
    ]
    hook = Group(
        k.block(0.12, 2.0, 1.1, m.zinc(), 0.03).move(12.25, 0, -0.3), k.block(1.2, 1.0, 0.08, m.zinc(), 0.02).move(11.7, 0, 0.62)
    )
    return Group(body, band, badge, blade, ticks, hook)
