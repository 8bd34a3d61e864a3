"""A sack of cement."""

from families import packs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze papieren zak cement, liggend op de vloer.",
            fr="Sac de ciment en papier gris, couché sur le sol.",
            de="Grauer Papiersack mit Zement, auf dem Boden liegend.",
            en="Grey paper sack of cement lying on the floor.",
        ),
        view=View(azimuth=-28, elevation=36),
    ),
)


def build() -> Group:
    bag = packs.sack(46, 30, 11, m.plain("#b9b4a9", 0.8))
    print_ = Group(
        k.slab(s.rectangle(30, 12), 0.05, m.plain("#2d5b8a", 0.7), 0.01),
        k.text("CEMENT", 6, m.ink("#f2f2ee")).move(0, 1.6, 0.06),
        k.text("25 kg", 3.4, m.ink("#f2f2ee")).move(0, -3.6, 0.06),
    ).move(z=11.35)
    return Group(bag, print_)
