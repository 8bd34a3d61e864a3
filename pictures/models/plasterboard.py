"""A sheet of plasterboard with a broken corner view."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee gipsplaten op elkaar: grijs karton aan de buitenkant, witte gipskern zichtbaar op de rand.",
            fr="Deux plaques de plâtre superposées : carton gris à l'extérieur, cœur de plâtre blanc visible sur la tranche.",
            de="Zwei Gipskartonplatten übereinander: außen grauer Karton, an der Kante der weiße Gipskern.",
            en="Two sheets of plasterboard: grey card outside, the white plaster core visible at the edge.",
        ),
        view=View(azimuth=-36, elevation=34),
    ),
)


def build() -> Group:
    card, core = m.plaster("#bdbab2"), m.plaster("#f4f2ec")

    def sheet() -> Group:
        """A board of three layers."""
        return Group(
            k.block(44, 30, 0.12, card, 0.02),
            k.block(43.96, 29.96, 1.2, core, 0.02).move(z=0.12),
            k.block(44, 30, 0.12, card, 0.02).move(z=1.32),
        )

    return Group(sheet(), sheet().turn(9).move(-3, 2, 1.5))
