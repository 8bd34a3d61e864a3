"""A downpipe on a bit of wall."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zinken regenpijp met een beugel en een bocht bovenaan.",
            fr="Tuyau de descente en zinc avec un collier et un coude en haut.",
            de="Fallrohr aus Zink mit Schelle und Bogen oben.",
            en="Zinc downpipe with a bracket and a bend at the top.",
        ),
        view=View(azimuth=-30, elevation=12),
    ),
)


def build() -> Group:
    zinc = m.metal("#8d9498", 0.38)
    path = [
        (0, 0, 0),
        (0, 0, 60),
        *[(0, -6 + 6 * math.cos(a), 60 + 6 * math.sin(a)) for a in np.linspace(0.15, 1.0, 8)],
        (0, -12, 72),
        *[(0, -18 + 0 * a, 78) for a in (0,)],
    ]
    pipe_ = k.sweep(path[:-1], 4, zinc, n=48, up=(1, 0, 0), caps=False)
    collars = [k.pipe(4.4, 4.0, 5, zinc, 0.1).move(z=z) for z in (0, 52)]
    clip = Group(
        k.pipe(4.5, 4.0, 2.4, m.galvanised(), 0.1),
        k.rod((0, 4, 1.2), (0, 13, 1.2), 0.7, m.galvanised()),
        [k.block(2.4, 0.8, 2.4, m.galvanised(), 0.1).move(x, 0, 0) for x in (-5.4, 5.4)],
    ).move(z=30)
    board = k.block(34, 2, 78, m.plaster("#e6e2d9"), 0.1).move(0, 13, 0)
    return Group(pipe_, collars, clip, board)
