"""One screwdriver with a flat tip."""

from families import grips
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schroevendraaier met geel-zwart handvat en een platte punt.",
            fr="Tournevis à manche jaune et noir et pointe plate.",
            de="Schraubendreher mit gelb-schwarzem Griff und flacher Spitze.",
            en="Screwdriver with a yellow and black handle and a flat tip.",
        ),
        view=View(diagonal=42, elevation=54),
    ),
)


def build() -> Group:
    return Group(grips.screwdriver(m.plastic("#e3a80d", 0.28, 0.4), m.rubber()), grips.flat_blade(m.metal("#b4b6b9", 0.2)))
