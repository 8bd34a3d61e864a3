"""A galvanised joist hanger with a short beam."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gegalvaniseerde metalen balkdrager met gaten, waarin een houten balk rust.",
            fr="Étrier métallique galvanisé et perforé, qui porte une poutre en bois.",
            de="Verzinkter gelochter Balkenschuh aus Metall, in dem ein Holzbalken liegt.",
            en="Galvanised metal hanger with holes, holding a wooden beam.",
        ),
        view=View(azimuth=-32, elevation=28),
    ),
)


def build() -> Group:
    zinc = m.galvanised()
    wing = s.between(3.0, 0, 7.2, 14, 0.4) - s.union(*[s.circle(0.32, (x, y)) for x in (4.4, 6.0) for y in (2, 4.5, 7, 9.5, 12)])
    wings = [k.slab(s.stretch(wing, side), 0.22, zinc, 0.04).stand().move(y=0.1) for side in (-1, 1)]
    side = s.polygon((0, 0), (7.5, 0), (7.5, 3.0), (2.6, 12.5), (0, 14)) - s.union(
        *[s.circle(0.3, p) for p in ((2, 3), (4.5, 3), (2, 6.5), (1.6, 9.5))]
    )
    sides = [k.slab(side, 0.22, zinc, 0.04).turn(90, "X").turn(-90).move(x=x) for x in (-2.9, 3.1)]
    seat = k.block(6.0, 7.5, 0.22, zinc, 0.03).move(y=-3.75)
    beam = k.block(5.5, 13, 12.5, m.pine("Y", 0.35), 0.1).move(y=-6.7, z=0.25)
    return Group(wings, sides, seat, beam)
