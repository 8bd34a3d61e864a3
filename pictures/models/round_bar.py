"""Three round steel bars."""

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie massieve ronde stalen staven.",
            fr="Trois barres rondes et pleines en acier.",
            de="Drei massive runde Stahlstäbe.",
            en="Three solid round steel bars.",
        ),
        view=View(azimuth=-48, elevation=30),
    ),
)


def build() -> Group:
    steel = m.steel(0.3, brushed="X")

    def one(y: float, z: float) -> Part:
        """One bar along X."""
        return k.cylinder(1.1, 26, steel, 0.12).move(z=-13).turn(90, "Y").move(0, y, z + 1.1)

    return Group(one(-1.12, 0), one(1.12, 0), one(0, 1.93).move(x=-1.5))
