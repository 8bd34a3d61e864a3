"""Two gas cylinders."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Hoge stalen gasfles met een afgeronde grijze schouder, kraan en beschermkap.",
            fr="Haute bouteille de gaz en acier, à ogive arrondie grise, avec robinet et chapeau.",
            de="Hohe Gasflasche aus Stahl mit runder Schulter, Ventil und Schutzkorb.",
            en="Tall steel gas cylinder with a rounded shoulder, a valve and a guard.",
        ),
        view=View(azimuth=-28, elevation=14),
    ),
    Shot(
        alt=Alt(
            nl="De afsluiter van dichtbij, met de witte kap eronder.",
            fr="Le robinet de près, avec l'ogive blanche en dessous.",
            de="Das Ventil aus der Nähe, darunter die weiße Schulter.",
            en="The valve close up, with the white shoulder below.",
        ),
        view=View(azimuth=24, elevation=20, near=((0, 1), (0, 1), (0.76, 1))),
    ),
)


def build() -> Group:
    body = k.lathe([(0, 0), (10.5, 0), (11.4, 0.8), (11.5, 2), (11.5, 100)], m.paint("#5f666c", 0.4))
    dome = k.lathe([(11.5, 100), (11.2, 106), (9.4, 113), (6, 118), (4, 120), (4, 122)], m.paint("#e9e8e2", 0.4), flow=6)
    neck = k.cylinder(4.2, 3, m.steel(), 0.3).move(z=121)
    valve = Group(
        k.cylinder(2.0, 9, m.brass(), 0.3).move(z=123),
        k.rod((0, 0, 128), (5.5, 0, 128), 1.3, m.brass()),
        k.lathe([(0, 0), (3, 0), (3.2, 0.5), (3, 2), (0, 2.2)], m.plastic("#2c2f33")).move(z=132.5),
    )
    bars_ = [
        k.rod((5 * math.cos(a), 5 * math.sin(a), 122), (6.2 * math.cos(a), 6.2 * math.sin(a), 136), 0.8, m.paint("#5f666c"))
        for a in np.radians((45, 135, 225, 315))
    ]
    hoop = k.ring(6.2, 0.9, m.paint("#5f666c")).move(z=136.5)
    return Group(body, dome, neck, valve, bars_, hoop)
