"""A hole saw."""

from families import discs
from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gatenzaag: een stalen beker met tanden aan de rand en een boor in het midden.",
            fr="Scie-cloche : une cloche d'acier dentée sur le bord, avec un foret au centre.",
            de="Lochsäge: Stahlbecher mit Zähnen am Rand und Bohrer in der Mitte.",
            en="Hole saw: a steel cup with teeth on its rim and a drill in the middle.",
        ),
        view=View(azimuth=-34, elevation=26),
    ),
    Shot(
        alt=Alt(
            nl="De gatzaag van voren: een ring met tanden en een boor in het midden.",
            fr="La scie cloche de devant : une couronne dentée et un foret au centre.",
            de="Die Lochsäge von vorn: ein Ring mit Zähnen und ein Bohrer in der Mitte.",
            en="The hole saw from the front: a toothed ring with a drill in the middle.",
        ),
        view=View(azimuth=50, elevation=40),
    ),
)


def build() -> Group:
    red, steel = m.paint("#c2382a", 0.4), m.metal("#a6a9ad", 0.26)
    cup = k.lathe([(0, 0), (2.9, 0), (3.1, 0.2), (3.1, 3.4), (2.95, 3.4), (2.95, 0.4), (0, 0.4)], red)
    cup.cut(*[k.block(8, 1.0, 1.5, red, 0.3).move(0, 0, 1.2).turn(a) for a in (20, 140)])
    rim = k.pipe(3.1, 2.95, 0.5, steel, 0.01).move(z=3.4)
    teeth = [
        k.slab(s.polygon((0, 0), (0.5, 0), (0.42, 0.38)), 0.16, steel, 0.01)
        .turn(90, "X")
        .move(-0.25, 0.08, 3.85)
        .move(0, -3.02, 0)
        .turn(360 / 34 * i)
        for i in range(34)
    ]
    pilot = discs.twist(0.4, 6.2, 2.2, steel, 0.34).turn(-90, "Y")
    shank = Group(f.hexagon(1.9, 0.9, steel).move(z=-0.9), f.hexagon(1.1, 3.4, steel).move(z=-4.2))
    return Group(cup, rim, teeth, pilot, shank).turn(-62, "Y").turn(180).move(z=3)
