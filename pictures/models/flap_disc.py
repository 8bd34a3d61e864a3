"""A flap disc."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Lamellenschijf: overlappende bruine schuurlapjes in een kring op een zwarte drager.",
            fr="Disque à lamelles : languettes abrasives brunes superposées en cercle sur un support noir.",
            de="Fächerscheibe: überlappende braune Schleiflamellen im Kreis auf schwarzem Träger.",
            en="Flap disc: overlapping brown abrasive flaps in a circle on a black backing.",
        ),
        view=View(azimuth=-25, elevation=48),
    ),
)


def build() -> Group:
    grit = m.speckled("#8a5a3c", "#6b432b", 22, 0.55, 0.95, 0.5)
    flaps = [k.block(2.9, 1.7, 0.14, grit, 0.02).turn(14, "X").move(4.75, 0, 0.55).turn(5 * i) for i in range(72)]
    back = k.lathe(
        [(1.15, -0.3), (2.2, -0.3), (2.6, 0.1), (6.0, 0.1), (6.1, 0.3), (6.0, 0.4), (2.3, 0.4), (1.15, 0.1), (1.15, -0.3)],
        m.plastic("#1e2023", 0.5),
    )
    return Group(Group(flaps, back, k.lathe([(1.12, 0.12), (2.1, 0.12), (2.3, 0.42)], m.metal("#b9a57c", 0.35))).turn(40, "X"))
