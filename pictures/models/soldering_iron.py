"""A soldering iron."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Soldeerbout met een blauw handvat, een metalen schacht met een spitse punt en een snoer.",
            fr="Fer à souder à manche bleu, tige métallique à pointe fine et cordon.",
            de="Lötkolben mit blauem Griff, Metallschaft mit feiner Spitze und Kabel.",
            en="Soldering iron with a blue handle, a metal shaft with a fine tip and a cord.",
        ),
        view=View(diagonal=40, elevation=40),
    ),
)


def build() -> Group:
    blue, soft, steel = m.plastic("#1f5fae", 0.35, 0.3), m.rubber("#202326"), m.metal("#a8a6a1", 0.3)
    grip = k.bar(
        [(-10, 0.6, 0.6), (-9.6, 1.0, 1.0), (-5, 1.15, 1.15), (-1, 1.3, 1.3), (0.6, 1.5, 1.5), (0.9, 1.4, 1.4), (1.0, 0.9, 0.9)],
        blue,
    )
    pad = k.bar([(-4.6, 1.1, 1.1), (-4.3, 1.3, 1.3), (-1.4, 1.42, 1.42), (-1.1, 1.2, 1.2)], soft, steps=3)
    barrel = k.bar([(0.9, 0.75, 0.75), (6.4, 0.75, 0.75), (6.6, 0.9, 0.9), (7.2, 0.9, 0.9), (7.4, 0.5, 0.5)], steel, steps=2)
    tip = k.bar([(7.2, 0.4, 0.4), (10.2, 0.38, 0.38), (11.8, 0.05, 0.05)], m.metal("#b98f63", 0.25), steps=2)
    cord = k.sweep([(-9.8, 0, 0), (-12, 0, -0.2), (-15, 1.4, -0.9), (-18, 4.5, -1.1)], 0.38, soft, steps=10)
    return Group(grip, pad, barrel, tip, cord).move(z=1.5)
