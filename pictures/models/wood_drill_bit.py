"""A brad-point wood drill bit."""

from families import discs
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houtboor: spiraalboor met een fijne centreerpunt vooraan.",
            fr="Mèche à bois : foret hélicoïdal avec une fine pointe de centrage.",
            de="Holzbohrer: Spiralbohrer mit feiner Zentrierspitze.",
            en="Wood drill bit: a spiral bit with a fine centring point.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
)


def build() -> Group:
    steel = m.metal("#a9acb0", 0.22)
    body = discs.twist(0.8, 9, 2.2, steel, 0.36, tip=0.12)
    spike = k.bar([(8.9, 0.3, 0.3), (9.7, 0.02, 0.02)], steel, steps=1)
    spurs = [k.bar([(8.7, 0.12, 0.2, 2, 0, 0, 0.62 * z), (9.35, 0.02, 0.02, 2, 0, 0, 0.72 * z)], steel, steps=1) for z in (-1, 1)]
    shank = k.rod((-4.5, 0, 0), (0.1, 0, 0), 0.8, steel)
    return Group(body, spike, spurs, shank).move(z=0.8)
