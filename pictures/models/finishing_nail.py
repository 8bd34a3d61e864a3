"""Finishing nails with a small head."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Dunne nagels met een heel kleine kop en een scherpe punt.",
            fr="Clous fins à toute petite tête et pointe fine.",
            de="Dünne Nägel mit sehr kleinem Kopf und scharfer Spitze.",
            en="Thin nails with a very small head and a sharp point.",
        ),
        view=View(azimuth=-42, elevation=44),
    ),
)


def build() -> Group:
    steel = m.steel(0.3)

    def one() -> Group:
        """One nail along X."""
        rows = [(0, 0), (0.17, 0.03), (0.26, 0.14), (0.27, 0.3), (0.17, 0.55), (0.16, 0.7), (0.16, 6.8), (0.02, 7.6), (0, 7.6)]
        return Group(k.lathe(rows, steel, n=48)).turn(90, "Y").move(z=0.22)

    return Group(one(), one().turn(-8).move(0.2, -0.9), one().turn(7).move(0.1, 0.9))
