"""Pieces of heat-shrink tube."""

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Krimpkousen in rood, zwart en geel, één ervan gekrompen om een draad.",
            fr="Gaines thermorétractables rouge, noire et jaune, l'une rétractée sur un fil.",
            de="Schrumpfschläuche in Rot, Schwarz und Gelb, einer auf einen Draht geschrumpft.",
            en="Heat-shrink tubes in red, black and yellow, one of them shrunk on a wire.",
        ),
        view=View(azimuth=-38, elevation=36),
    ),
)


def build() -> Group:
    def tube(tint: str, r: float) -> Part:
        """A loose piece along X."""
        return k.pipe(r, r * 0.86, 8, m.plastic(tint, 0.4), 0.02).turn(90, "Y").grow(1, 1, 0.85).move(-4, 0, r)

    wire = Group(
        k.rod((-9, 0, 0.5), (9, 0, 0.5), 0.42, m.plastic("#2e6fb7")),
        k.bar(
            [
                (-3.4, 0.46, 0.46),
                (-3.0, 0.56, 0.56),
                (-1.2, 0.6, 0.6),
                (0, 0.72, 0.72),
                (1.2, 0.6, 0.6),
                (3.0, 0.56, 0.56),
                (3.4, 0.46, 0.46),
            ],
            m.plastic("#1b1c1e", 0.4),
        ).move(z=0.5),
    )
    return Group(
        wire,
        tube("#b3241f", 0.9).move(0, 2.2),
        tube("#e2b714", 0.7).turn(8).move(0.6, -2.0),
        tube("#1b1c1e", 1.1).turn(-6).move(-0.6, 4.8),
    )
