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
    Shot(
        alt=Alt(
            nl="De platte punt van dichtbij.",
            fr="La pointe plate, de près.",
            de="Die flache Spitze aus der Nähe.",
            en="The flat tip close up.",
        ),
        view=View(diagonal=38, elevation=40, near=((0.8, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    return Group(grips.screwdriver(m.plastic("#e3a80d", 0.28, 0.4), m.rubber()), grips.flat_blade(m.metal("#b4b6b9", 0.2)))
