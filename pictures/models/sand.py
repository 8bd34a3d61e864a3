"""A heap of sand."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Een hoop geel zand.",
            fr="Un tas de sable jaune.",
            de="Ein Haufen gelber Sand.",
            en="A heap of yellow sand.",
        ),
        view=View(azimuth=-30, elevation=26),
    ),
)


def build() -> Group:
    return Group(k.heap(30, 15, m.sand(), 0.05, seed=3))
