"""A bench chisel."""

from families import grips
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Steekbeitel met een recht stalen blad, een schuine snijkant en een houten handvat.",
            fr="Ciseau à bois à lame d'acier droite, tranchant biseauté et manche en bois.",
            de="Stechbeitel mit gerader Stahlklinge, schräger Schneide und Holzgriff.",
            en="Wood chisel with a straight steel blade, a bevelled cutting edge and a wooden handle.",
        ),
        view=View(diagonal=42, elevation=50),
    ),
    Shot(
        alt=Alt(
            nl="De beitel van voren, met een schuin geslepen snijkant.",
            fr="Le ciseau vu de devant, avec un tranchant affûté en biseau.",
            de="Der Stechbeitel von vorn, mit schräg geschliffener Schneide.",
            en="The chisel from the front, with its bevelled cutting edge.",
        ),
        view=View(azimuth=62, elevation=26),
    ),
)


def build() -> Group:
    steel = m.metal("#b2b5b8", 0.22, "X")
    blade = k.block(10.5, 2.4, 0.42, steel, 0.03).move(7.2, 0, 0.9)
    bevel = k.block(4, 4, 2, steel, 0).move(z=0).turn(25, "Y").move(13.2, 0, 0.85)
    neck = k.bar(
        [
            (0, 0.75, 0.75, 2, 0, 0, 1.1),
            (0.4, 0.62, 0.6, 2, 0, 0, 1.1),
            (1.4, 0.6, 0.45, 3, 0, 0, 1.1),
            (2.4, 1.15, 0.22, 6, 0, 0, 1.1),
        ],
        steel,
    )
    handle = grips.turned(12.5, 1.55, m.beech(), m.brass()).move(z=1.1)
    cap = k.bar([(-12.7, 0.6, 0.6), (-12.6, 1.2, 1.2), (-11.6, 1.42, 1.42), (-11.5, 1.3, 1.3)], m.steel(), steps=2).move(z=1.1)
    return Group(blade.cut(bevel), neck, handle, cap)
