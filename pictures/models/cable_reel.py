"""A cable reel with outlets."""

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
            nl="Kabelhaspel: zwarte trommel met opgerold oranje snoer, een handgreep en stopcontacten.",
            fr="Enrouleur : tambour noir avec un câble orange enroulé, une poignée et des prises.",
            de="Kabeltrommel: schwarze Trommel mit aufgewickeltem orangem Kabel, Griff und Steckdosen.",
            en="Cable reel: black drum with a coiled orange cable, a handle and outlets.",
        ),
        view=View(azimuth=-38, elevation=18),
    ),
)


def build() -> Group:
    black, orange, steel = m.plastic("#222427", 0.45), m.plastic("#dd6f1a", 0.42), m.zinc(0.3)
    discs_ = [
        k.slab(
            s.circle(14)
            - s.union(*[s.circle(2.2, (9.8 * math.cos(a), 9.8 * math.sin(a))) for a in np.arange(8) * math.pi / 4 + 0.39]),
            0.8,
            black,
            0.25,
        ).move(z=z)
        for z in (-6.8, 6.0)
    ]
    turns = [k.ring(r, 0.6, orange).move(z=z) for i, r in enumerate((11.6, 10.6)) for z in np.arange(-5.3 + 0.6 * i, 5.6, 1.2)]
    core = k.cylinder(10, 12, orange, 0.1).move(z=-6)
    hub = k.cylinder(6.4, 1.2, black, 0.3).move(z=6.6)
    cups = [
        Group(
            k.lathe([(2.0, 0.5), (1.9, 0), (0, 0)], m.plastic("#3a3d42")),
            k.pipe(2.25, 1.95, 0.6, black, 0.15),
            [k.cylinder(0.27, 0.05, m.ink("#060606"), 0).move(x, 0, 0.0) for x in (-0.9, 0.9)],
            k.cylinder(0.22, 0.9, m.brass(), 0.1).move(0, 0.9, 0),
        ).move(3.3 * math.cos(a), 3.3 * math.sin(a), 7.9)
        for a in np.radians((90, 210, 330))
    ]
    drum = Group(discs_, turns, core, hub, cups).stand().move(z=17)
    frame = [k.sweep([(-10, y, 0.9), (0, y, 17), (10, y, 0.9)], 0.8, steel) for y in (8.4, -8.0)]
    feet = [k.rod((x, -10, 0.9), (x, 10, 0.9), 0.8, steel) for x in (-10, 10)]
    carry = [
        k.sweep([(0, 8.4, 17), (0, 8.4, 33.4), (0, -8.0, 33.4), (0, -8.0, 17)], 0.8, steel),
        k.rod((0, -5, 33.4), (0, 5, 33.4), 1.5, m.rubber()),
    ]
    return Group(drum, frame, feet, carry)
