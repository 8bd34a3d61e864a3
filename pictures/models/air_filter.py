"""A panel air filter."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rechthoekig luchtfilter met geplooid wit papier in een oranje rand.",
            fr="Filtre à air rectangulaire en papier blanc plissé, dans un cadre orange.",
            de="Rechteckiger Luftfilter aus gefaltetem weißem Papier in einem orangen Rahmen.",
            en="Rectangular air filter of pleated white paper in an orange frame.",
        ),
        view=View(azimuth=-34, elevation=38),
    ),
)


def build() -> Group:
    frame = k.slab(s.rectangle(28, 17, 1.2) - s.rectangle(25, 14, 0.6), 3.6, m.rubber("#d9752a"), 0.4)
    x = np.arange(-12.6, 12.7, 0.3)
    zig = np.where(np.arange(len(x)) % 2 == 0, 0.3, 3.2)
    sheet = s.polygon(*zip(x, zig, strict=True), *zip(x[::-1], (zig - 0.12)[::-1], strict=True))
    pleats = k.slab(sheet, 14.2, m.plain("#f1eee4", 0.9), 0.01).stand().move(y=7.1)
    return Group(frame, pleats)
