"""A cold chisel."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Koudbeitel: dikke stalen staaf met een platte scherpe snede.",
            fr="Burin : grosse barre d'acier à tranchant plat.",
            de="Flachmeißel: dicker Stahlstab mit flacher Schneide.",
            en="Cold chisel: thick steel bar with a flat cutting edge.",
        ),
        view=View(diagonal=42, elevation=48),
    ),
    Shot(
        alt=Alt(
            nl="De koudbeitel van voren, met de scherpe snijkant.",
            fr="Le burin vu de devant, avec son tranchant.",
            de="Der Meißel von vorn, mit der scharfen Schneide.",
            en="The cold chisel from the front, with its sharp edge.",
        ),
        view=View(azimuth=62, elevation=26),
    ),
)


def build() -> Group:
    body = m.paint("#b3241f", 0.45)
    rows = [
        (-9, 0.7, 0.7, 2),
        (-8.8, 0.95, 0.95, 3),
        (-8, 1.1, 1.1, 4),
        (3, 1.1, 1.1, 4),
        (6.6, 1.25, 0.7, 5),
        (9.4, 1.4, 0.22, 7),
    ]
    blade = [(9.4, 1.4, 0.22, 7), (10.2, 1.4, 0.03, 7)]
    return Group(
        k.bar(rows, body),
        k.bar(blade, m.steel(0.24), steps=1),
        k.bar([(-9.4, 0.6, 0.6), (-9.2, 0.9, 0.9), (-8.7, 1.0, 1.0)], m.steel(), steps=2),
    ).move(z=1.1)
