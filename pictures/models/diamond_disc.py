"""A segmented diamond disc."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Diamantschijf: stalen schijf met losse segmenten op de rand en een gat in het midden.",
            fr="Disque diamant : disque d'acier à segments sur le bord et trou au centre.",
            de="Diamantscheibe: Stahlscheibe mit Segmenten am Rand und Loch in der Mitte.",
            en="Diamond disc: a steel disc with segments on its rim and a hole in the middle.",
        ),
        view=View(azimuth=-25, elevation=48),
    ),
)


def build() -> Group:
    steel, grit = m.metal("#a5a8ab", 0.28), m.speckled("#8c8478", "#b9b2a4", 20, 0.6, 0.7, 0.3)
    gaps = [s.turn(s.between(9.2, -0.12, 13, 0.12) | s.circle(0.4, (9.2, 0)), 24 * i) for i in range(15)]
    disc = k.slab(s.ring(11.0, 1.1) - s.union(*gaps), 0.22, steel, 0.02).move(z=0.06)
    rim = k.slab((s.circle(11.5) - s.circle(10.4)) - s.union(*gaps), 0.34, grit, 0.03)
    return Group(Group(disc, rim, discs.label(("230 mm", "22,23"), 5.4, "#1f5fae", 1.6, 0.28)).turn(30, "X"))
