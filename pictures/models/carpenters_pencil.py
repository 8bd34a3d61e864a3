"""A carpenter's pencil."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Plat rood timmermanspotlood met een brede, met de hand geslepen punt.",
            fr="Crayon de charpentier rouge et plat, à large mine taillée au couteau.",
            de="Flacher roter Zimmermannsbleistift mit breiter, von Hand gespitzter Mine.",
            en="Flat red carpenter's pencil with a broad hand-cut point.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
)


def build() -> Group:
    red, wood, lead = m.paint("#c0241d", 0.35), m.wood("#dcb987", "#b98d55", "X", 3, 0.6), m.plain("#2d2d30", 0.4)
    body = k.bar([(-9, 0.72, 0.36, 3.4), (5, 0.72, 0.36, 3.4)], red, steps=1)
    cone = k.bar([(5, 0.72, 0.36, 3.2), (5.6, 0.66, 0.32, 2.6), (8.0, 0.32, 0.14, 2.4)], wood, steps=3)
    tip = k.bar([(7.9, 0.34, 0.15, 2.4), (9.0, 0.2, 0.05, 2.4), (9.05, 0.18, 0.03)], lead, steps=2)
    end = k.bar([(-9.02, 0.7, 0.34, 3.4), (-9.0, 0.7, 0.34, 3.4)], wood, steps=1)
    core = k.bar([(-9.05, 0.32, 0.14, 2.4), (-8.9, 0.32, 0.14, 2.4)], lead, steps=1)
    return Group(body, cone, tip, end, core).move(z=0.36)
