"""An LED bulb with an E27 cap."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Ledlamp met een witte bol en een metalen schroefvoet E27.",
            fr="Ampoule LED avec un globe blanc et un culot métallique à vis E27.",
            de="LED-Lampe mit weißem Kolben und metallenem Schraubsockel E27.",
            en="LED bulb with a white globe and a metal E27 screw base.",
        ),
        view=View(azimuth=-30, elevation=22, tone="mid", fill=0.86, key=1.25),
    ),
)


def build() -> Group:
    silver, white = m.metal("#c9c7c2", 0.2, edge=0.01), m.plastic("#f4f4f2")
    dome = [(3 * math.cos(a), 2.35 + 3 * math.sin(a)) for a in np.linspace(-0.9, math.pi / 2, 40)]
    body = [(1.32, -2.9), (1.36, -2.6), (1.45, -2.0), (1.75, -0.9), (2.05, 0.1), (2.16, 0.42), (2.12, 0.58), (1.7, 0.6)]
    screw = k.thread(1.30, 0.36, 1.75, 0.13, silver, soft=True, fade=0.6, n=96).move(z=-4.9)
    parts = Group(
        k.lathe(dome, m.opal(0.18)),
        k.lathe(body, white, flow=6),
        k.lathe([(1.36, -2.75), (1.33, -3.0), (1.27, -3.15), (1.2, -3.2)], silver, flow=4),
        screw,
        k.lathe([(1.18, -4.85), (1.12, -5.0), (0.95, -5.15), (0.85, -5.2)], silver, flow=4),
        k.lathe([(0.98, -5.1), (0.9, -5.3), (0.62, -5.5), (0.5, -5.55)], m.plastic("#17181a", 0.2, 0.6), flow=4),
        k.lathe([(0.55, -5.52), (0.5, -5.64), (0.3, -5.72), (0, -5.74)], m.metal("#b5b1a8", 0.3), flow=4),
    )
    return parts.turn(104, "Y").turn(8)
