"""A single rocker switch in its frame."""

from families import wall
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte lichtschakelaar met één grote wip in een vierkant kader.",
            fr="Interrupteur blanc à une grande touche basculante dans un cadre carré.",
            de="Weißer Lichtschalter mit einer großen Wippe in einem quadratischen Rahmen.",
            en="White light switch with one large rocker in a square frame.",
        ),
        view=wall.FRONT,
    ),
)


def build() -> Group:
    rocker = k.slab(s.rectangle(5.5, 5.5, 0.25), 1.2, wall.white(), 0.14).turn(3.2, "X").move(z=-0.12)
    return Group(wall.frame().of("cover-plate"), wall.back(), rocker)
