"""Insulated wire ferrules."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie adereindhulzen: een metalen buisje met een gekleurde kunststof kraag.",
            fr="Trois embouts de câblage : un petit tube métallique avec une collerette en plastique coloré.",
            de="Drei Aderendhülsen: ein Metallröhrchen mit farbigem Kunststoffkragen.",
            en="Three wire ferrules: a small metal tube with a coloured plastic collar.",
        ),
        view=View(azimuth=-40, elevation=36),
    ),
)


def build() -> Group:
    tin = m.metal("#c9c7c1", 0.28)

    def one(tint: str) -> Group:
        """One ferrule along X."""
        tube = k.pipe(0.34, 0.28, 2.6, tin, 0.02)
        collar = k.lathe(
            [(0.4, 0.2), (0.62, -0.1), (0.66, -1.6), (0.7, -1.7), (0.6, -1.7), (0.55, -0.2), (0.3, 0.1), (0.4, 0.2)],
            m.plastic(tint, 0.4),
        )
        return Group(tube, collar).turn(90, "Y").move(z=0.7)

    return Group(one("#2e6fb7"), one("#b3241f").turn(12).move(0.2, -1.9), one("#1d1e20").turn(-10).move(0, 1.9))
