"""Plywood with its layers."""

from families import bars
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Multiplexplaat; op de rand zie je dunne houtlagen, licht en donker.",
            fr="Panneau de contreplaqué ; sur la tranche, on voit de minces couches claires et foncées.",
            de="Sperrholzplatte; an der Kante sieht man dünne helle und dunkle Holzschichten.",
            en="Plywood board; thin light and dark layers of wood show at the edge.",
        ),
        view=View(azimuth=-36, elevation=32),
    ),
)


def build() -> Group:
    def sheet() -> Group:
        """A board of nine crossed layers."""
        faces = [m.wood("#e3c498", "#cfa56b", "X", 0.25, 0.55), m.wood("#9a6a3c", "#83562e", "Y", 0.6, 0.7)]
        return bars.layers(40, 28, [faces[i % 2] for i in range(9)], 0.3)

    return Group(sheet(), sheet().turn(10).move(-2, 1, 2.72))
