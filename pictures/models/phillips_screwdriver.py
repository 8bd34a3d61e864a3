"""One screwdriver with a cross tip."""

from families import grips
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schroevendraaier met blauw-zwart handvat en een kruisvormige punt.",
            fr="Tournevis à manche bleu et noir et pointe en croix.",
            de="Schraubendreher mit blau-schwarzem Griff und kreuzförmiger Spitze.",
            en="Screwdriver with a blue and black handle and a cross-shaped tip.",
        ),
        view=View(diagonal=42, elevation=54),
    ),
    Shot(
        alt=Alt(
            nl="De schroevendraaier van voren: de punt heeft de vorm van een kruis.",
            fr="Le tournevis vu de devant : la pointe a la forme d'une croix.",
            de="Der Schraubendreher von vorn: die Spitze hat die Form eines Kreuzes.",
            en="The screwdriver from the front: its tip has the shape of a cross.",
        ),
        view=View(azimuth=68, elevation=20),
    ),
)


def build() -> Group:
    return Group(
        grips.screwdriver(m.plastic("#1f5fae", 0.28, 0.4), m.rubber()), grips.cross_blade(m.metal("#b4b6b9", 0.2), r=0.48)
    )
