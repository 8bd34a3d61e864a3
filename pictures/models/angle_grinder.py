"""An angle grinder with a cutting disc."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Haakse slijper: groen-zwart motorhuis, zijhandgreep, beschermkap en een schijf.",
            fr="Meuleuse d'angle : corps de moteur vert et noir, poignée latérale, carter de protection et disque.",
            de="Winkelschleifer: grün-schwarzes Motorgehäuse, Seitengriff, Schutzhaube und Scheibe.",
            en="Angle grinder: green and black motor body, side handle, guard and disc.",
        ),
        view=View(azimuth=-24, elevation=26, pose=(-58, 0, 0)),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij: schijf, beschermkap en zijhandgreep.",
            fr="La tête de près : disque, carter et poignée latérale.",
            de="Der Kopf aus der Nähe: Scheibe, Schutzhaube und Seitengriff.",
            en="The head close up: disc, guard and side handle.",
        ),
        view=View(azimuth=30, elevation=34, pose=(-58, 0, 0), near=((0.55, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    green, black, alu = m.plastic("#1f6f62", 0.4), m.plastic("#1f2123", 0.45), m.metal("#8d9094", 0.42)
    body = k.bar(
        [
            (-13, 2.6, 2.5, 2.6),
            (-12.6, 2.9, 2.8, 2.6),
            (-4, 3.2, 3.1, 2.6),
            (0, 3.3, 3.3, 2.6),
            (4.5, 3.3, 3.3, 2.6),
            (5, 3.1, 3.1, 2.6),
        ],
        green,
    )
    rear = k.bar([(-23, 1.7, 1.9, 3), (-22.4, 2.5, 2.6, 3), (-18, 2.3, 2.4, 3), (-14, 2.6, 2.6, 3), (-12.4, 2.7, 2.6, 3)], black)
    vents = [k.block(0.5, 6.7, 0.8, black, 0.2).move(-1 + 1.1 * i, 0, 0.4) for i in range(4)]
    gear = k.bar([(4.8, 3.0, 3.0, 3), (6.5, 3.1, 3.2, 3), (10.5, 3.0, 3.3, 3), (12.4, 2.4, 3.0, 3), (13, 1.2, 1.8, 3)], alu)
    flange_ = k.cylinder(2.4, 2.4, alu, 0.2).move(9.5, 0, -5.2)
    disc = (
        Group(
            k.pipe(7.2, 1.1, 0.25, m.speckled("#3b3735", "#5d5753", 14, 0.58, 0.9, 0.3), 0.03),
            k.cylinder(2.0, 0.7, m.dark_steel(), 0.1).move(z=-0.4),
        )
        .move(9.5, 0, -6.4)
        .of("cutting-disc")
    )
    half = (s.circle(8.0) - s.circle(7.6)) & s.between(-9, -9, 1.0, 9)
    guard = (
        Group(
            k.slab(half, 2.4, m.metal("#55585c", 0.4), 0.05).move(z=-1.8),
            k.slab((s.circle(8.0) & s.between(-9, -9, 1.0, 9)) - s.circle(2.3), 0.25, m.metal("#55585c", 0.4), 0.05).move(z=0.5),
        )
        .move(9.5, 0, -5.2)
        .of("disc-guard")
    )
    side = (
        k.bar(
            [(0, 0.9, 0.9), (0.6, 1.7, 1.7), (1.6, 1.3, 1.3), (5, 1.65, 1.65), (9, 1.5, 1.5), (10.2, 1.7, 1.7), (11, 0.8, 0.8)],
            black,
        )
        .turn(-90)
        .move(9.2, -2.8, 0.6)
    )
    switch = k.block(4.5, 1.4, 0.9, m.plastic("#b3241f", 0.4), 0.3).turn(90, "X").move(-7.5, -2.7, 0.6)
    cord = k.sweep([(-22.5, 0, 0), (-26, 0, -0.3), (-29, -0.6, -2.2), (-31, -1.5, -5.0)], [0.75, 0.7, 0.5, 0.5], black, steps=8)
    return Group(body, rear, vents, gear, flange_, disc, guard, side, switch, cord)
