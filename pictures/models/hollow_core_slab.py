"""A hollow-core concrete floor slab."""

import numpy as np

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Betonnen vloerelement met een rij ronde kanalen in de kop.",
            fr="Élément de plancher en béton avec une rangée d'alvéoles rondes sur la tranche.",
            de="Betondeckenplatte mit einer Reihe runder Hohlräume an der Stirnseite.",
            en="Concrete floor slab with a row of round channels in its end.",
        ),
        view=View(azimuth=-42, elevation=30),
    ),
)


def build() -> Group:
    holes = [s.ellipse(4.2, 5.2, (x, 0)) for x in np.arange(-24, 25, 12)]
    section = s.polygon((-31, -8), (31, -8), (31, -3), (29.6, 0), (29.6, 8), (-29.6, 8), (-29.6, 0), (-31, -3)) - s.union(*holes)
    return Group(bars.profile(section, 80, m.concrete("#a8a6a1"), 0.3))
