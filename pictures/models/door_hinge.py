"""A butt hinge with screws."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen scharnier: twee platen met schroefgaten rond één pen.",
            fr="Charnière en acier : deux plaques percées autour d'un même axe.",
            de="Stahlscharnier: zwei Platten mit Schraubenlöchern um einen Stift.",
            en="Steel hinge: two plates with screw holes around one pin.",
        ),
        view=View(azimuth=-28, elevation=46),
    ),
)


def build() -> Group:
    steel = m.metal("#b5b3ad", 0.28, "Y")
    holes = [s.circle(0.3, (x, y)) for x, y in ((-1.6, -3.0), (-2.4, -1.0), (-1.6, 1.0), (-2.4, 3.0))]
    plate = s.rectangle(3.2, 8, 0.35, (-2.0, 0)) - s.union(*holes)
    left = k.slab(plate, 0.25, steel, 0.05)
    sinks = [k.lathe([(0.3, 0.02), (0.52, 0.27)], m.dark_steel()).move(*h.centroid.coords[0]) for h in holes]
    half = Group(left, sinks)
    other = half.copy().turn(180).turn(24, "Y")
    knuckles = [k.cylinder(0.45, 1.56, steel, 0.06).turn(-90, "X").move(0, -4 + 1.6 * i, 0.3) for i in range(5)]
    tips = [k.ball(0.5, steel).move(0, y, 0.3) for y in (-4.2, 4.2)]
    return Group(half, other, knuckles, tips)
