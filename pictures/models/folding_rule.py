"""A yellow folding rule, partly unfolded."""

import math

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gele vouwmeter, zigzag opengeklapt, met een schaalverdeling.",
            fr="Mètre pliant jaune, déplié en zigzag, gradué.",
            de="Gelber Gliedermaßstab, im Zickzack aufgeklappt, mit Skala.",
            en="Yellow folding rule opened in a zigzag, with a scale.",
        ),
        view=View(azimuth=-22, elevation=50),
    ),
)


def build() -> Group:
    yellow, dark = m.paint("#e9bd2a", 0.4), m.ink("#26282b")

    def leg(i: int) -> Group:
        """One leaf along X from 0 to 20."""
        plate = k.slab(s.capsule((0, 0), (20, 0), 1.7), 0.32, yellow, 0.05)
        ticks = [
            k.block(0.05, 0.3 if j % 5 else 0.55, 0.01, dark, 0).move(1.2 + 0.5 * j, -0.8 + (0.15 if j % 5 else 0.28), 0.32)
            for j in range(36)
        ]
        numbers = [k.text(str(10 * i + j), 0.7, dark).move(1.2 + 2.5 * j, 0.15, 0.33) for j in range(1, 7)]
        rivets = [k.cylinder(0.42, 0.42, m.brass(), 0.08).move(x, 0, 0) for x in (0, 20)]
        return Group(plate, ticks, numbers, rivets)

    angles = [8, 152, 22, 164, 30]
    parts, x, y = [], 0.0, 0.0
    for i, a in enumerate(angles):
        parts.append(leg(i).turn(a).move(x, y, 0.34 * i))
        x, y = x + 20 * math.cos(math.radians(a)), y + 20 * math.sin(math.radians(a))
    return Group(parts)
