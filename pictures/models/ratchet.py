"""A ratchet handle."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verchroomde ratel met een ronde kop, een vierkante aandrijving en een rood-zwart handvat.",
            fr="Cliquet chromé à tête ronde, carré d'entraînement et manche rouge et noir.",
            de="Verchromte Ratsche mit rundem Kopf, Vierkantantrieb und rot-schwarzem Griff.",
            en="Chrome ratchet with a round head, a square drive and a red and black handle.",
        ),
        view=View(diagonal=40, elevation=44),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij, met het vierkant en het hendeltje voor de draairichting.",
            fr="La tête de près, avec le carré et le levier du sens de rotation.",
            de="Der Kopf aus der Nähe, mit Vierkant und Umschalthebel.",
            en="The head close up, with the square drive and the small lever for the direction.",
        ),
        view=View(diagonal=38, elevation=44, near=((0.7, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    chrome = m.metal("#b6b8bb", 0.16)
    head = k.slab(
        s.rounded(s.circle(2.3) | s.polygon((-5, -0.75), (-1, -1.6), (-1, 1.6), (-5, 0.75)), inner=0.8), 1.7, chrome, 0.3
    )
    face = Group(
        k.cylinder(1.7, 0.3, m.steel(0.3), 0.08).move(z=1.65),
        k.block(1.27, 1.27, 1.6, chrome, 0.1).move(z=1.9),
        k.ball(0.2, chrome).move(0.62, 0, 2.9),
    )
    lever = k.block(1.5, 0.6, 0.4, m.plastic("#202326"), 0.15).turn(24).move(-2.0, 0.4, 1.75)
    shaft = k.bar([(-14, 0.55, 0.55, 2, 0, 0, 0.85), (-5, 0.6, 0.55, 2, 0, 0, 0.85), (-3.6, 0.8, 0.6, 3, 0, 0, 0.85)], chrome)
    grip = k.bar(
        [
            (-24, 0.5, 0.5, 2, 0, 0, 0.85),
            (-23.7, 1.15, 1.0, 2, 0, 0, 0.85),
            (-20, 1.3, 1.1, 2.4, 0, 0, 0.85),
            (-16, 1.15, 0.98, 2.4, 0, 0, 0.85),
            (-13, 1.2, 1.02, 2.4, 0, 0, 0.85),
            (-12.5, 0.7, 0.7, 2, 0, 0, 0.85),
        ],
        m.plastic("#c8201f", 0.35, 0.3),
    )
    soft = k.bar(
        [
            (-22.4, 0.9, 0.8, 2, 0, 0, 0.87),
            (-21, 1.33, 1.13, 2.4, 0, 0, 0.87),
            (-16.4, 1.2, 1.03, 2.4, 0, 0, 0.87),
            (-15, 0.9, 0.8, 2, 0, 0, 0.87),
        ],
        m.rubber(),
    )
    return Group(head, face, lever, shaft, grip, soft).move(z=0.3)
