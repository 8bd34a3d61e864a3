"""A smooth white aerated block."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Groot glad wit blok van cellenbeton met fijne poriën.",
            fr="Grand bloc blanc et lisse en béton cellulaire, à pores fins.",
            de="Großer glatter weißer Block aus Porenbeton mit feinen Poren.",
            en="Large smooth white block of aerated concrete with fine pores.",
        ),
        view=View(azimuth=-34, elevation=28, tone="mid", key=1.1),
    ),
)


def build() -> Group:
    stone = m.foam("#eeece6", 3)
    return Group(k.block(60, 15, 25, stone, 0.3), k.block(60, 15, 25, stone, 0.3).turn(12).move(-2, 2, 25).grow(0.55, 1, 1))
