"""A ball-peen hammer."""

import math

import numpy as np

from families import grips
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Bolhamer: een rond vlak slagvlak aan één kant en een bol aan de andere kant, houten steel.",
            fr="Marteau à panne ronde : une face plate d'un côté, une boule de l'autre, manche en bois.",
            de="Kugelhammer: flache Bahn auf einer Seite, Kugel auf der anderen, Holzstiel.",
            en="Ball-peen hammer: a flat face on one side, a ball on the other, wooden handle.",
        ),
        view=View(diagonal=38, elevation=44),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij: een vlak slagvlak en een bol uiteinde.",
            fr="La tête de près : une face plate et une panne bombée.",
            de="Der Kopf aus der Nähe: eine flache Bahn und ein kugeliges Ende.",
            en="The head close up: a flat face and a ball-shaped end.",
        ),
        view=View(azimuth=40, elevation=30, near=((0.68, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.steel(0.24)
    profile = [
        (0, -5.0),
        (1.2, -5.0),
        (1.38, -4.8),
        (1.38, -4.0),
        (1.05, -3.0),
        (1.0, -2.2),
        (1.35, -1.3),
        (1.4, 0),
        (1.35, 1.2),
        (0.85, 2.0),
        (0.8, 2.4),
    ]
    ball = [(1.35 * math.sin(a), 3.6 - 1.35 * math.cos(a)) for a in np.linspace(0.62, math.pi, 24)]
    head = k.lathe([*profile, *ball, (0, 4.95)], steel).turn(-90, "X")
    eye = k.block(2.3, 2.5, 2.7, steel, 0.5).move(z=-1.35)
    return Group(head, eye, grips.hammer(32, m.ash()).move(x=1.7))
