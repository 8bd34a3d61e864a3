"""A rotary dimmer."""

from families import wall
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte dimmer met een ronde draaiknop in een vierkant kader.",
            fr="Variateur blanc avec un bouton rotatif dans un cadre carré.",
            de="Weißer Dimmer mit rundem Drehknopf in einem quadratischen Rahmen.",
            en="White dimmer with a round knob in a square frame.",
        ),
        view=wall.FRONT,
    ),
)


def build() -> Group:
    knob = k.lathe([(0, 2.9), (1.35, 2.9), (1.5, 2.75), (1.62, 1.3), (1.75, 1.15), (1.75, 1.0), (0, 1.0)], wall.white())
    ribs = [k.block(0.12, 0.1, 1.4, wall.white(), 0.04).move(x=1.56, z=1.3).turn(15 * i) for i in range(24)]
    mark = k.block(0.12, 0.8, 0.04, m.plain("#5a5d62"), 0.01).move(y=0.8, z=2.89)
    return Group(wall.frame(), wall.insert(), knob, ribs, Group(mark).turn(-40))
