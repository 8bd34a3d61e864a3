"""A small concrete mixer."""

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
            nl="Betonmolen: oranje trommel op een onderstel met twee wielen, een motorkast en een draaiwiel.",
            fr="Bétonnière : cuve orange sur un châssis à deux roues, avec un capot moteur et un volant.",
            de="Betonmischer: orange Trommel auf einem Gestell mit zwei Rädern, Motorkasten und Handrad.",
            en="Concrete mixer: orange drum on a frame with two wheels, a motor box and a hand wheel.",
        ),
        view=View(azimuth=-34, elevation=16),
    ),
    Shot(
        alt=Alt(
            nl="De betonmolen vanaf de andere kant, met de opening en de motorkast.",
            fr="La bétonnière vue de l'autre côté, avec l'ouverture et le capot moteur.",
            de="Der Betonmischer von der anderen Seite, mit Öffnung und Motorkasten.",
            en="The concrete mixer from the other side, with its mouth and motor box.",
        ),
        view=View(azimuth=44, elevation=20),
    ),
)


def build() -> Group:
    orange, steel, black = m.paint("#dd6b1b", 0.35), m.paint("#3a3f44", 0.4), m.rubber()
    bowl = k.lathe(
        [
            (0, 0),
            (12, 0),
            (22, 5),
            (28, 18),
            (28.5, 30),
            (25, 42),
            (17, 56),
            (15.4, 58),
            (15, 58),
            (15.8, 56),
            (23.5, 42),
            (27, 30),
            (26, 18),
            (20, 7),
            (0, 3),
        ],
        orange,
        flow=4,
    )
    band_ = k.lathe([(28.6, 21), (30, 21.4), (30, 27.4), (28.6, 27.8)], steel)
    teeth = k.slab(s.cogs(56, 31.5, 29.6) - s.circle(28.4), 4, m.cast_iron(), 0.1).move(z=22.4)
    paddles = [k.block(2, 10, 40, steel, 0.3).turn(18, "X").move(17, 0, 8).turn(a) for a in (20, 140, 260)]
    drum = Group(bowl, band_, teeth, paddles).turn(50, "X").move(0, 10, 62)
    yoke = [
        k.sweep([(31 * x, -4, 78), (37 * x, -4, 70), (37 * x, -2, 58), (30 * x, 8, 46), (0, 16, 40)], 3, steel, steps=6)
        for x in (-1, 1)
    ]
    legs = [k.sweep([(37 * x, -4, 74), (37 * x, -30, 2), (30 * x, -34, 2)], 2.4, steel, steps=1) for x in (-1, 1)] + [
        k.sweep([(37 * x, -4, 74), (34 * x, 44, 18)], 2.4, steel) for x in (-1, 1)
    ]
    axle = k.rod((-42, 44, 17), (42, 44, 17), 2, steel)
    wheels = [
        Group(
            k.lathe([(0, -3.5), (11, -3.5), (16, -3), (17, 0), (16, 3), (11, 3.5), (0, 3.5)], black, flow=4),
            k.cylinder(9, 8.2, m.paint("#c9a227"), 0.5).move(z=-4.1),
        )
        .turn(90, "Y")
        .move(x, 44, 17)
        for x in (-44, 44)
    ]
    tie = k.rod((-37, -27, 10), (37, -27, 10), 2, steel)
    motor = k.block(14, 26, 30, orange, 2).move(48, 0, 58)
    hand = (
        Group(
            k.ring(17, 1.2, steel),
            [k.rod((0, 0, 0), (17 * math.cos(a), 17 * math.sin(a), 0), 0.9, steel) for a in np.radians((90, 210, 330))],
            k.cylinder(3, 4, steel, 0.3).move(z=-2),
        )
        .turn(90, "Y")
        .move(-46, -4, 72)
    )
    return Group(drum, yoke, legs, axle, wheels, tie, motor, hand)
