"""Fluted wooden dowels."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Korte houten deuvels met groeven in de lengte.",
            fr="Petits tourillons en bois, cannelés dans la longueur.",
            de="Kurze Holzdübel mit Rillen in Längsrichtung.",
            en="Short wooden dowels with grooves along their length.",
        ),
        view=View(azimuth=-35, elevation=38),
    ),
)


def build() -> Group:
    wood = m.beech()

    def one() -> Group:
        """One dowel along X."""
        return Group(
            k.bar(
                [
                    (-2, 0.3, 0.3),
                    (-1.85, 0.42, 0.42),
                    (-1.75, 0.45, 0.45, 2, 0.1),
                    (1.75, 0.45, 0.45, 2, 0.1),
                    (1.85, 0.42, 0.42),
                    (2, 0.3, 0.3),
                ],
                wood,
                steps=1,
                n=160,
                flutes=16,
            )
        ).move(z=0.45)

    return Group(one(), one().turn(18).move(0.3, -1.3), one().turn(-9).move(0, 1.25), one().turn(6).move(0.2, 0.1, 0.82))
