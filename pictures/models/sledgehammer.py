"""A sledgehammer with a long handle."""

from families import grips
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zware voorhamer met een blokvormige stalen kop en een lange houten steel.",
            fr="Masse lourde à tête d'acier massive et long manche en bois.",
            de="Schwerer Vorschlaghammer mit massivem Stahlkopf und langem Holzstiel.",
            en="Heavy sledgehammer with a block-shaped steel head and a long wooden handle.",
        ),
        view=View(diagonal=42, elevation=44),
    ),
)


def build() -> Group:
    steel = m.dark_steel(0.34)
    head = k.block(6.2, 17, 6.2, steel, 1.1).turn(0).move(x=0.0, z=-3.1)
    ends = [
        k.lathe([(0, 0), (2.5, 0), (2.9, -0.5), (3.0, -1.0), (0, -1.0)], m.steel(0.28)).turn(-90 * y, "X").move(y=y * 8.9)
        for y in (-1, 1)
    ]
    return Group(head, ends, grips.hammer(70, m.ash(), 1.35).move(x=3.4))
