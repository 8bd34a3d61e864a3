"""A vernier caliper."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen schuifmaat met een schaalverdeling, twee grote en twee kleine bekken en een schuif.",
            fr="Pied à coulisse en acier gradué, avec deux grands et deux petits becs et un coulisseau.",
            de="Messschieber aus Stahl mit Skala, zwei großen und zwei kleinen Schnäbeln und Schieber.",
            en="Steel vernier caliper with a scale, two large and two small jaws and a slide.",
        ),
        view=View(azimuth=-22, elevation=58, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="De bekken en de schaal van dichtbij.",
            fr="Les becs et l'échelle de près.",
            de="Die Messschenkel und die Skala aus der Nähe.",
            en="The jaws and the scale close up.",
        ),
        view=View(diagonal=24, elevation=64, near=((0, 0.45), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel, satin, dark = m.metal("#a9acb0", 0.28), m.metal("#b9bbbe", 0.4), m.ink("#2c2f33")
    rail = k.slab(
        s.rounded(
            s.polygon((0, 0), (22, 0), (22, 1.7), (0, 1.7))
            | s.polygon((0, 0), (-1.2, 0), (-1.2, -3.2), (-0.35, -5.0), (0, -5.0))
            | s.polygon((-1.2, 0), (-1.2, 1.7), (-0.7, 3.4), (-0.45, 3.4), (0.2, 1.7)),
            0.05,
            0.2,
        ),
        0.38,
        steel,
        0.04,
    )
    gap = 3.0
    slide = s.polygon((gap, -0.5), (gap + 6.4, -0.5), (gap + 6.4, 0.75), (gap + 6.0, 0.9), (gap, 0.9)) | s.polygon(
        (gap, 0), (gap, -5.0), (gap + 0.35, -5.0), (gap + 1.4, -3.0), (gap + 1.6, -0.4)
    )
    upper = s.polygon(
        (gap - 0.4, 1.5), (gap - 0.4, 2.2), (gap - 0.25, 3.4), (gap, 3.4), (gap + 1.0, 2.2), (gap + 5.2, 2.2), (gap + 5.2, 1.5)
    )
    slider = k.slab(s.rounded(slide, 0.05, 0.2), 0.62, satin, 0.05).move(z=-0.1)
    top = k.slab(upper, 0.62, satin, 0.05).move(z=-0.1)
    link = k.block(0.8, 2.4, 0.6, satin, 0.05).move(gap + 4.8, 0.9, -0.09)
    thumb = k.cylinder(0.55, 0.5, m.chrome(), 0.08).turn(90, "X").move(gap + 4.3, -0.4, 0.2)
    lock = k.cylinder(0.42, 0.7, m.chrome(), 0.1).turn(-90, "X").move(gap + 2.4, 2.0, 0.2)
    ticks = [
        k.block(0.045, 0.75 if i % 10 == 0 else 0.5 if i % 5 == 0 else 0.32, 0.01, dark, 0).move(
            0.6 + 0.2 * i, 0.92 + (0.375 if i % 10 == 0 else 0.25 if i % 5 == 0 else 0.16), 0.38
        )
        for i in range(104)
    ]
    fine = [
        k.block(0.045, 0.4 if i % 5 else 0.6, 0.01, dark, 0).move(gap + 0.9 + 0.19 * i, 0.9 - (0.2 if i % 5 else 0.3), 0.52)
        for i in range(21)
    ]
    numbers = [k.text(str(i), 0.42, dark).move(0.6 + 2 * i, 1.5, 0.385) for i in range(5, 11)]
    rod = k.block(6, 0.3, 0.16, steel, 0.02).move(24.5, 0.8, 0.1)
    return Group(rail, slider, top, link, thumb, lock, ticks, fine, numbers, rod)
