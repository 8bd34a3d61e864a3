"""A shock absorber with a coil spring."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schokdemper: een zwarte cilinder met een glanzende stang en een rode veer eromheen.",
            fr="Amortisseur : un cylindre noir, une tige brillante et un ressort rouge autour.",
            de="Stoßdämpfer: schwarzer Zylinder mit glänzender Stange und roter Feder darum.",
            en="Shock absorber: a black cylinder with a shiny rod and a red spring around it.",
        ),
        view=View(diagonal=42, elevation=34),
    ),
)


def build() -> Group:
    black, red = m.paint("#222528", 0.4), m.paint("#c2261f", 0.35)
    tube = k.cylinder(2.5, 22, black, 0.3)
    rod = k.cylinder(0.9, 20, m.chrome(), 0.1).move(z=21)
    seats = [
        k.lathe([(2.2, 0), (6.2, 0.2), (6.6, 0.8), (6.2, 1.0), (2.2, 0.8)], m.zinc()).move(z=9.6),
        k.lathe([(0, 0), (5.6, 0), (6.4, -0.6), (6.6, 0.2), (5.6, 0.8), (0, 0.9)], m.zinc()).move(z=36),
    ]
    spring = k.coil(5.4, 0.72, 6.2, 24.2, red, n=16).move(z=11.2)
    eye = (
        Group(k.pipe(2.2, 1.5, 3.6, black, 0.2), k.pipe(1.5, 0.7, 4.0, m.rubber(), 0.2).move(z=-0.2))
        .move(z=-1.8)
        .turn(90, "X")
        .move(z=-1.8)
    )
    top = Group(
        k.cylinder(4.6, 2.2, m.rubber(), 0.5).move(z=37),
        k.thread(0.7, 0.2, 3, 0.12, m.zinc()).move(z=39),
        f.nut(1.4, 2.2, 1.1, m.zinc()).move(z=39.6),
    )
    return Group(tube, rod, seats, spring, eye, top).turn(90, "Y").move(-18, 0, 6.6)
