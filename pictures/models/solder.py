"""A reel of solder wire."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rolletje soldeertin: een klos met dunne zilverkleurige draad.",
            fr="Bobine d'étain à souder : un fil fin argenté enroulé.",
            de="Rolle Lötzinn: eine Spule mit dünnem silbernem Draht.",
            en="Reel of solder: a spool of thin silver wire.",
        ),
        view=View(azimuth=-30, elevation=26),
    ),
)


def build() -> Group:
    tin, blue = m.metal("#c4c5c4", 0.3), m.plastic("#2257a8", 0.4)
    spool = [k.pipe(3.0, 0.8, 0.3, blue, 0.05).move(z=z) for z in (-2.2, 1.9)] + [k.pipe(1.3, 0.8, 4.0, blue, 0.02).move(z=-2)]
    turns_ = [k.ring(2.5, 0.1, tin).move(z=-1.8 + 0.2 * i) for i in range(19)] + [k.pipe(2.45, 1.3, 3.8, tin, 0.02).move(z=-1.9)]
    end = k.sweep([(2.5, 0, 1.0), (2.6, 2.0, 1.1), (3.4, 4.6, 0.9), (6.0, 5.6, 0.2)], 0.1, tin, steps=8)
    return Group(spool, turns_, end).stand().move(z=3.0)
