"""Nail clips for cable."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie witte nagelclips: een boogje voor de kabel met een stalen nageltje.",
            fr="Trois attaches à clou blanches : un arc pour le câble et un petit clou en acier.",
            de="Drei weiße Nagelschellen: ein Bogen für das Kabel mit kleinem Stahlnagel.",
            en="Three white nail clips: an arch for the cable with a small steel nail.",
        ),
        view=View(azimuth=-30, elevation=30, tone="mid", key=1.1),
    ),
)


def build() -> Group:
    white, steel = m.plastic("#f0efeb", 0.4), m.steel()

    def clip() -> Group:
        """One clip standing on its feet."""
        shape_ = s.rounded(
            (s.circle(1.2, (0, 1.2)) | s.between(-1.2, 0, 1.2, 1.2) | s.between(1.0, 0, 2.7, 1.6))
            - s.circle(0.85, (0, 0.85))
            - s.between(-0.85, -1, 0.85, 0.85),
            0.1,
        )
        return Group(
            k.slab(shape_, 1.0, white, 0.12).stand().move(y=0.5),
            k.cylinder(0.14, 3.4, steel, 0.02).move(1.95, 0, -0.9),
            k.cylinder(0.36, 0.16, steel, 0.05).move(1.95, 0, 2.4),
        )

    standing = clip().move(z=1.0)
    cable_ = k.rod((-1.5, -6, 0.85 + 1.0), (-1.5, 6, 0.85 + 1.0), 0.8, m.plastic("#8d9195"))
    return Group(
        standing.move(-1.5),
        clip().move(-1.5, 3.6, 1.0),
        clip().turn(90, "X").move(3.6, -2.4, 0.5),
        cable_,
        k.block(9, 13, 1.0, m.pine("Y", 0.8), 0.08).move(-0.6, 0, 0),
    )
