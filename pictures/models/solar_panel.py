"""A solar panel on its stand."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Donkerblauw zonnepaneel met vierkante cellen in een aluminium kader.",
            fr="Panneau solaire bleu foncé à cellules carrées dans un cadre en aluminium.",
            de="Dunkelblaues Solarmodul mit quadratischen Zellen in einem Aluminiumrahmen.",
            en="Dark blue solar panel with square cells in an aluminium frame.",
        ),
        view=View(azimuth=-30, elevation=20),
    ),
)


def build() -> Group:
    alu, cell = m.aluminium(), m.plastic("#16264a", 0.12, 1)
    frame = k.slab(s.rectangle(102, 168) - s.rectangle(98, 164), 4, alu, 0.3)
    sheet = k.block(99, 165, 1.0, m.plastic("#c9d2da", 0.15, 1), 0.02).move(z=2.2)
    cells = [
        k.slab(s.rectangle(15.4, 15.4, 1.8, (x, y)), 0.15, cell, 0.02).move(z=3.2)
        for x in np.arange(-40.2, 41, 16.1)
        for y in np.arange(-72.5, 73, 16.1)
    ]
    lines = [k.block(0.25, 160, 0.1, alu, 0).move(x + d, 0, 3.35) for x in np.arange(-40.2, 41, 16.1) for d in (-4, 4)]
    panel = Group(frame, sheet, cells, lines).turn(48, "X").move(z=62)
    legs = [k.rod((x, 40, 0), (x, 44, 106), 1.6, alu) for x in (-40, 40)] + [
        k.rod((x, 40, 1.5), (x, -54, 1.5), 1.6, alu) for x in (-40, 40)
    ]
    return Group(panel, legs)
