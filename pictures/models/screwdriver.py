"""Two screwdrivers side by side: flat tip and cross tip."""

from families import grips
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee schroevendraaiers met rood-zwart handvat: een met platte punt en een met kruisvormige punt.",
            fr="Deux tournevis à manche rouge et noir : l'un à pointe plate, l'autre à pointe en croix.",
            de="Zwei Schraubendreher mit rot-schwarzem Griff: einer mit flacher, einer mit kreuzförmiger Spitze.",
            en="Two screwdrivers with red and black handles: one with a flat tip, one with a cross-shaped tip.",
        ),
        view=View(diagonal=42, elevation=56),
    ),
    Shot(
        alt=Alt(
            nl="De punten van dichtbij: de ene is plat, de andere heeft een kruis.",
            fr="Les pointes de près : l'une est plate, l'autre en croix.",
            de="Die Spitzen aus der Nähe: eine ist flach, die andere hat ein Kreuz.",
            en="The tips close up: one is flat, the other is a cross.",
        ),
        view=View(diagonal=42, elevation=50, near=((0.76, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.metal("#b4b6b9", 0.2)
    flat = Group(grips.screwdriver(m.plastic("#c8201f", 0.25, 0.5), m.rubber()), grips.flat_blade(steel))
    cross = Group(grips.screwdriver(m.plastic("#c8201f", 0.25, 0.5), m.rubber()), grips.cross_blade(steel))
    return Group(flat.move(y=2.0).of("slotted-screwdriver"), cross.move(x=-1.2, y=-2.0).of("phillips-screwdriver"))
