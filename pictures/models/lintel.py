"""A concrete lintel over an opening in brickwork."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Betonnen latei boven een opening in een bakstenen muur.",
            fr="Linteau en béton au-dessus d'une ouverture dans un mur de briques.",
            de="Betonsturz über einer Öffnung in einer Backsteinmauer.",
            en="Concrete lintel above an opening in a brick wall.",
        ),
        view=View(azimuth=-24, elevation=12),
    ),
)


def build() -> Group:
    tints = [m.brick(t) for t in ("#a34d2e", "#b05a36", "#98482c")]
    wall_ = []
    for row in range(9):
        for i in range(8):
            x = -70 + 20 * i + (10 if row % 2 else 0)
            if (row == 6 and -62 < x < 64) or (row < 6 and -36 < x < 36):
                continue
            wall_.append(k.block(19, 9, 6.5, tints[(row * 3 + i) % 3], 0.25).move(x, 0, 7.5 * row))
    fill = [
        k.block(159, 8.4, 14, m.plaster("#c9c3b8"), 0.05).move(0, 0.2, 52.4),
        k.block(40, 8.4, 45, m.plaster("#c9c3b8"), 0.05).move(-56, 0.2, 0),
        k.block(46, 8.4, 45, m.plaster("#c9c3b8"), 0.05).move(58, 0.2, 0),
    ]
    beam = k.block(112, 9.6, 7.0, m.concrete("#aeaca6"), 0.3).move(1, -0.2, 45.2)
    return Group(wall_, fill, beam)
