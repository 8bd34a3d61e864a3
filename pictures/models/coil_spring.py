"""A blue suspension spring."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grote blauwe stalen schroefveer.",
            fr="Grand ressort hélicoïdal bleu en acier.",
            de="Große blaue Schraubenfeder aus Stahl.",
            en="Large blue steel coil spring.",
        ),
        view=View(azimuth=-28, elevation=20),
    ),
)


def build() -> Group:
    return Group(k.coil(6.2, 0.75, 6.5, 26, m.paint("#1f5fae", 0.35), n=20).move(z=0.8))
