"""A rectangular trowel with a notched edge."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Lijmkam: rechthoekig stalen blad met vierkante tanden aan twee randen en een houten handgreep erop.",
            fr="Peigne à colle : plaque d'acier rectangulaire à dents carrées sur deux bords, avec une poignée en bois.",
            de="Zahnkelle: rechteckiges Stahlblatt mit quadratischen Zähnen an zwei Rändern und Holzgriff.",
            en="Notched trowel: rectangular steel blade with square teeth on two edges and a wooden handle.",
        ),
        view=View(azimuth=-34, elevation=44),
    ),
)


def build() -> Group:
    steel = m.metal("#b0b3b6", 0.26, "X")
    gaps = [s.rectangle(1.0, 2.0, 0, (x, -6.5)) for x in np.arange(-13, 13.1, 2)] + [
        s.rectangle(2.0, 1.0, 0, (14, y)) for y in np.arange(-4, 6, 2)
    ]
    blade = k.slab(s.rectangle(28, 13) - s.union(*gaps), 0.16, steel, 0.03)
    spine = k.block(20, 1.6, 0.7, m.zinc(), 0.15).move(z=0.16)
    posts = [k.sweep([(x, 0, 0.6), (x, 0, 2.6), (x * 0.93, 0, 4.4)], [0.55, 0.5, 0.45], m.zinc(), steps=6) for x in (-7, 7)]
    grip = k.bar(
        [(-8, 0.6, 0.6), (-7.7, 1.3, 1.3), (-4, 1.6, 1.5), (0, 1.75, 1.6), (4, 1.6, 1.5), (7.7, 1.3, 1.3), (8, 0.6, 0.6)],
        m.beech(),
    ).move(z=4.8)
    return Group(blade, spine, posts, grip)
