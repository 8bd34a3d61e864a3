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
    Shot(
        alt=Alt(
            nl="De slijpmolen van opzij: slijpsteen in de beschermkap, met steun en doorzichtig schermpje.",
            fr="Le touret de côté : la meule dans son carter, avec l'appui et l'écran transparent.",
            de="Der Schleifbock von der Seite: Schleifscheibe in der Haube, mit Auflage und klarem Schirm.",
            en="The bench grinder from the side: wheel in its guard, with rest and clear shield.",
        ),
        view=View(azimuth=-66, elevation=16),
    ),
)


def build() -> Group:
    green, dark, steel = m.paint("#2d5f4d", 0.4), m.paint("#33373b", 0.4), m.zinc(0.3)
    motor = k.bar([(-9, 4, 4), (-8.6, 6.4, 6.4), (8.6, 6.4, 6.4), (9, 4, 4)], green).move(z=15)
    fins = [k.ring(6.5, 0.28, green).turn(90, "Y").move(-6 + 1.5 * i, 0, 15) for i in range(9)]
    foot = k.slab(s.rounded(s.polygon((-9, 0), (9, 0), (6, 11), (-6, 11)), 0.8), 11, green, 0.6).stand().move(y=5.5)
    base = k.block(26, 15, 1.6, dark, 0.4)
    shaft_ = k.rod((-17, 0, 15), (17, 0, 15), 1.3, steel)

    def side(x: float, tint: str) -> Group:
        """A wheel in its guard, open at the front, with tool rest and eye shield."""
        out = 1 if x > 0 else -1
        wheel = k.pipe(7.6, 1.0, 2.8, m.speckled(tint, "#d8d6d0", 16, 0.6, 0.95, 0.4), 0.15).move(z=-1.4).turn(90, "Y")
        mouth = s.polygon((-20, -6.5), (-2.5, -5.0), (-4.6, 0), (-3.6, 4.6), (-20, 9.5))
        hood = _across(s.ring(8.9, 8.2) - mouth, 4.8, dark, 0.15)
        walls = [
            _across(s.circle(8.9) - mouth, 0.4, dark, 0.15).move(2.3 * out).of("disc-guard"),
            _across(s.circle(8.9) - mouth, 0.4, dark, 0.15).move(-2.3 * out),
        ]
        nut_ = f.hexagon(3.2, 1.0, steel).turn(90 * out, "Y").move(2.4 * out)
        rest = k.block(6.0, 4.2, 0.7, steel, 0.1).move(0, -9.9, -0.6)
        arm = k.block(0.8, 8.5, 1.6, dark, 0.1).move(2.9 * out, -7.2, -1.4)
        shield = k.block(5.4, 0.25, 5.2, m.clear("#c3d4dc"), 0.1).turn(-34, "X").move(0, -8.4, 5.6)
        rod_ = k.rod((2.2 * out, -7.6, 6.2), (2.2 * out, -5.2, 7.2), 0.35, steel)
        return Group(wheel.of("grinding-disc"), hood.of("disc-guard"), walls, nut_, rest, arm, shield, rod_).move(x, 0, 15)

    motor.of("electric-motor")
    return Group(motor, fins, foot, base, shaft_, side(-13.6, "#9a9a97"), side(13.6, "#b5b9b4"))


def _across(outline: s.Outline, width: float, material: k.Material, edge: float) -> k.Part:
    """An outline seen from the side, as wide as `width` along X."""
    return k.slab(outline, width, material, edge).move(z=-width / 2).turn(90, "X").turn(90)
