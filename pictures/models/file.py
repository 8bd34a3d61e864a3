"""A flat file with a wooden handle."""

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Platte stalen vijl met gekruiste groeven en een houten handvat.",
            fr="Lime plate en acier à stries croisées, avec un manche en bois.",
            de="Flache Stahlfeile mit gekreuztem Hieb und Holzgriff.",
            en="Flat steel file with crossed grooves and a wooden handle.",
        ),
        view=View(diagonal=42, elevation=50),
    ),
    Shot(
        alt=Alt(
            nl="Het blad van dichtbij, met fijne groeven.",
            fr="La lame de près, avec de fines stries.",
            de="Das Blatt aus der Nähe, mit feinen Rillen.",
            en="The blade close up, with fine grooves.",
        ),
        view=View(diagonal=36, elevation=30, near=((0.66, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.metal("#7f8286", 0.36)
    body = k.slab(
        s.polygon((0.5, -1.5), (18, -1.5), (20, -1.2), (20, 1.2), (18, 1.5), (0.5, 1.5), (-1.4, 0.4), (-1.4, -0.4)),
        0.6,
        steel,
        0.06,
    ).move(z=1.0)
    cuts = [k.block(3.3, 0.07, 0.05, steel, 0).turn(a).move(1.6 + 0.28 * i, 0, 1.585) for i in range(64) for a in (58, -58)]
    return Group(body, cuts, grips.turned(11, 1.45, m.beech(), m.zinc()).move(-0.6, 0, 1.3))
