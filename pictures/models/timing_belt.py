"""A toothed timing belt."""

import math

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte distributieriem: een gesloten rubberen band met tanden aan de binnenkant.",
            fr="Courroie de distribution noire : une bande fermée en caoutchouc, dentée à l'intérieur.",
            de="Schwarzer Zahnriemen: geschlossenes Gummiband mit Zähnen an der Innenseite.",
            en="Black timing belt: a closed rubber band with teeth on the inside.",
        ),
        view=View(azimuth=-24, elevation=40),
    ),
)


def build() -> Group:
    loop = s.smooth(
        (-13, 3), (-8, 7.5), (0, 4.2), (8, 6.0), (13, 1.5), (10, -5.5), (2, -4.0), (-7, -6.8), (-12.5, -3.5), steps=20
    )
    outer, inner = loop, loop.buffer(-0.32)
    line = inner.exterior
    count = int(line.length / 0.9)
    teeth = []
    for i in range(count):
        p, q = line.interpolate(i / count, True), line.interpolate((i + 0.3) / count, True)
        teeth.append(s.turn(s.rectangle(0.46, 0.62, 0.12), math.degrees(math.atan2(q.y - p.y, q.x - p.x))))
        teeth[-1] = s.move(teeth[-1], p.x, p.y)
    return Group(k.slab((outer - inner) | s.union(*teeth), 2.6, m.rubber("#2a2b2d"), 0.04))
