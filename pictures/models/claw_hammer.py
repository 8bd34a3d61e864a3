"""A claw hammer lying on its side."""

import numpy as np

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Klauwhamer met een houten steel: links de gespleten klauw, rechts het ronde slagvlak.",
            fr="Marteau à manche en bois : d'un côté la panne fendue, de l'autre la tête ronde pour frapper.",
            de="Hammer mit Holzstiel: auf der einen Seite die gespaltene Klaue, auf der anderen die runde Schlagfläche.",
            en="Hammer with a wooden handle: a split claw on one side and a round striking face on the other.",
        ),
        view=View(diagonal=36, elevation=47),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij: aan de ene kant het ronde slagvlak, aan de andere de gespleten klauw.",
            fr="La tête de près : d'un côté la table ronde, de l'autre la panne fendue.",
            de="Der Kopf aus der Nähe: auf der einen Seite die runde Bahn, auf der anderen die gespaltene Klaue.",
            en="The head close up: the round face on one side, the split claw on the other.",
        ),
        view=View(azimuth=40, elevation=30, near=((0.62, 1), (0, 1), (0, 1))),
    ),
)


def claw(steel: k.Material) -> Part:
    """The claw: a bent, thinning bar that widens and splits."""
    path = s.curve([(13.7, 0.9), (13.95, 2.6), (13.5, 4.5), (12.3, 6.1), (10.6, 7.2)], steps=10)
    ahead = np.gradient(path, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1)[:, None]
    rings = []
    for share, p, t in zip(np.linspace(0, 1, len(path)), path, ahead, strict=True):
        cut = k.section(1.32 * (1 - share) ** 1.05 + 0.12, 1.15 + 0.5 * share, 4.5)
        rings.append(np.c_[p[0] - t[1] * cut[:, 1], p[1] + t[0] * cut[:, 1], cut[:, 2]])
    split = k.slab(s.polygon((2.6, 0), (4.2, 0.22), (9.5, 1.0), (9.5, -1.0), (4.2, -0.22)), 12, steel, 0.01)
    return k.loft(rings, steel).cut(split.turn(90).turn(90, "Y").move(x=6.5))


def build() -> Group:
    steel = m.steel(0.24, edge=0.05)
    handle = grips.hammer(33, m.ash()).move(x=15.5)
    cheek = k.block(3.0, 3.3, 2.6, steel, 0.3).move(x=13.7, y=0.1, z=-1.3)
    face = k.lathe(
        [(0, -1.2), (1.3, -1.2), (1.12, -0.1), (1.1, 0.5), (1.28, 0.95),
         (1.45, 1.1), (1.47, 2.35), (1.33, 2.5), (0.8, 2.55), (0, 2.57)],
        steel,
    )  # fmt: skip
    wedge = k.block(0.08, 1.2, 0.2, m.dark_steel(), 0.02).move(x=15.5, z=-0.1)
    return Group(handle, cheek, face.turn(90, "X").move(x=13.7, y=-1.4), claw(steel), wedge)
