"""A round flush-mounting box."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Ronde oranje inbouwdoos, open vooraan, met schroefgaten op de rand.",
            fr="Boîte d'encastrement ronde orange, ouverte devant, avec des trous de vis sur le bord.",
            de="Runde orange Unterputzdose, vorn offen, mit Schraublöchern am Rand.",
            en="Round orange flush box, open in front, with screw holes on its rim.",
        ),
        view=View(azimuth=-30, elevation=30, pose=(68, 0, 0)),
    ),
)


def build() -> Group:
    tint = m.plastic("#dd7326", 0.42)
    cup = k.lathe([(0, 0), (3.0, 0), (3.2, 0.2), (3.3, 4.3), (3.45, 4.4), (3.45, 4.7), (3.12, 4.7), (3.0, 0.4), (0, 0.3)], tint)
    towers = [k.pipe(0.5, 0.2, 2.2, tint).move(2.62, 0, 2.45).turn(90 * q + 45) for q in range(4)]
    knock = [k.ring(0.85, 0.08, tint).turn(90, "Y").move(3.28, 0, 2.2).turn(60 * q) for q in range(6)]
    return Group(cup, towers, knock)
