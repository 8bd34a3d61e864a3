"""A centre punch."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Centerpons: geribbelde stalen pen met een scherpe kegelpunt.",
            fr="Pointeau : tige d'acier striée à pointe conique.",
            de="Körner: gerändelter Stahlstift mit kegeliger Spitze.",
            en="Centre punch: knurled steel pin with a conical point.",
        ),
        view=View(diagonal=42, elevation=48),
    ),
)


def build() -> Group:
    steel = m.metal("#a3a6aa", 0.25)
    body = k.bar(
        [
            (-7, 0.55, 0.55),
            (-6.8, 0.75, 0.75),
            (-6, 0.8, 0.8),
            (2, 0.8, 0.8),
            (5.4, 0.42, 0.42),
            (6.0, 0.36, 0.36),
            (7.0, 0.02, 0.02),
        ],
        steel,
        steps=2,
    )
    knurl = [k.ring(0.8, 0.08, steel).turn(90, "Y").move(x=-4.6 + 0.26 * i) for i in range(22)]
    return Group(body, knurl).move(z=0.88)
