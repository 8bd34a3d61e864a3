"""A heap of sawdust."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Een hoopje lichtbruin zaagsel.",
            fr="Un petit tas de sciure brun clair.",
            de="Ein Häufchen hellbraunes Sägemehl.",
            en="A small heap of light brown sawdust.",
        ),
        view=View(azimuth=-30, elevation=26),
    ),
)


def build() -> Group:
    return Group(k.heap(12, 5.5, m.speckled("#ddbb84", "#b98f56", 9, 0.52, 0.95, 0.7), 0.14, seed=5))
