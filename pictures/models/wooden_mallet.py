"""A joiner's mallet."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten hamer met een brede blokvormige kop en een rechte houten steel.",
            fr="Maillet en bois à large tête carrée et manche droit en bois.",
            de="Holzhammer mit breitem eckigem Kopf und geradem Holzstiel.",
            en="Wooden mallet with a wide block-shaped head and a straight wooden handle.",
        ),
        view=View(diagonal=40, elevation=38),
    ),
)


def build() -> Group:
    head = k.slab(s.rounded(s.polygon((-4.8, -7.5), (4.2, -8.6), (4.2, 8.6), (-4.8, 7.5)), 0.3), 6.6, m.beech("Y"), 0.35).move(
        z=-3.3
    )
    handle = k.bar(
        [
            (-27, 1.0, 0.8, 3),
            (-26.6, 1.7, 1.25, 3),
            (-20, 1.7, 1.25, 3),
            (-4, 1.9, 1.2, 4),
            (5.2, 2.1, 1.2, 5),
            (5.3, 1.9, 1.1, 5),
        ],
        m.ash(),
    )
    return Group(head, handle)
