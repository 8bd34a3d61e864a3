"""A looped cable tie."""

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
            nl="Zwarte kunststof kabelbinder, tot een lus door zijn slot getrokken.",
            fr="Serre-câble noir en plastique, formant une boucle à travers sa tête.",
            de="Schwarzer Kabelbinder aus Kunststoff, als Schlaufe durch seinen Kopf gezogen.",
            en="Black plastic cable tie, pulled through its head to form a loop.",
        ),
        view=View(azimuth=-24, elevation=42),
    ),
    Shot(
        alt=Alt(
            nl="Het kopje van dichtbij, waar het bandje doorheen gaat.",
            fr="La tête de près, où passe le lien.",
            de="Der Kopf aus der Nähe, durch den das Band läuft.",
            en="The head close up, where the strap goes through.",
        ),
        view=View(azimuth=-40, elevation=44, near=((0.24, 0.54), (0.52, 0.78), (0, 1))),
    ),
)


def build() -> Group:
    black = m.plastic("#1b1c1e", 0.4)
    loop = [(2.4 * math.cos(a), 2.4 * math.sin(a), 0.3) for a in np.linspace(-1.35, 4.75, 90)]
    tail = [(0.35 + 0.9 * t, -2.45 - 0.55 * t - 0.25 * t * t, 0.3) for t in np.linspace(0, 5, 30)]
    band = s.rectangle(0.1, 0.5)
    ribs = [
        k.block(0.16, 0.05, 0.42, black, 0.01)
        .turn(math.degrees(math.atan2(-0.55 - 0.5 * t, 0.9)))
        .move(0.35 + 0.9 * t + 0.03, -2.45 - 0.55 * t - 0.25 * t * t + 0.06, 0.09)
        for t in np.linspace(0.5, 4.3, 26)
    ]
    head = k.block(0.75, 0.6, 0.8, black, 0.1).move(0.45, -2.5, -0.1)
    return Group(k.extrude(band, loop, black), k.extrude(band, tail, black), ribs, head)
