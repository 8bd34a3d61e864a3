"""A bricklayer's trowel."""

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Truweel met een driehoekig stalen blad en een houten handgreep.",
            fr="Truelle à lame triangulaire en acier et manche en bois.",
            de="Maurerkelle mit dreieckigem Stahlblatt und Holzgriff.",
            en="Bricklayer's trowel with a triangular steel blade and a wooden handle.",
        ),
        view=View(diagonal=40, elevation=40),
    ),
)


def build() -> Group:
    steel = m.metal("#a9acb0", 0.28)
    blade = k.slab(
        s.rounded(s.polygon((0, 1.2), (0, -1.2), (2.0, -5.6), (3.2, -5.9), (18, -0.5), (18, 0.5), (3.2, 5.9), (2.0, 5.6)), 0.6),
        0.25,
        steel,
        0.06,
    )
    neck = k.sweep(
        [(4.6, 0, 0.22), (3.0, 0, 0.3), (1.0, 0, 0.5), (-0.6, 0, 1.6), (-0.8, 0, 3.2), (-2.2, 0, 4.1), (-5, 0, 4.2)],
        [0.1, 0.62, 0.6, 0.55, 0.5, 0.48, 0.45],
        steel,
        steps=8,
    )
    return Group(blade, neck, grips.turned(12, 1.5, m.beech(), m.zinc()).move(-3.6, 0, 4.2))
