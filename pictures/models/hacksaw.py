"""A metal hacksaw."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metaalzaag: een metalen beugel met een smal zaagblad en een handgreep.",
            fr="Scie à métaux : un arc métallique, une lame étroite et une poignée.",
            de="Metallsäge: Metallbügel mit schmalem Sägeblatt und Griff.",
            en="Hacksaw: a metal frame with a narrow blade and a handle.",
        ),
        view=View(diagonal=36, elevation=58, key=0.9),
    ),
    Shot(
        alt=Alt(
            nl="Het handvat van dichtbij, met de klem die het zaagblad vasthoudt.",
            fr="La poignée de près, avec l'attache qui tient la lame.",
            de="Der Griff aus der Nähe, mit der Halterung des Sägeblatts.",
            en="The handle close up, with the holder of the blade.",
        ),
        view=View(azimuth=24, elevation=42, near=((0, 0.45), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    frame, black = m.metal("#a6a9ad", 0.3), m.plastic("#202326", 0.42)
    bow = k.sweep(
        [(0.5, 4.2, 0), (2, 8.2, 0), (4.5, 9.4, 0), (26, 9.4, 0), (28.5, 8.6, 0), (29, 6, 0), (29, 0.2, 0)],
        0.5,
        frame,
        flat=0.9,
        power=5,
        steps=8,
        n=32,
    )
    pitch = 0.24
    teeth = [p for i in range(118) for p in ((0.6 + i * pitch, -0.55), (0.6 + (i + 0.5) * pitch, -0.75))]
    blade = k.slab(s.polygon((0.3, 0.55), *teeth, (29.2, -0.55), (29.2, 0.55)), 0.1, m.metal("#6d7a88", 0.35), 0.02).move(z=-0.05)
    ends = [k.block(1.6, 1.3, 1.1, frame, 0.15).move(x, 0, -0.55) for x in (0.4, 29)]
    pins = [k.cylinder(0.18, 1.4, m.dark_steel(), 0.03).move(x, 0, -0.7) for x in (0.9, 28.7)]
    outer = s.smooth(
        (0.9, 5.2),
        (1.2, 0),
        (0.2, -1.6),
        (-2.4, -2.6),
        (-7.4, -6.6),
        (-9.6, -6.4),
        (-9.4, -4.0),
        (-6.6, -0.4),
        (-4.8, 3.2),
        (-2.6, 5.4),
    )
    hole = s.smooth((-1.2, 3.4), (-0.8, 0.6), (-2.0, -0.6), (-3.8, -1.6), (-3.4, 1.2), (-2.4, 3.4))
    handle = k.slab(outer - hole, 2.3, black, 0.75).move(z=-1.15)
    return Group(bow, blade, ends, pins, handle)
