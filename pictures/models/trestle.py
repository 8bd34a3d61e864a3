"""A folding wooden trestle."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten schraag: een dwarsbalk op vier schuine poten.",
            fr="Tréteau en bois : une traverse sur quatre pieds inclinés.",
            de="Holzbock: Querbalken auf vier schrägen Beinen.",
            en="Wooden trestle: a crossbar on four sloping legs.",
        ),
        view=View(azimuth=-30, elevation=16),
    ),
)


def build() -> Group:
    wood = m.pine("X", 0.12)
    leg_wood = m.pine("Z", 0.12)
    top = k.block(86, 5, 9, wood, 0.3).move(z=66)
    legs = [
        k.block(7, 3, 74, leg_wood, 0.2).move(z=-74).turn(18 * y, "X").turn(-6 * x, "Y").move(x * 36, y * 3.6, 71.8)
        for x in (-1, 1)
        for y in (-1, 1)
    ]
    ties = [k.block(80, 2, 7, wood, 0.2).turn(18 * y, "X").move(0, y * 16, 26) for y in (-1, 1)]
    return Group(top, legs, ties)
