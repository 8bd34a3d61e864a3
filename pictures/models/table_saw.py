"""A table saw."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Tafelcirkelzaag: een werkblad op poten, een zaagblad met spouwmes en een langsaanslag.",
            fr="Scie circulaire sur table : plateau sur pieds, lame avec couteau diviseur et guide parallèle.",
            de="Tischkreissäge: Tisch auf Beinen, Sägeblatt mit Spaltkeil und Parallelanschlag.",
            en="Table saw: a table on legs, a blade with riving knife and a rip fence.",
        ),
        view=View(azimuth=-34, elevation=26),
    ),
    Shot(
        alt=Alt(
            nl="Het zaagblad van dichtbij, met de gele beschermkap en het spouwmes erachter.",
            fr="La lame de près, avec le protecteur jaune et le couteau diviseur derrière.",
            de="Das Sägeblatt aus der Nähe, mit der gelben Schutzhaube und dem Spaltkeil dahinter.",
            en="The blade close up, with the yellow guard and the riving knife behind it.",
        ),
        view=View(azimuth=-40, elevation=34, near=((0.3, 0.75), (0.3, 0.7), (0.6, 1))),
    ),
)


def build() -> Group:
    alu, dark, blue = m.metal("#b9bcbf", 0.34, "X"), m.paint("#34383d", 0.4), m.paint("#1f4f86", 0.4)
    table = k.block(90, 64, 4, alu, 0.4).cut(k.block(34, 1.2, 9, alu, 0).move(z=-2)).move(z=62)
    slots_ = k.block(92, 2.2, 2, m.ink("#33363a"), 0).move(0, -18, 64.1)
    box = k.block(62, 50, 24, blue, 1.5).move(z=38)
    legs = [k.rod((28 * x, 22 * y, 40), (38 * x, 30 * y, 0), 2, dark) for x in (-1, 1) for y in (-1, 1)]
    ties = [
        *[k.rod((35 * x, -27, 16), (35 * x, 27, 16), 1.4, dark) for x in (-1, 1)],
        *[k.rod((-35, 27 * y, 16), (35, 27 * y, 16), 1.4, dark) for y in (-1, 1)],
    ]
    blade = (
        k.slab(discs.saw_outline(15, 36, 1.6, 1.5), 0.4, m.steel(0.24), 0.03).stand().move(0, 0.2, 66).of("circular-saw-blade")
    )
    knife = (
        k.slab(s.ring(18.6, 15.8) & s.between(2, -1, 20, 16), 0.5, m.dark_steel(), 0.05)
        .stand()
        .move(0, 0.25, 66)
        .of("riving-knife")
    )
    guard = (
        k.slab(
            s.rounded(s.polygon((-15, 13.5), (17, 13.5), (17, 19.5), (10, 20.5), (-10, 20.5)), 1.5),
            3.4,
            m.clear("#f0c040"),
            0.6,
        )
        .stand()
        .move(0, 1.7, 66)
        .of("saw-guard")
    )
    fence = k.block(86, 4, 9, m.aluminium("X"), 0.3).move(0, -25, 66).of("rip-fence")
    crank = Group(k.cylinder(7, 1.6, dark, 0.5), k.cylinder(1.3, 5, m.rubber(), 0.3).move(5, 0, 1.5)).stand().move(-12, -25.2, 48)
    knob = Group(
        k.block(6, 1, 8, m.plastic("#d9a514"), 0.3),
        k.cylinder(1.5, 1.2, m.plastic("#2f9a3f"), 0.2).stand().move(0, -0.6, 5.5),
        k.cylinder(1.7, 1.6, m.plastic("#c2221d"), 0.2).stand().move(0, -0.6, 2.4),
    ).move(16, -25.5, 44)
    return Group(table, slots_, box, legs, ties, blade, knife, guard, fence, crank, knob)
