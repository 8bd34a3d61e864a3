"""A spin-on oil filter."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Oranje oliefilter: een metalen blik met ribbels; onderaan een zwarte rubberring en gaatjes.",
            fr="Filtre à huile orange : boîtier métallique nervuré, avec joint noir en caoutchouc et petits trous.",
            de="Oranger Ölfilter: geripptes Metallgehäuse mit schwarzem Gummiring und kleinen Löchern.",
            en="Orange oil filter: a ribbed metal can with a black rubber ring and small holes.",
        ),
        view=View(azimuth=-32, elevation=40),
    ),
    Shot(
        alt=Alt(
            nl="De oliefilter van boven: een draadgat in het midden en kleine gaten errond.",
            fr="Le filtre à huile vu de dessus : un trou fileté au centre et de petits trous autour.",
            de="Der Ölfilter von oben: ein Gewindeloch in der Mitte und kleine Löcher darum.",
            en="The oil filter from above: a threaded hole in the middle with small holes round it.",
        ),
        view=View(azimuth=-20, elevation=72),
    ),
)


def build() -> Group:
    orange, zinc = m.paint("#d8641c", 0.35), m.zinc(0.36)
    can = k.lathe([(4.0, 8.6), (4.25, 8.4), (4.1, 8.0), (4.1, 2.0), (3.9, 1.0), (3.2, 0.25), (0, 0)], orange, flow=0)
    flutes = [k.block(0.4, 0.5, 2.2, orange, 0.15).move(4.0, 0, 0.9).turn(24 * i) for i in range(15)]
    holes = s.union(*[s.circle(0.42, (2.0 * math.cos(a), 2.0 * math.sin(a))) for a in np.arange(8) * math.pi / 4])
    plate = k.slab(s.circle(3.95) - s.circle(0.95) - holes, 0.4, zinc, 0.04).move(z=8.1)
    seal = k.ring(3.2, 0.28, m.rubber()).move(z=8.55)
    bore = k.pipe(1.15, 0.9, 1.6, zinc, 0.05).move(z=7.1)
    dark = k.cylinder(3.9, 0.05, m.ink("#141415"), 0).move(z=7.6)
    return Group(can, flutes, plate, seal, bore, dark)
