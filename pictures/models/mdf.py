"""Smooth MDF boards."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee gladde bruine mdf-platen zonder nerf.",
            fr="Deux panneaux de MDF bruns et lisses, sans veinage.",
            de="Zwei glatte braune MDF-Platten ohne Maserung.",
            en="Two smooth brown MDF boards without grain.",
        ),
        view=View(azimuth=-36, elevation=32),
    ),
)


def build() -> Group:
    board = m.speckled("#b48a5d", "#a67c50", 20, 0.55, 0.7, 0.05)
    return Group(k.block(40, 28, 2.2, board, 0.06), k.block(40, 28, 2.2, board, 0.06).turn(10).move(-2, 1, 2.22))
