"""Flat washers, one leaning on the pile."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Platte ronde sluitringen van verzinkt staal, elk met een gat in het midden.",
            fr="Rondelles plates en acier zingué, percées d'un trou au centre.",
            de="Flache runde Unterlegscheiben aus verzinktem Stahl mit einem Loch in der Mitte.",
            en="Flat round washers of zinc-plated steel with a hole in the middle.",
        ),
        view=View(azimuth=-25, elevation=38),
    ),
)


def build() -> Group:
    zinc = m.zinc(0.28)
    ring = lambda: k.pipe(1.2, 0.65, 0.25, zinc, 0.04)
    pile = [ring().move(0.05 * i, 0.04 * (-1) ** i, 0.26 * i) for i in range(3)]
    return Group(pile, ring().move(2.6, -0.6), ring().turn(68, "Y").move(-1.55, 0.1, 1.1))
