"""A piece of brick wall."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Een stuk bakstenen muur met voegen, onafgewerkt aan de rechterkant.",
            fr="Un morceau de mur de briques avec des joints, inachevé à droite.",
            de="Ein Stück Backsteinmauer mit Fugen, rechts unfertig.",
            en="A piece of brick wall with joints, unfinished on the right.",
        ),
        view=View(azimuth=-30, elevation=16),
    ),
)


def build() -> Group:
    tints = [m.brick(t) for t in ("#a34d2e", "#b05a36", "#98482c", "#a9553a")]
    courses = []
    for row in range(10):
        for i in range(6):
            x = 20 * i + (10 if row % 2 else 0)
            if x > 112 - 9 * max(0, row - 4):
                continue
            courses.append(k.block(19, 9, 6.5, tints[(row * 5 + i * 3) % 4], 0.25).move(x, 0, 7.5 * row).of("brick"))
            courses.append(k.block(20, 8.3, 7.5, m.plaster("#cbc5ba"), 0.03).move(x + 0.2, 0.1, 7.5 * row - 0.6))
    ends = [k.block(9, 9, 6.5, tints[row % 4], 0.25).move(-5, 0, 7.5 * row) for row in range(1, 10, 2)]
    return Group(courses, ends)
