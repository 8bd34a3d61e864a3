"""A plastic cable gland."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze kabelwartel met schroefdraad, een zeskant en een dopmoer.",
            fr="Presse-étoupe gris avec un filetage, un six-pans et un écrou chapeau.",
            de="Graue Kabelverschraubung mit Gewinde, Sechskant und Hutmutter.",
            en="Grey cable gland with a thread, a hexagon and a dome nut.",
        ),
        view=View(diagonal=36, elevation=32),
    ),
)


def build() -> Group:
    grey, soft = m.plastic("#8b9094", 0.42), m.rubber("#2a2c2f")
    worm = k.thread(1.25, 0.3, 1.6, 0.16, grey)
    worm.cut(k.cylinder(0.8, 4, grey, 0).move(z=-1))
    hexa = f.hexagon(3.2, 0.9, grey).cut(k.cylinder(0.8, 4, grey, 0).move(z=-1)).move(z=1.55)
    neck = k.pipe(1.35, 0.8, 1.0, grey).move(z=2.4)
    dome = k.lathe([(1.55, 3.0), (1.55, 4.6), (1.35, 5.2), (0.95, 5.5), (0.9, 5.3), (0.9, 3.0)], grey)
    flats = [k.block(0.5, 1.5, 1.5, grey, 0.15).move(1.42, 0, 3.1).turn(60 * i) for i in range(6)]
    lips = k.pipe(0.92, 0.6, 1.0, soft, 0.1).move(z=4.4)
    cord = k.cylinder(0.6, 7, m.plastic("#1d1e20"), 0.05).move(z=1.2)
    return Group(worm, hexa, neck, dome, flats, lips, cord).turn(90, "Y").move(z=1.7)
