"""A socket head cap screw."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte bout met een ronde cilindrische kop en een zeskantig gat in de kop.",
            fr="Vis noire à tête ronde cylindrique avec un creux à six pans.",
            de="Schwarze Schraube mit rundem Zylinderkopf und Innensechskant.",
            en="Black bolt with a round cylindrical head and a six-sided hole in it.",
        ),
        view=View(azimuth=-40, elevation=30),
    ),
    Shot(
        alt=Alt(
            nl="De kop recht van voren, met het zeskantige gat.",
            fr="La tête vue de face, avec l'empreinte à six pans.",
            de="Der Kopf von vorn, mit dem Innensechskant.",
            en="The head from the front, with its six-sided hole.",
        ),
        view=View(azimuth=-74, elevation=22),
    ),
)


def build() -> Group:
    black = m.metal("#55565a", 0.3)
    knurl = k.slab(s.star(60, 0.92, 0.885), 0.95, black, 0.03).move(z=0.1)
    head = k.cylinder(0.9, 1.2, black, 0.1).fuse(knurl).cut(f.socket(1.0, 0.62, black).turn(180, "X"))
    screw = Group(head, f.shaft(1.2, 0.9, 3.2, black).move(z=1.2))
    return screw.turn(90, "Y").move(z=0.92)
