"""A locksmith's hammer with a cross pein."""

from families import grips, hammers
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Bankhamer: vierkant slagvlak aan één kant, een wigvormige pen aan de andere kant, houten steel.",
            fr="Marteau : face carrée d'un côté, panne en forme de coin de l'autre, manche en bois.",
            de="Schlosserhammer mit quadratischer Bahn auf einer Seite, keilförmiger Finne auf der anderen und Holzstiel.",
            en="Hammer with a square face on one side, a wedge-shaped pein on the other, and a wooden handle.",
        ),
        view=View(diagonal=38, elevation=44),
    ),
)


def build() -> Group:
    steel = m.dark_steel(0.28)
    outline = s.rounded(
        s.polygon(
            (-1.3, -5.2),
            (1.3, -5.2),
            (1.45, -4.4),
            (1.45, 1.6),
            (0.35, 5.6),
            (0.0, 5.7),
            (-0.35, 5.6),
            (-1.45, 1.6),
            (-1.45, -4.4),
        ),
        0.15,
    )
    return Group(hammers.profile(outline, 2.7, steel, 0.18), grips.hammer(31, m.ash()).move(x=1.8))
