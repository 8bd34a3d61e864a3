"""A length of roller chain."""

import math

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stuk rollenketting van stalen schakels en rollen.",
            fr="Morceau de chaîne à rouleaux en maillons d'acier.",
            de="Stück Rollenkette aus Stahllaschen und Rollen.",
            en="Length of roller chain made of steel links and rollers.",
        ),
        view=View(diagonal=36, elevation=40),
    ),
)


def build() -> Group:
    steel, bright = m.metal("#8e9195", 0.28), m.metal("#c0c2c5", 0.2)
    link_ = s.rounded(s.circle(0.75) | s.circle(0.75, (2, 0)) | s.between(0, -0.52, 2, 0.52), inner=0.8)
    spots = [(2 * i, 1.6 * math.sin(i * 0.42)) for i in range(10)]
    parts = []
    for i, (x_, y_) in enumerate(spots):
        parts += [k.cylinder(0.62, 1.2, bright, 0.05).move(x_, y_, -0.6), k.cylinder(0.3, 2.6, bright, 0.06).move(x_, y_, -1.3)]
        if i + 1 < len(spots):
            angle = math.degrees(math.atan2(spots[i + 1][1] - y_, 2))
            size = math.hypot(2, spots[i + 1][1] - y_) / 2
            z = 0.68 if i % 2 else 0.92
            parts += [
                k.slab(s.stretch(link_, size, 1), 0.22, steel, 0.04).turn(angle).move(x_, y_, side * z - 0.11) for side in (-1, 1)
            ]
    return Group(parts)
