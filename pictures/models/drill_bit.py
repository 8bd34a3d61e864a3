"""Three drill bits of different kinds."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie boren: een steenboor, een houtboor en een metaalboor.",
            fr="Trois forets : un pour la pierre, un pour le bois, un pour le métal.",
            de="Drei Bohrer: für Stein, für Holz und für Metall.",
            en="Three drill bits: one for masonry, one for wood, one for metal.",
        ),
        view=View(diagonal=42, elevation=48),
    ),
    Shot(
        alt=Alt(
            nl="Drie punten van dichtbij: voor steen, metaal en hout.",
            fr="Trois pointes de près : pour la pierre, le métal et le bois.",
            de="Drei Spitzen aus der Nähe: für Stein, Metall und Holz.",
            en="Three tips close up: for stone, metal and wood.",
        ),
        view=View(diagonal=40, elevation=34, near=((0.7, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    bright, dull, dark = m.metal("#aeb1b5", 0.22), m.metal("#8f9296", 0.36), m.metal("#5d6064", 0.3)
    stone = Group(
        discs.twist(0.55, 8, 1.6, dull, 0.42, 0.1),
        k.slab(
            s.polygon((7.6, -0.72), (8.2, -0.72), (8.6, 0), (8.2, 0.72), (7.6, 0.72)), 0.3, m.metal("#c8b889", 0.4), 0.04
        ).move(z=-0.15),
        k.rod((-4, 0, 0), (0.1, 0, 0), 0.55, dull),
    ).of("masonry-drill-bit")
    wood = Group(
        discs.twist(0.62, 7.8, 1.9, bright, 0.36, 0.1),
        k.bar([(7.7, 0.22, 0.22), (8.4, 0.02, 0.02)], bright, steps=1),
        k.rod((-4, 0, 0), (0.1, 0, 0), 0.62, bright),
    ).of("wood-drill-bit")
    metal = Group(discs.twist(0.55, 8.4, 2.6, dark, 0.34), k.rod((-4, 0, 0), (0.1, 0, 0), 0.55, dark)).of("twist-drill-bit")
    return Group(stone.move(0, 2.3, 0.6), wood.move(-0.3, 0, 0.6), metal.move(0, -2.2, 0.6))
