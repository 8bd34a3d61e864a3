"""A bench vice."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blauwe bankschroef met twee bekken, een spil en een draaihefboom.",
            fr="Étau bleu à deux mors, avec une vis et un levier tournant.",
            de="Blauer Schraubstock mit zwei Backen, Spindel und Knebel.",
            en="Blue bench vice with two jaws, a spindle and a turning bar.",
        ),
        view=View(azimuth=-40, elevation=28),
    ),
    Shot(
        alt=Alt(
            nl="De bankschroef van boven, met de twee bekken en de spindel.",
            fr="L'étau vu de dessus, avec les deux mors et la vis.",
            de="Der Schraubstock von oben, mit den zwei Backen und der Spindel.",
            en="The vice from above, with its two jaws and the screw.",
        ),
        view=View(azimuth=30, elevation=56),
    ),
)


def build() -> Group:
    blue, steel = m.paint("#2457a0", 0.4), m.steel(0.26)
    base = k.slab(s.rounded(s.rectangle(14, 12, 3) | s.rectangle(20, 5, 2), inner=1), 2.0, blue, 0.4)
    turn_ = k.cylinder(5.6, 1.6, blue, 0.3).move(z=2)
    fixed = (
        k.slab(
            s.rounded(s.polygon((-7, 3.4), (7, 3.4), (7, 8), (2.2, 9.0), (2.2, 15), (-2.4, 15), (-3.4, 10.5), (-7, 9)), 0.5, 0.8),
            9,
            blue,
            0.6,
        )
        .stand()
        .move(y=4.5)
    )
    anvil = k.block(5.5, 6, 1.4, steel, 0.2).move(-5.6, 0, 8.6)
    slide = k.block(22, 5, 5, blue, 0.5).move(10, 0, 4)
    moving = (
        k.slab(s.rounded(s.polygon((6.6, 3.2), (13, 3.2), (12.2, 8.6), (10.8, 15), (6.6, 15)), 0.5), 9, blue, 0.6)
        .stand()
        .move(y=4.5)
    )
    jaws = [k.block(0.9, 10, 3.2, steel, 0.1).move(x, 0, 12.0) for x in (2.6, 6.2)]
    spindle = k.cylinder(1.5, 5, steel, 0.2).turn(90, "Y").move(21, 0, 5.6)
    head = k.cylinder(2.3, 2.6, steel, 0.4).turn(90, "Y").move(24.6, 0, 5.6)
    tommy = k.rod((25.9, -9, 1.2), (25.9, 9, 10), 0.65, steel)
    knobs = [k.ball(1.1, steel).move(25.9, 9 * y, 5.6 + 4.4 * y) for y in (-1, 1)]
    bolts_ = [f.hexagon(1.9, 1.0, m.zinc()).move(x, 0, 2.0) for x in (-8.3, 8.3)]
    return Group(base, turn_, fixed, anvil, slide, moving, jaws, spindle, head, tommy, knobs, bolts_)
