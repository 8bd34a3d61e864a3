"""A bricklayer's hammer."""

import numpy as np

from families import grips, hammers
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metselhamer: aan één kant een vierkant slagvlak, aan de andere kant een lang plat blad.",
            fr="Marteau de maçon : d'un côté une face carrée, de l'autre une longue lame plate.",
            de="Maurerhammer: auf einer Seite eine quadratische Bahn, auf der anderen eine lange flache Schneide.",
            en="Brick hammer: a square face on one side and a long flat blade on the other.",
        ),
        view=View(diagonal=38, elevation=44),
    ),
)


def build() -> Group:
    steel = m.steel(0.26)
    outline = s.rounded(
        s.polygon(
            (-1.35, -5.6),
            (1.35, -5.6),
            (1.35, -4.4),
            (1.0, -3.2),
            (1.5, -1.2),
            (1.5, 1.2),
            (0.8, 2.4),
            (0.2, 6.0),
            (-0.6, 10.2),
            (-0.95, 10.1),
            (-0.7, 6.0),
            (-0.7, 2.4),
            (-1.5, 1.2),
            (-1.5, -1.2),
            (-1.0, -3.2),
            (-1.35, -4.4),
        ),
        0.12,
        0.5,
    )

    def widen(v: np.ndarray) -> np.ndarray:
        t = np.clip((v[:, 1] - 2.0) / 8, 0, 1)
        v[:, 2] *= 1 + 0.55 * t
        return v

    head = hammers.profile(outline, 2.7, steel, 0.15).shape(widen)
    return Group(head, grips.hammer(28, m.ash()).move(x=1.8))
