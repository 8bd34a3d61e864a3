"""Sawn planks, crossed."""

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie houten planken op elkaar, met zichtbare nerf.",
            fr="Trois planches de bois posées l'une sur l'autre, au veinage visible.",
            de="Drei Holzbretter übereinander, mit sichtbarer Maserung.",
            en="Three wooden planks on top of each other, with visible grain.",
        ),
        view=View(azimuth=-40, elevation=32),
    ),
)


def build() -> Group:
    def one(fine: float) -> Part:
        """One plank."""
        return k.block(64, 14, 2.2, m.wood("#e4c38d", "#c0904f", "X", fine, 0.6), 0.12)

    return Group(one(0.4), one(0.5).turn(4).move(1, 0.6, 2.2), one(0.33).turn(16).move(-2, 0, 4.4))
