"""A bundle of thin battens."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Een bundel dunne houten latten.",
            fr="Un paquet de lattes de bois fines.",
            de="Ein Bündel dünner Holzlatten.",
            en="A bundle of thin wooden battens.",
        ),
        view=View(azimuth=-44, elevation=30),
    ),
)


def build() -> Group:
    wood = m.pine("X", 0.7)
    rows = [
        k.block(60, 3.8, 2.4, wood, 0.1).move(0.7 * ((i * 7) % 3 - 1), (i - 1.5) * 4.0, j * 2.45)
        for i in range(4)
        for j in range(2)
    ]
    return Group(rows, k.block(60, 3.8, 2.4, wood, 0.1).turn(13).move(-1, 0, 4.95))
