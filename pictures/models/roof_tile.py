"""Interlocking clay roof tiles."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie rode dakpannen die in elkaar haken, met een golvende vorm.",
            fr="Trois tuiles rouges qui s'emboîtent, à la forme ondulée.",
            de="Drei rote Dachziegel, die ineinandergreifen, mit gewellter Form.",
            en="Three red roof tiles that interlock, with a wavy shape.",
        ),
        view=View(azimuth=-28, elevation=34),
    ),
)


def build() -> Group:
    def tile() -> Part:
        """One wavy tile with a rib on its edge."""
        x = np.linspace(-12, 12, 80)
        wave = 2.6 * np.clip(np.cos((x + 4.5) / 14.0 * math.pi), -1, 1) + 0.8 * (x > 10.2)
        top = np.c_[x, wave + 1.2]
        section = s.polygon(*map(tuple, top), *map(tuple, (np.c_[x, wave])[::-1]))
        return k.slab(section, 36, m.brick("#b0492c"), 0.15).stand().move(y=18)

    tiles = [tile().turn(9, "X").move(21.5 * i, 0, 3.5 + 0.02 * i) for i in range(3)]
    upper = [tile().turn(9, "X").move(21.5 * i, 30, 9.4) for i in range(3)]
    return Group(tiles, upper)
