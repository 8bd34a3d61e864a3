"""A quick-action F-clamp."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Lijmklem: een stalen staaf met een vaste en een schuivende arm, en een schroefspil met houten handvat.",
            fr="Serre-joint : une tige d'acier, un bras fixe et un bras coulissant, une vis à manche en bois.",
            de="Schraubzwinge: Stahlschiene mit festem und gleitendem Arm, Spindel mit Holzgriff.",
            en="F-clamp: a steel bar with a fixed and a sliding arm, and a screw spindle with a wooden handle.",
        ),
        view=View(azimuth=-26, elevation=54),
    ),
)


def build() -> Group:
    steel, iron = m.zinc(0.3), m.paint("#2c3036", 0.4)
    rail = k.block(38, 2.0, 0.8, steel, 0.06).move(0, 0, 0.6)
    notches = [k.block(0.3, 2.06, 0.5, m.dark_steel(), 0.02).move(-16 + 1.0 * i, 0, 0.75) for i in range(26)]
    top = s.rounded(s.polygon((16.5, 1.5), (19.6, 1.5), (19.4, -3), (18.2, -11), (15.6, -11), (16.2, -3)), 0.4, 0.4)
    slide = s.rounded(s.polygon((-3.8, 1.8), (0.6, 1.8), (0.6, -3), (-0.2, -12.2), (-3.6, -12.2), (-4.0, -3)), 0.4, 0.4)
    arms = [k.slab(a, 2.0, iron, 0.3) for a in (top, slide)]
    pad = k.cylinder(1.3, 0.8, steel, 0.1).turn(-90, "Y").move(15.7, -9.8, 1.4)
    screw = k.thread(0.75, 0.4, 16, 0.18, steel).turn(-90, "Y").move(9.6, -10.4, 1.3)
    foot = k.cylinder(1.35, 1.0, steel, 0.15).turn(90, "Y").move(9.4, -10.4, 1.35)
    handle = k.bar(
        [(-18.5, 0.6, 0.6), (-18, 1.3, 1.3, 2, 0.05), (-12, 1.5, 1.5, 2, 0.1), (-8, 1.25, 1.25, 2, 0.05), (-6.4, 0.9, 0.9)],
        m.beech(),
        flutes=8,
    ).move(0, -10.4, 1.5)
    return Group(rail, notches, arms, pad, screw, foot, handle)
