"""A coil of black installation wire."""

from families import wires
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Ring zwarte installatiedraad met een blank koperen uiteinde.",
            fr="Couronne de fil électrique noir, avec un bout de cuivre dénudé.",
            de="Ring schwarzer Aderleitung mit blankem Kupferende.",
            en="Coil of black installation wire with a bare copper end.",
        ),
        view=View(azimuth=-25, elevation=40),
    ),
)


def build() -> Group:
    black = wires.tint("black")
    coil = wires.coil(5, 0.26, 7, 3, black)
    end = k.sweep([(4.6, -1.0, 2.0), (6.2, -2.8, 1.6), (7.0, -4.8, 0.7), (6.8, -6.6, 0.3)], 0.26, black, steps=10)
    tip = k.sweep([(6.82, -6.5, 0.3), (6.5, -8.0, 0.27)], 0.14, m.copper())
    ties = [
        k.ring(0.95, 0.12, m.plastic("#efeeea")).grow(1, 1, 1).turn(90, "X").move(5.0, 0, 0.95).turn(a) for a in (60, 180, 285)
    ]
    return Group(coil, end, tip, ties)
