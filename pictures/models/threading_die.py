"""A round threading die."""

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
            nl="Ronde stalen snijplaat met schroefdraad in het midden en vier ronde gaten eromheen.",
            fr="Filière ronde en acier, filetée au centre, avec quatre trous ronds autour.",
            de="Rundes Schneideisen aus Stahl mit Gewinde in der Mitte und vier runden Löchern darum.",
            en="Round steel die with a thread in the middle and four round holes around it.",
        ),
        view=View(azimuth=-28, elevation=46),
    ),
)


def build() -> Group:
    steel = m.metal("#9a9da1", 0.24)
    holes = [s.circle(0.62, (1.15 * math.cos(a), 1.15 * math.sin(a))) for a in np.radians((45, 135, 225, 315))]
    outline = s.circle(2.5) - s.union(s.circle(0.78), *holes) - s.turn(s.polygon((2.2, 0), (2.8, 0.3), (2.8, -0.3)), 90)
    teeth = [k.slab(s.ring(0.8, 0.7) - s.union(*holes), 0.1, steel, 0.02).move(z=0.15 + 0.2 * i) for i in range(5)]
    body = k.slab(outline, 1.1, steel, 0.07)
    words = k.text("M10", 0.5, m.ink("#3a3d41")).move(0, -2.0, 1.105)
    return Group(body, teeth, words)
