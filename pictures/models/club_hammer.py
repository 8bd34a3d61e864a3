"""A club hammer."""

from families import grips, hammers
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vuisthamer met een korte, zware stalen kop met twee vierkante vlakken en een korte houten steel.",
            fr="Massette à tête d'acier courte et lourde, deux faces carrées et manche court en bois.",
            de="Fäustel mit kurzem, schwerem Stahlkopf, zwei quadratischen Bahnen und kurzem Holzstiel.",
            en="Club hammer with a short heavy steel head, two square faces and a short wooden handle.",
        ),
        view=View(diagonal=40, elevation=42),
    ),
)


def build() -> Group:
    steel = m.dark_steel(0.3)
    outline = s.rounded(
        s.polygon(
            (-2.1, -4.6),
            (2.1, -4.6),
            (2.1, -3.4),
            (1.75, -2.4),
            (1.95, 0),
            (1.75, 2.4),
            (2.1, 3.4),
            (2.1, 4.6),
            (-2.1, 4.6),
            (-2.1, 3.4),
            (-1.75, 2.4),
            (-1.95, 0),
            (-1.75, -2.4),
            (-2.1, -3.4),
        ),
        0.25,
        0.5,
    )
    return Group(hammers.profile(outline, 4.0, steel, 0.35), grips.hammer(24, m.ash(), 1.05).move(x=2.3))
