"""A steel axle stand."""

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
            nl="Rode steunbok met vier poten en een verstelbare zuil met een zadel bovenaan.",
            fr="Chandelle rouge à quatre pieds, avec une colonne réglable et une selle en haut.",
            de="Roter Unterstellbock mit vier Beinen und verstellbarer Säule mit Auflage.",
            en="Red axle stand with four legs and an adjustable column with a saddle on top.",
        ),
        view=View(azimuth=-30, elevation=18),
    ),
    Shot(
        alt=Alt(
            nl="De bovenkant van dichtbij: steun, tandlat en hendel.",
            fr="Le haut de près : l'appui, la crémaillère et le levier.",
            de="Das Oberteil aus der Nähe: Auflage, Zahnstange und Hebel.",
            en="The top close up: saddle, toothed bar and lever.",
        ),
        view=View(azimuth=34, elevation=26, near=((0, 1), (0, 1), (0.5, 1))),
    ),
)


def build() -> Group:
    red, steel = m.paint("#bf2420", 0.35), m.dark_steel(0.36)
    leg = s.polygon((-1.6, 26), (1.6, 26), (3.6, 0), (-3.6, 0))
    legs = [k.slab(leg, 0.7, red, 0.15).stand().turn(-19, "X").move(0, -11.6, 0.2).turn(90 * q + 45) for q in range(4)]
    tower = k.pipe(3.2, 2.6, 12, red, 0.1, n=4).turn(45).move(z=19)
    column = k.block(3.2, 2.2, 26, steel, 0.15).move(z=20)
    teeth = [k.block(0.9, 2.2, 0.8, steel, 0.1).turn(24, "Y").move(1.8, 0, 31.8 + 1.7 * i) for i in range(7)]
    saddle = (
        k.slab(
            s.rounded(s.polygon((-4, 0), (4, 0), (4.4, 3.2), (2.8, 3.4), (2.0, 1.8), (-2.0, 1.8), (-2.8, 3.4), (-4.4, 3.2)), 0.3),
            4.6,
            steel,
            0.2,
        )
        .stand()
        .move(y=2.3, z=45)
    )
    lever = k.sweep([(0, -2.4, 27), (4, -4.5, 28.5), (10, -4.5, 28), (13, -4.5, 26.4)], 0.7, red, steps=6)
    ties = [
        k.rod(
            (9.4 * math.cos(a), 9.4 * math.sin(a), 3),
            (9.4 * math.cos(a + math.pi / 2), 9.4 * math.sin(a + math.pi / 2), 3),
            0.5,
            red,
        )
        for a in np.radians((45, 135, 225, 315))
    ]
    return Group(legs, tower, column, teeth, saddle, lever, ties)
