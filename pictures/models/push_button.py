"""A push button with a bell sign."""

from families import wall
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte drukknop met een belletje erop, in een vierkant kader.",
            fr="Bouton-poussoir blanc marqué d'une cloche, dans un cadre carré.",
            de="Weißer Taster mit Glockensymbol in einem quadratischen Rahmen.",
            en="White push button with a bell sign, in a square frame.",
        ),
        view=wall.FRONT,
    ),
)


def build() -> Group:
    bell = (
        s.rounded(s.polygon((-0.55, -0.35), (-0.4, 0.1), (-0.32, 0.5), (0.32, 0.5), (0.4, 0.1), (0.55, -0.35)), 0.12)
        | s.circle(0.13, (0, -0.48))
        | s.circle(0.1, (0, 0.6))
    )
    sign = k.slab(bell, 0.02, m.plain("#4a4d52"), 0.005).move(z=1.38)
    button = k.slab(s.rectangle(3.4, 3.4, 0.3), 1.2, wall.white(), 0.2).move(z=0.2)
    return Group(wall.frame(), wall.back(), wall.insert(s.rectangle(3.5, 3.5, 0.32)), button, sign)
