"""Chipboard with a coarse edge."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Spaanplaat: een plaat van samengeperste houtspaanders, ruw aan de rand.",
            fr="Panneau aggloméré : copeaux de bois pressés, tranche rugueuse.",
            de="Spanplatte aus gepressten Holzspänen, mit rauer Kante.",
            en="Chipboard made of pressed wood chips, with a rough edge.",
        ),
        view=View(azimuth=-36, elevation=32),
    ),
)


def build() -> Group:
    board = m.chips("#e3c79a", "#9c7443", 0.3, 0.8, "#c7a16c")
    return Group(k.block(40, 28, 2.2, board, 0.06), k.block(40, 28, 2.2, board, 0.06).turn(10).move(-2, 1, 2.22))
