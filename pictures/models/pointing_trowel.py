"""A narrow pointing trowel."""

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Voegspijker met een lang, smal stalen blad en een houten handgreep.",
            fr="Fer à joints à lame longue et étroite en acier, avec un manche en bois.",
            de="Fugenkelle mit langem, schmalem Stahlblatt und Holzgriff.",
            en="Pointing trowel with a long narrow steel blade and a wooden handle.",
        ),
        view=View(diagonal=40, elevation=42),
    ),
)


def build() -> Group:
    steel = m.metal("#a9acb0", 0.28)
    blade = k.slab(s.rectangle(15, 1.2, 0.25, (8, 0)), 0.22, steel, 0.05)
    neck = k.sweep(
        [(2.4, 0, 0.18), (1.4, 0, 0.25), (0.2, 0, 0.4), (-0.8, 0, 1.4), (-1.0, 0, 2.6), (-2.0, 0, 3.3), (-4.5, 0, 3.4)],
        [0.08, 0.45, 0.45, 0.4, 0.4, 0.4, 0.4],
        steel,
        steps=8,
    )
    return Group(blade, neck, grips.turned(11, 1.3, m.beech(), m.zinc()).move(-3.2, 0, 3.4))
