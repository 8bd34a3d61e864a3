"""A wooden plastering float."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schuurbord: rechthoekige plank met een houten handgreep erop.",
            fr="Taloche : planche rectangulaire avec une poignée en bois.",
            de="Reibebrett: rechteckiges Brett mit Holzgriff.",
            en="Plastering float: rectangular board with a wooden handle on it.",
        ),
        view=View(azimuth=-34, elevation=36),
    ),
)


def build() -> Group:
    board = k.block(30, 15, 1.6, m.pine("X", 0.7), 0.15)
    posts = [k.block(3, 2.6, 3.6, m.beech("Z"), 0.3).move(x, 0, 1.6) for x in (-6.5, 6.5)]
    grip = k.bar(
        [(-8.4, 1.0, 0.9, 3), (-8, 1.5, 1.2, 3), (0, 1.7, 1.35, 2.6), (8, 1.5, 1.2, 3), (8.4, 1.0, 0.9, 3)], m.beech()
    ).move(z=6)
    return Group(board, posts, grip)
