"""A round pressure gauge."""

import math

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Ronde manometer met een wijzer, een schaal in bar en een messing aansluiting onderaan.",
            fr="Manomètre rond avec une aiguille, une échelle en bar et un raccord en laiton en bas.",
            de="Rundes Manometer mit Zeiger, Skala in bar und Messinganschluss unten.",
            en="Round pressure gauge with a pointer, a scale in bar and a brass connection below.",
        ),
        view=View(azimuth=-24, elevation=12),
    ),
)


def build() -> Group:
    ink, chrome = m.ink("#1d1f22"), m.chrome()
    case = k.lathe(
        [(0, 0), (4.6, 0), (4.8, 0.2), (4.8, 2.2), (5.1, 2.3), (5.2, 2.6), (5.0, 2.95), (4.5, 2.95), (4.4, 2.5)], chrome
    )
    dial = k.cylinder(4.45, 0.1, m.plain("#f6f5f1"), 0.01).move(z=2.3)
    ticks = [
        k.block(0.5 if i % 5 == 0 else 0.3, 0.1 if i % 5 == 0 else 0.05, 0.02, ink, 0).move(3.75, 0, 2.4).turn(225 - 5.4 * i)
        for i in range(51)
    ]
    numbers = [
        k.text(str(2 * i), 0.75, ink).move(
            2.85 * math.cos(math.radians(225 - 54 * i)), 2.85 * math.sin(math.radians(225 - 54 * i)), 2.41
        )
        for i in range(6)
    ]
    needle = Group(
        k.slab(s.polygon((-1.2, 0.22), (-1.2, -0.22), (3.3, -0.04), (3.3, 0.04)), 0.06, m.plain("#b3241f"), 0.01).turn(108),
        k.cylinder(0.32, 0.2, ink, 0.04),
    ).move(z=2.46)
    unit = k.text("bar", 0.7, ink).move(0, -1.9, 2.41)
    stem = Group(
        k.rod((0, -4.5, 1.3), (0, -6.2, 1.3), 0.8, m.brass()),
        f.hexagon(2.2, 1.3, m.brass()).turn(90, "X").move(0, -6.1, 1.3),
        k.thread(0.85, 0.24, 2.0, 0.14, m.brass()).turn(90, "X").move(0, -7.2, 1.3),
    )
    return Group(case, dial, ticks, numbers, needle, unit, stem).stand()
