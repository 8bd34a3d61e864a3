"""A welded mesh panel."""

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Wapeningsnet: gekruiste stalen staven die aan elkaar gelast zijn.",
            fr="Treillis soudé : barres d'acier croisées et soudées entre elles.",
            de="Bewehrungsmatte: gekreuzte, miteinander verschweißte Stahlstäbe.",
            en="Reinforcing mesh: crossed steel bars welded together.",
        ),
        view=View(azimuth=-36, elevation=34),
    ),
)


def build() -> Group:
    steel = m.rusty("#6f4a36")
    along = [k.rod((-52, y, 0.6), (52, y, 0.6), 0.6, steel, n=16) for y in np.arange(-30, 31, 15)]
    across = [k.rod((x, -36, 1.7), (x, 36, 1.7), 0.6, steel, n=16) for x in np.arange(-45, 46, 15)]
    return Group(along, across)
