"""A joiner's square with a wooden stock."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blokhaak: een stalen blad haaks in een houten blok.",
            fr="Équerre : une lame d'acier fixée à angle droit dans un talon en bois.",
            de="Anschlagwinkel: Stahlblatt rechtwinklig in einem Holzschenkel.",
            en="Try square: a steel blade fixed at a right angle in a wooden stock.",
        ),
        view=View(azimuth=-24, elevation=50),
    ),
)


def build() -> Group:
    blade = k.block(3.6, 20, 0.2, m.metal("#b4b7ba", 0.25, "Y"), 0.02).move(0, 10, 0.8)
    stock = k.block(14, 3.6, 1.8, m.wood("#8f5a33", "#6b3f22", "X", 1.2, 0.35), 0.12).move(5.2, -1.2)
    rim = k.block(14, 0.3, 1.85, m.brass(), 0.05).move(5.2, 0.6)
    pins = [k.cylinder(0.25, 1.86, m.brass(), 0.03).move(x, y) for x, y in ((-0.9, -2.2), (0.9, -0.4), (0.9, -2.2))]
    ticks = [
        k.block(1.4 if i % 5 == 0 else 0.8, 0.05, 0.02, m.ink("#3a3d41"), 0).move(1.1 if i % 5 == 0 else 1.4, 1.5 + i, 1.0)
        for i in range(18)
    ]
    return Group(blade, stock, rim, pins, ticks)
