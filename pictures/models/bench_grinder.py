"""A double bench grinder."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Tafelslijpmachine: motor in het midden met links en rechts een slijpsteen in een beschermkap.",
            fr="Touret à meuler : moteur au centre, une meule sous carter de chaque côté.",
            de="Doppelschleifmaschine: Motor in der Mitte, links und rechts ein Schleifstein in einer Schutzhaube.",
            en="Bench grinder: a motor in the middle, with a grinding wheel in a guard on each side.",
        ),
        view=View(azimuth=-24, elevation=18),
    ),
)


def build() -> Group:
    green, dark, steel = m.paint("#2d5f4d", 0.4), m.paint("#33373b", 0.4), m.zinc(0.3)
    motor = k.bar([(-9, 4, 4), (-8.6, 6.4, 6.4), (8.6, 6.4, 6.4), (9, 4, 4)], green).move(z=15)
    fins = [k.ring(6.5, 0.28, green).turn(90, "Y").move(-6 + 1.5 * i, 0, 15) for i in range(9)]
    foot = k.slab(s.rounded(s.polygon((-9, 0), (9, 0), (6, 11), (-6, 11)), 0.8), 11, green, 0.6).stand().move(y=5.5)
    base = k.block(26, 15, 1.6, dark, 0.4)
    shaft_ = k.rod((-22, 0, 15), (22, 0, 15), 1.1, steel)

    def side(x: float, tint: str) -> Group:
        """A wheel with its guard, tool rest and eye shield."""
        wheel = k.pipe(7.5, 1.0, 2.6, m.speckled(tint, "#d8d6d0", 16, 0.6, 0.95, 0.4), 0.15).move(z=-1.3).turn(90, "Y")
        hood = (
            k.slab((s.circle(8.6) - s.between(-10, -5.2, -1.5, 4.6)) - s.circle(7.7), 4.4, dark, 0.3)
            .move(z=-2.2)
            .turn(90, "X")
            .turn(90)
        )
        wall = (
            k.slab(s.circle(8.6) - s.between(-10, -5.2, -4.5, 4.6), 0.5, dark, 0.15)
            .move(z=-0.25)
            .turn(90, "X")
            .turn(90)
            .move(2.0 if x > 0 else -2.0)
        )
        nut_ = f.hexagon(2.4, 1.2, steel).turn(90 if x > 0 else -90, "Y").move(2.4 if x > 0 else -2.4)
        rest = k.block(4.4, 3.4, 0.6, steel, 0.1).move(0, -9.4, -0.6)
        shield = k.block(4.6, 0.3, 6, m.clear("#dfe8ec"), 0.1).turn(-24, "X").move(0, -9.6, 5.6)
        return Group(wheel, hood, wall, nut_, rest, shield).move(x, 0, 15)

    return Group(motor, fins, foot, base, shaft_, side(-15, "#9a9a97"), side(15, "#b5b9b4"))
