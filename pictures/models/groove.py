"""A board with a groove along it."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten plank met een rechte gleuf over de hele lengte.",
            fr="Planche de bois avec une rainure droite sur toute sa longueur.",
            de="Holzbrett mit einer geraden Nut über die ganze Länge.",
            en="Wooden board with a straight groove along its whole length.",
        ),
        view=View(azimuth=-48, elevation=34),
    ),
)


def build() -> Group:
    section = s.rectangle(16, 4) - s.between(-1.4, 0.2, 1.4, 3)
    return Group(bars.profile(section, 34, m.wood("#e0bd88", "#bf9055", "X", 0.45, 0.5), 0.06))
