"""A spark plug."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Bougie: witte keramische isolator, zeskant, schroefdraad en onderaan twee elektroden.",
            fr="Bougie d'allumage : isolant blanc en céramique, six pans, filetage et deux électrodes en bas.",
            de="Zündkerze: weißer Keramikisolator, Sechskant, Gewinde und unten zwei Elektroden.",
            en="Spark plug: white ceramic insulator, hexagon, thread and two electrodes at the bottom.",
        ),
        view=View(diagonal=42, elevation=30),
    ),
)


def build() -> Group:
    metal, white, bright = m.zinc(0.26), m.plastic("#f2f0ea", 0.2, 0.6), m.metal("#c9c9c7", 0.2)
    worm = k.thread(0.7, 0.15, 1.9, 0.09, metal).move(z=0.0)
    gasket = k.pipe(1.02, 0.7, 0.18, metal, 0.05).move(z=1.95)
    seat = k.cylinder(0.98, 0.6, metal, 0.06).move(z=2.1)
    hexa = f.hexagon(2.08, 1.0, metal).move(z=2.7)
    shell = k.lathe([(0.98, 3.7), (0.98, 4.3), (0.85, 4.5), (0.7, 4.55)], metal)
    ribs = [
        (0.62, 4.5),
        (0.62, 5.2),
        *[(0.62 - (0.07 if i % 2 else 0.0), 5.3 + 0.17 * i) for i in range(10)],
        (0.6, 7.0),
        (0.42, 7.4),
        (0, 7.42),
    ]
    terminal = k.lathe([(0, 7.35), (0.25, 7.35), (0.25, 7.6), (0.33, 7.7), (0.33, 8.15), (0.22, 8.35), (0, 8.4)], bright)
    core = k.cylinder(0.34, 0.35, white).move(z=-0.3)
    electrode = k.cylinder(0.13, 0.5, bright, 0.02).move(z=-0.55)
    hook = k.sweep(
        [(0.55, 0, 0.1), (0.55, 0, -0.55), (0.46, 0, -0.75), (0.25, 0, -0.8), (-0.15, 0, -0.8)], 0.13, bright, flat=0.6, power=4
    )
    return (
        Group(worm, gasket, seat, hexa, shell, k.lathe(ribs, white), terminal, core, electrode, hook)
        .turn(-90, "Y")
        .turn(180)
        .move(z=1.15)
    )
