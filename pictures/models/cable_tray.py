"""A perforated cable tray with cables."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metalen kabelbaan met gaten, waarin drie kabels liggen.",
            fr="Chemin de câbles métallique perforé, avec trois câbles.",
            de="Gelochte Kabelrinne aus Metall mit drei Kabeln.",
            en="Perforated metal cable tray with three cables in it.",
        ),
        view=View(azimuth=-42, elevation=34),
    ),
)


def build() -> Group:
    zinc = m.galvanised()
    holes = [s.capsule((x - 1.2, y), (x + 1.2, y), 0.8) for x in np.arange(-36, 37, 6) for y in (-7, -3.5, 0, 3.5, 7)]
    floor = k.slab(s.rectangle(80, 20) - s.union(*holes), 0.2, zinc, 0.03)
    gaps = s.union(*[s.capsule((x - 1.2, 2.6), (x + 1.2, 2.6), 0.8) for x in np.arange(-36, 37, 6)])
    sides = [k.slab(s.between(-40, 0, 40, 5.4) - gaps, 0.2, zinc, 0.03).stand().move(y=y) for y in (-9.9, 10.1)]
    lips = [k.block(80, 1.2, 0.2, zinc, 0.03).move(0, y, 5.2) for y in (-10.3, 10.3)]
    cables = [
        k.sweep([(-46, y, 1.0), (-20, y + 0.6, 1.0), (10, y - 0.5, 1.0), (46, y, 1.0)], 0.8, t, steps=10)
        for y, t in ((-5, m.plastic("#8d9195")), (-1.5, m.plastic("#1d1e20")), (3, m.plastic("#d86a1a")))
    ]
    return Group(floor, sides, lips, cables)
