"""Stick electrodes."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vier laselektroden: grijze omhulde staafjes met een bloot metalen uiteinde.",
            fr="Quatre électrodes de soudage : baguettes enrobées grises à bout métallique nu.",
            de="Vier Schweißelektroden: grau umhüllte Stäbe mit blankem Metallende.",
            en="Four welding electrodes: grey coated rods with a bare metal end.",
        ),
        view=View(diagonal=42, elevation=44),
    ),
)


def build() -> Group:
    coat, core, mark = m.speckled("#8b8680", "#767069", 18, 0.6, 0.9, 0.2), m.steel(0.3), m.plain("#c9582a")

    def one() -> Group:
        """One rod along X."""
        return Group(
            k.cylinder(0.34, 26, coat, 0.08).turn(90, "Y").move(x=-10),
            k.rod((-13.5, 0, 0), (-9.9, 0, 0), 0.2, core),
            k.cylinder(0.345, 0.5, mark, 0.02).turn(90, "Y").move(x=-9.9),
        ).move(z=0.34)

    return Group(one(), one().turn(3).move(0.4, -1.0), one().turn(-4).move(-0.3, 1.0), one().turn(12).move(0, 0, 0.66))
