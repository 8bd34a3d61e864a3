"""Glazed floor tiles with a joint."""

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View
from kit.recipe import darker

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vier vierkante grijze vloertegels met voegen ertussen, een vijfde tegel erop.",
            fr="Quatre carreaux de sol gris et carrés avec des joints, un cinquième posé dessus.",
            de="Vier quadratische graue Bodenfliesen mit Fugen, eine fünfte liegt darauf.",
            en="Four square grey floor tiles with joints, a fifth one lying on top.",
        ),
        view=View(azimuth=-32, elevation=40),
    ),
)


def build() -> Group:
    def tile(tint: str) -> Part:
        """One tile."""
        return k.block(30, 30, 1.0, m.speckled(tint, darker(tint, 0.8), 0.5, 0.55, 0.25, 0.02), 0.12)

    spots = [(x, y) for x in (-15.3, 15.3) for y in (-15.3, 15.3)]
    floor = [tile("#8f9192").move(*p) for p in spots]
    return Group(floor, k.block(61, 61, 0.7, m.plaster("#c9c6bf"), 0.02), tile("#9a9b9b").turn(27).move(2, -1, 1.0))
