"""A digital multimeter with its leads' sockets."""

import math

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Digitale multimeter: geel-zwart huis met een scherm, een ronde draaischakelaar en drie bussen.",
            fr="Multimètre numérique : boîtier jaune et noir, écran, commutateur rotatif et trois bornes.",
            de="Digitales Multimeter: gelb-schwarzes Gehäuse mit Anzeige, Drehschalter und drei Buchsen.",
            en="Digital multimeter: yellow and black case with a display, a rotary switch and three sockets.",
        ),
        view=View(azimuth=-24, elevation=38),
    ),
    Shot(
        alt=Alt(
            nl="De multimeter vanaf de andere kant, met de rode en zwarte aansluitingen vooraan.",
            fr="Le multimètre vu de l'autre côté, avec les bornes rouges et noires devant.",
            de="Das Multimeter von der anderen Seite, vorn die roten und schwarzen Buchsen.",
            en="The multimeter from the other side, with red and black sockets in front.",
        ),
        view=View(azimuth=34, elevation=24),
    ),
)


def build() -> Group:
    yellow, black, ink = m.rubber("#d9a514"), m.plastic("#2a2d31", 0.45), m.ink("#f2f2ee")
    case = k.slab(s.rounded(s.rectangle(8.6, 17.5, 1.3), 0.8), 3.6, yellow, 0.8)
    face = k.slab(s.rectangle(7.2, 15.9, 0.8), 3.6, black, 0.25).move(z=0.25)
    screen = Group(
        k.slab(s.rectangle(6.0, 3.6, 0.3), 0.15, m.plain("#aebca4", 0.25), 0.05).move(z=3.78),
        k.text("230.4", 2.0, m.ink("#1d2320")).move(-0.4, -0.1, 3.94),
        k.text("V~", 0.8, m.ink("#1d2320")).move(2.35, 0.9, 3.94),
    ).move(y=5.2)
    dial = Group(
        k.cylinder(2.35, 0.5, m.plastic("#3c4046", 0.4), 0.15),
        k.slab(
            s.rounded(s.polygon((-0.45, -1.9), (0.45, -1.9), (0.3, 2.1), (-0.3, 2.1)), 0.2), 1.1, m.plastic("#17181a", 0.35), 0.2
        )
        .move(z=0.3)
        .turn(42),
        k.block(0.12, 0.8, 0.05, ink, 0).move(y=1.5, z=1.4).turn(42),
    ).move(y=-1.0, z=3.8)
    marks = [
        k.text(t, 0.55, ink).move(2.95 * math.cos(math.radians(a)), -1.0 + 2.95 * math.sin(math.radians(a)), 3.86)
        for t, a in (("OFF", 90), ("V~", 132), ("V", 170), ("mV", 205), ("Ω", 50), ("Hz", 12), ("A", -25))
    ]
    keys = [
        k.slab(s.capsule((-0.5, 0), (0.5, 0), 0.8), 0.25, m.plastic("#8b9096", 0.4), 0.1).move(x, 2.55, 3.8)
        for x in (-2.4, 0, 2.4)
    ]

    def jack(x: float, tint: str) -> Group:
        """A socket for a test lead."""
        return Group(
            k.pipe(0.75, 0.4, 0.3, m.plastic(tint, 0.4), 0.08), k.cylinder(0.42, 0.05, m.ink("#060606"), 0).move(z=0.02)
        ).move(x, -6.2, 3.8)

    return Group(case, face, screen, dial, marks, keys, jack(-2.2, "#b3241f"), jack(0, "#17181a"), jack(2.2, "#b3241f"))
