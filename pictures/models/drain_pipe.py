"""Grey drain pipes with sockets."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze kunststof afvoerbuis met een mof en een bocht van 45 graden.",
            fr="Tuyau d'évacuation gris en plastique avec un manchon et un coude à 45 degrés.",
            de="Graues Abflussrohr aus Kunststoff mit Muffe und 45-Grad-Bogen.",
            en="Grey plastic drain pipe with a socket and a 45-degree bend.",
        ),
        view=View(azimuth=-36, elevation=34),
    ),
)


def build() -> Group:
    grey, seal = m.plastic("#8f9599", 0.4), m.rubber()
    tube = k.pipe(5.5, 5.1, 34, grey, 0.1)
    socket = k.lathe(
        [(5.5, 0), (6.1, 1.2), (6.1, 4.6), (6.5, 5.0), (6.5, 6.4), (6.1, 6.8), (5.8, 6.8), (5.8, 1.4), (5.1, 0), (5.5, 0)], grey
    ).move(z=34)
    straight = Group(tube, socket, k.ring(5.75, 0.3, seal).move(z=39.6)).turn(90, "Y").move(-22, 8, 6.5)
    bend = [(12 - 12 * math.cos(a), 12 * math.sin(a)) for a in np.linspace(0, math.pi / 4, 12)]
    path = [(0, -7, 0), *[(x, y, 0) for x, y in bend], (bend[-1][0] + 5, bend[-1][1] + 5, 0)]
    elbow = Group(
        k.sweep(path, 5.5, grey, n=64, caps=False),
        k.sweep(path, 5.1, grey, n=64, caps=False),
        k.pipe(6.4, 5.4, 6, grey, 0.3).turn(90, "X").move(y=-2),
    )
    return Group(straight, elbow.turn(-60).move(-4, -16, 6.5))
