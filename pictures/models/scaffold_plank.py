"""A scaffold plank with metal ends."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee lange houten stellingplanken met metalen banden aan de uiteinden.",
            fr="Deux longues planches d'échafaudage en bois, cerclées de métal aux bouts.",
            de="Zwei lange Gerüstbohlen aus Holz mit Metallbändern an den Enden.",
            en="Two long wooden scaffold planks with metal bands at their ends.",
        ),
        view=View(azimuth=-50, elevation=26),
    ),
)


def build() -> Group:
    wood, band_ = m.wood("#dcbb85", "#b3854b", "X", 0.16, 0.7), m.galvanised()

    def one() -> Group:
        """One plank."""
        return Group(k.block(180, 22, 4, wood, 0.2), [k.block(4, 22.4, 4.4, band_, 0.15).move(x, 0, -0.2) for x in (-86, 86)])

    return Group(one(), one().turn(7).move(-6, 2, 4.3))
