"""A Forstner bit."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Forstnerboor: korte brede boorkop met een centreerpunt en een ronde schacht.",
            fr="Mèche Forstner : tête courte et large avec une pointe de centrage et une queue ronde.",
            de="Forstnerbohrer: kurzer breiter Kopf mit Zentrierspitze und rundem Schaft.",
            en="Forstner bit: short wide head with a centring point and a round shank.",
        ),
        view=View(diagonal=40, elevation=34),
    ),
)


def build() -> Group:
    steel = m.metal("#a3a6aa", 0.24)
    rim = k.pipe(1.75, 1.45, 1.2, steel, 0.04)
    rim.cut(*[k.block(4, 0.9, 2, steel, 0).move(0, y, 0.35).turn(a) for y, a in ((0, 0), (0, 90))])
    floor = k.cylinder(1.46, 0.5, steel, 0.02).cut(
        k.block(1.4, 1.2, 2, steel, 0).move(0.9, 0.8, -0.5), k.block(1.4, 1.2, 2, steel, 0).move(-0.9, -0.8, -0.5)
    )
    lips = [k.block(1.4, 0.25, 0.9, steel, 0.03).turn(22, "X").move(x * 0.8, y, 0.2) for x, y in ((1, 0.15), (-1, -0.15))]
    spike = k.lathe([(0.35, 0.4), (0.3, 0.8), (0, 1.75)], steel)
    shank = Group(k.lathe([(1.6, 0), (1.4, -0.6), (0.7, -1.2), (0.5, -1.6), (0.5, -6.5), (0, -6.5)], steel))
    return Group(rim, floor, lips, spike, shank).turn(90, "Y").move(z=1.75)
