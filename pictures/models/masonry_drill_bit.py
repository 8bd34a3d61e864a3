"""A masonry drill bit with a carbide tip."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Steenboor met een spiraal en een bredere punt van hardmetaal.",
            fr="Foret à béton hélicoïdal avec une pointe plus large en carbure.",
            de="Steinbohrer mit Wendel und breiterer Hartmetallspitze.",
            en="Masonry drill bit with a spiral and a wider carbide tip.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
)


def build() -> Group:
    steel, carbide = m.metal("#8f9296", 0.36), m.metal("#c8b889", 0.36)
    tip = k.slab(s.polygon((9.3, -0.78), (10.1, -0.82), (10.6, 0), (10.1, 0.82), (9.3, 0.78)), 0.36, carbide, 0.04).move(z=-0.18)
    return Group(discs.twist(0.62, 9.9, 1.9, steel, 0.42, 0.15), tip, k.rod((-4.4, 0, 0), (0.1, 0, 0), 0.62, steel)).move(z=0.82)
