"""Three flat steel bars."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie platte stalen staven, op elkaar gelegd.",
            fr="Trois barres plates en acier, posées l'une sur l'autre.",
            de="Drei flache Stahlstäbe, aufeinandergelegt.",
            en="Three flat steel bars lying on each other.",
        ),
        view=View(azimuth=-48, elevation=32),
    ),
)


def build() -> Group:
    steel = m.mill_scale()
    one = lambda: k.block(36, 4.5, 0.9, steel, 0.06)
    return Group(one(), one().turn(3).move(0.6, 0.3, 0.9), one().turn(14).move(-1.5, 0, 1.8))
