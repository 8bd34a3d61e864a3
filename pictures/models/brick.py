"""Two red bricks, one lying on the other."""

from families import blocks
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee massieve rode bakstenen, de ene schuin op de andere.",
            fr="Deux briques rouges pleines, l'une posée en biais sur l'autre.",
            de="Zwei volle rote Backsteine, einer schräg auf dem anderen.",
            en="Two solid red bricks, one lying askew on the other.",
        ),
        view=View(azimuth=-34, elevation=28),
    ),
)


def build() -> Group:
    first = blocks.brick(m.brick("#a34d2e"))
    second = blocks.brick(m.brick("#b05a36")).turn(34).move(-0.5, 0, 6.5)
    return Group(first, second)
