"""A rubber mallet."""

from families import grips
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Hamer met een zwarte ronde rubberen kop en een houten steel.",
            fr="Maillet à tête ronde en caoutchouc noir et manche en bois.",
            de="Gummihammer mit rundem schwarzem Kopf und Holzstiel.",
            en="Mallet with a round black rubber head and a wooden handle.",
        ),
        view=View(diagonal=38, elevation=44),
    ),
)


def build() -> Group:
    head = k.lathe(
        [
            (0, -5),
            (2.6, -5),
            (2.9, -4.7),
            (2.9, -3.4),
            (2.55, -2.4),
            (2.45, 0),
            (2.55, 2.4),
            (2.9, 3.4),
            (2.9, 4.7),
            (2.6, 5),
            (0, 5),
        ],
        m.rubber("#1f2123"),
        flow=5,
    ).turn(90, "X")
    return Group(head, grips.hammer(31, m.ash(), 0.95).move(x=2.2))
