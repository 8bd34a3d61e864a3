"""A two-way switch drawn as a double rocker marked with arrows."""

from families import wall
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte wisselschakelaar met twee smalle wippen naast elkaar in een kader.",
            fr="Interrupteur blanc à deux touches étroites côte à côte dans un cadre.",
            de="Weißer Schalter mit zwei schmalen Wippen nebeneinander in einem Rahmen.",
            en="White switch with two narrow rockers side by side in a frame.",
        ),
        view=wall.FRONT,
    ),
)


def build() -> Group:
    rockers = [
        k.slab(s.rectangle(2.68, 5.5, 0.2), 1.2, wall.white(), 0.13).turn(3.2 * side, "X").move(x=1.39 * side, z=-0.12)
        for side in (-1, 1)
    ]
    return Group(wall.frame(), wall.back(), rockers)
