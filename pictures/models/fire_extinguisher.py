"""A red fire extinguisher."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rode brandblusser met een zwarte slang, een handgreep en een drukmeter.",
            fr="Extincteur rouge avec un tuyau noir, une poignée et un manomètre.",
            de="Roter Feuerlöscher mit schwarzem Schlauch, Griff und Druckmesser.",
            en="Red fire extinguisher with a black hose, a handle and a pressure gauge.",
        ),
        view=View(azimuth=-26, elevation=14),
    ),
    Shot(
        alt=Alt(
            nl="De bovenkant van dichtbij, met hendel, slang en manometer.",
            fr="Le haut de près, avec la poignée, le tuyau et le manomètre.",
            de="Das Oberteil aus der Nähe, mit Hebel, Schlauch und Manometer.",
            en="The top close up, with lever, hose and gauge.",
        ),
        view=View(azimuth=24, elevation=20, near=((0, 1), (0, 1), (0.62, 1))),
    ),
)


def build() -> Group:
    red, black, steel = m.paint("#c0201c", 0.25), m.rubber("#1d1e20"), m.zinc(0.25)
    body = k.lathe(
        [
            (0, 1),
            (6, 0.6),
            (7.2, 0),
            (7.6, 0.6),
            (7.8, 3),
            (7.8, 36),
            (7.4, 39.5),
            (5.4, 42.6),
            (2.4, 44),
            (2.2, 45.4),
            (0, 45.4),
        ],
        red,
    )
    ring_ = k.lathe([(7.85, 0.2), (8.0, 0.4), (8.0, 3), (7.85, 3.2)], black)
    neck = k.cylinder(2.5, 3.2, m.brass(), 0.2).move(z=45)
    lever = (
        k.slab(s.rounded(s.polygon((-2.5, 0), (11, 4.0), (11, 5.4), (-2.5, 2.2)), 0.4), 2.6, m.paint("#222426"), 0.3)
        .stand()
        .move(y=1.3, z=49)
    )
    carry = (
        k.slab(s.rounded(s.polygon((-2.5, 0), (10.5, -1.6), (10.5, -0.4), (-2.5, 1.8)), 0.4), 2.6, m.paint("#222426"), 0.3)
        .stand()
        .move(y=1.3, z=47.4)
    )
    gauge = (
        Group(
            k.cylinder(1.7, 1.0, steel, 0.2),
            k.cylinder(1.45, 0.1, m.plain("#f2f2ee"), 0).move(z=1.0),
            k.slab(s.ring(1.3, 0.8) & s.between(-2, 0.2, 2, 2), 0.05, m.plain("#2f9a3f"), 0.01).move(z=1.1),
            k.block(0.15, 1.1, 0.06, m.plain("#b3241f"), 0).move(y=0.4, z=1.12),
        )
        .stand()
        .move(0, -2.4, 46.8)
    )
    hose = k.sweep(
        [(-2.2, 0, 46.6), (-6, 0, 48), (-10, -1, 44), (-10.4, -1.5, 34), (-9.6, -2, 22), (-9.2, -2, 17)], 1.1, black, steps=12
    )
    nozzle = k.lathe([(0, 0), (1.9, 0), (1.3, 6), (1.2, 8), (0, 8)], black).move(-9.2, -2, 10.5)
    label = (
        k.slab(s.rectangle(20, 15, 0.6), 0.05, m.plain("#f2efe6"), 0.01, grid=0.7)
        .stand()
        .shape(lambda v: np.c_[7.86 * np.sin(v[:, 0] / 7.86), -7.86 * np.cos(v[:, 0] / 7.86) + 0 * v[:, 1], v[:, 2]])
        .move(z=20)
    )
    return Group(body, ring_, neck, lever, carry, gauge, hose, nozzle, label)
