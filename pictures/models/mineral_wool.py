"""Slabs of yellow mineral wool."""

from families import blocks
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee zachte gele platen minerale wol, op elkaar gestapeld.",
            fr="Deux panneaux souples de laine minérale jaune, empilés.",
            de="Zwei weiche gelbe Platten Mineralwolle, aufeinander gestapelt.",
            en="Two soft yellow slabs of mineral wool, stacked.",
        ),
        view=View(azimuth=-34, elevation=30),
    ),
)


def build() -> Group:
    wool = m.fibres("#d8bc57")

    def slab(seed: int) -> Part:
        """A slab with a fuzzy skin."""
        body = k.slab(s.rectangle(44, 28, 0.8), 8, wool, 0.9, grid=0.8)
        return blocks.rough(body, 0.09, seed)

    return Group(slab(1), slab(2).turn(6).move(-1, 1, 8.1))
