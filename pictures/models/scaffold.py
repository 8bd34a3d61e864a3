"""One bay of a tube scaffold with two lifts."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Steiger van stalen buizen met twee werkvloeren, leuningen, kantplanken en een ladder.",
            fr="Échafaudage en tubes d'acier avec deux planchers, des garde-corps, des plinthes et une échelle.",
            de="Gerüst aus Stahlrohren mit zwei Belägen, Geländern, Bordbrettern und einer Leiter.",
            en="Scaffold of steel tubes with two platforms, guard rails, toe boards and a ladder.",
        ),
        view=View(azimuth=-34, elevation=12, fill=0.92),
    ),
    Shot(
        alt=Alt(
            nl="De bovenste werkvloer van dichtbij: houten planken, twee leuningen en een kantplank.",
            fr="Le plancher du haut de près : des planches, deux lisses et une plinthe.",
            de="Der obere Belag aus der Nähe: Bohlen, zwei Geländerholme und ein Bordbrett.",
            en="The upper platform close up: wooden boards, two guard rails and a toe board.",
        ),
        view=View(azimuth=-30, elevation=22, near=((0, 1), (0, 1), (0.6, 1))),
    ),
)
LONG, WIDE, TOP = 125, 38, 500


def build() -> Group:
    tube, wood, red = m.galvanised(), m.pine("X", 0.12), m.paint("#b8322a", 0.4)
    posts = [k.rod((x, y, 6), (x, y, TOP), 3.2, tube) for x in (-LONG, LONG) for y in (-WIDE, WIDE)]
    plates = [
        Group(
            k.block(16, 16, 1.2, tube, 0.2), k.rod((0, 0, 0), (0, 0, 26), 1.9, tube), k.cylinder(4.6, 3, red, 0.4).move(z=17)
        ).move(x, y)
        for x in (-LONG, LONG)
        for y in (-WIDE, WIDE)
    ]
    rails, boards, toes = [], [], []
    for floor in (200, 400):
        rails += [k.rod((-LONG - 9, y, floor - 8), (LONG + 9, y, floor - 8), 2.4, tube) for y in (-WIDE, WIDE)]
        rails += [k.rod((x, -WIDE - 9, floor - 13), (x, WIDE + 9, floor - 13), 2.4, tube) for x in (-LONG, LONG)]
        boards += [k.block(2 * LONG - 6, 20, 4.4, wood, 0.3).move(0, y, floor - 5).of("scaffold-plank") for y in (-22, 0, 22)]
        toes += [k.block(2 * LONG, 2.6, 15, wood, 0.3).move(0, y, floor).of("toe-board") for y in (-WIDE + 5, WIDE - 5)]
    guards = [
        k.rod((-LONG - 9, y, floor + z), (LONG + 9, y, floor + z), 2.2, m.paint("#e0a912", 0.4)).of("guard-rail")
        for y in (-WIDE - 4, WIDE + 4)
        for floor in (200, 400)
        for z in (48, 96)
    ]
    ends = [
        k.rod((x, -WIDE, floor + z), (x, WIDE, floor + z), 2.2, m.paint("#e0a912", 0.4)).of("guard-rail")
        for x in (-LONG, LONG)
        for floor in (200, 400)
        for z in (48, 96)
    ]
    brace = k.rod((-LONG, WIDE + 4, 30), (LONG, WIDE + 4, 190), 2.2, tube)
    clips = [
        k.block(9, 9, 9, m.zinc(0.4), 1.5).move(x, y, z - 4.5)
        for x in (-LONG, LONG)
        for y in (-WIDE, WIDE)
        for z in (192, 248, 296, 392, 448, 496)
    ]
    stiles = [k.rod((60 + x, -WIDE - 34, 0), (60 + x, -WIDE - 6, 262), 2.2, m.aluminium("Z")) for x in (-18, 18)]
    rungs = [
        k.rod((42, -WIDE - 34 + 28 * t / 9, 18 + 27 * t), (78, -WIDE - 34 + 28 * t / 9, 18 + 27 * t), 1.3, m.aluminium("X"))
        for t in range(9)
    ]
    return Group(
        posts,
        Group(plates).of("base-plate"),
        rails,
        boards,
        toes,
        guards,
        ends,
        brace,
        Group(clips).of("scaffold-coupler"),
        Group(stiles, rungs).of("ladder"),
    )
