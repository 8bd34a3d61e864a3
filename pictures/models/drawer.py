"""An open drawer with a front."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Lade met houten bodem en zijkanten en een front met een metalen greep.",
            fr="Tiroir avec fond et côtés en bois et une façade à poignée métallique.",
            de="Schublade mit Boden und Seiten aus Holz und einer Front mit Metallgriff.",
            en="Drawer with a wooden bottom and sides and a front with a metal handle.",
        ),
        view=View(azimuth=-34, elevation=34),
    ),
)


def build() -> Group:
    side, front = m.wood("#e2c396", "#c9a067", "Y", 0.3, 0.5), m.wood("#b98450", "#93602f", "X", 0.35, 0.4)
    walls = [k.block(1.4, 42, 11, side, 0.08).move(x, 0, 1) for x in (-21, 21)]
    back = k.block(40.6, 1.4, 10, m.wood("#e2c396", "#c9a067", "X", 0.3, 0.5), 0.08).move(0, 20.3, 1)
    bottom = k.block(41, 41, 0.8, m.wood("#ead2a8", "#d8b67c", "X", 0.2, 0.6), 0.02).move(z=2)
    face = k.block(50, 2.0, 15, front, 0.15).move(0, -22, 0)
    grip = k.sweep([(-7, -23, 8), (-7, -25.6, 8), (7, -25.6, 8), (7, -23, 8)], 0.5, m.chrome())
    return Group(walls, back, bottom, face, grip)
