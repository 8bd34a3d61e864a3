"""An LED work light on a stand."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gele werflamp met een vierkant lichtvlak, een beugel en een handvat.",
            fr="Projecteur de chantier jaune à face lumineuse carrée, avec un support et une poignée.",
            de="Gelber Baustrahler mit quadratischer Leuchtfläche, Bügel und Griff.",
            en="Yellow work light with a square light surface, a stand and a handle.",
        ),
        view=View(azimuth=-28, elevation=16),
    ),
)


def build() -> Group:
    yellow, black = m.plastic("#e2ad10", 0.4), m.plastic("#222427", 0.45)
    head = k.slab(s.rectangle(22, 18, 1.6), 5, black, 0.8)
    rim = k.slab(s.rectangle(23, 19, 1.8) - s.rectangle(19, 15, 1.0), 1.6, yellow, 0.5).move(z=4.2)
    glass_ = k.slab(s.rectangle(19.4, 15.4, 1.0), 0.4, m.glow("#fff6e0", 0.9), 0.1).move(z=4.8)
    leds = [
        k.cylinder(0.8, 0.2, m.glow("#ffe9a8", 1.6), 0.05).move(x, y, 5.2)
        for x in np.arange(-7.5, 8, 3)
        for y in (-4.5, -1.5, 1.5, 4.5)
    ]
    fins = [k.block(0.5, 16, 2.4, black, 0.1).move(x, 0, -2) for x in np.arange(-9, 9.1, 1.5)]
    lamp = Group(head, rim, glass_, leds, fins).turn(78, "X").move(0, 0, 18)
    stand_ = [
        k.sweep([(12.4 * x, 0, 18), (13.4 * x, 0, 10), (13 * x, -9, 0.8), (13 * x, 10, 0.8), (13.4 * x, 0, 10)], 0.8, yellow)
        for x in (-1, 1)
    ]
    bars_ = [k.rod((-13, y, 0.8), (13, y, 0.8), 0.8, yellow) for y in (-9, 10)]
    knobs = [k.cylinder(1.6, 1.8, black, 0.2).turn(90 * x, "Y").move(11.8 * x, 0, 18) for x in (-1, 1)]
    carry = k.sweep([(-9, 1.5, 27), (-8, 1.5, 31), (8, 1.5, 31), (9, 1.5, 27)], 0.9, yellow, steps=5)
    return Group(lamp, stand_, bars_, knobs, carry)
