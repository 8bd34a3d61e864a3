"""A threaded rod, cut off square."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rechte verzinkte stang met schroefdraad over de hele lengte.",
            fr="Tige droite zinguée, filetée sur toute sa longueur.",
            de="Gerade verzinkte Stange mit Gewinde über die ganze Länge.",
            en="Straight zinc-plated rod, threaded over its whole length.",
        ),
        view=View(diagonal=40, elevation=38),
    ),
)


def build() -> Group:
    zinc = m.zinc()
    rod = k.thread(0.75, 0.27, 15, 0.17, zinc, n=60).turn(90, "Y").move(z=0.75)
    return Group(rod, f.nut(1.5, 2.4, 1.2, zinc).turn(90, "Y").move(3.5, 0, 0.75).of("nut"))
