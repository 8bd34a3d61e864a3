"""A hydraulic trolley jack."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rode garagekrik op wieltjes met een hefarm, een zadel en een lange hendel.",
            fr="Cric rouge à roulettes, avec un bras de levage, une selle et un long levier.",
            de="Roter Rangierwagenheber auf Rollen mit Hebearm, Sattel und langem Hebel.",
            en="Red trolley jack on wheels with a lifting arm, a saddle and a long handle.",
        ),
        view=View(azimuth=-34, elevation=22),
    ),
    Shot(
        alt=Alt(
            nl="De krik vanaf de andere kant, met het draagvlak vooraan en de lange hefboom.",
            fr="Le cric vu de l'autre côté, avec la selle devant et le long levier.",
            de="Der Wagenheber von der anderen Seite, vorn der Teller, hinten der lange Hebel.",
            en="The jack from the other side, with the saddle in front and the long lever.",
        ),
        view=View(azimuth=40, elevation=34),
    ),
)


def build() -> Group:
    red, dark, steel = m.paint("#c2221d", 0.3), m.paint("#2b2d30", 0.4), m.zinc(0.3)
    side = s.rounded(s.polygon((-24, 3), (22, 3), (26, 5), (26, 8), (20, 9.5), (-6, 15), (-20, 15), (-24, 12)), 1.0)
    sides = [k.slab(side, 1.2, red, 0.25).stand().move(y=y) for y in (-8, 9.2)]
    deck = k.block(16, 17, 1, red, 0.2).move(-14, 0, 14)
    arm = (
        k.slab(s.rounded(s.polygon((-12, 7), (-10, 12.5), (22, 27), (25, 27), (25, 24), (20, 20)), 0.8), 7, red, 0.5)
        .stand()
        .move(y=3.5)
    )
    saddle = Group(
        k.cylinder(2.4, 3.4, steel, 0.2),
        k.lathe([(0, 0), (5.2, 0), (5.4, 0.6), (5.4, 2), (4.6, 2), (4.4, 1), (0, 1)], dark).move(z=3.2),
    ).move(23.5, 0, 26)
    front = [k.cylinder(4.2, 4, dark, 0.3).turn(90, "X").move(24, y + 2, 4.2) for y in (-9.2, 9.2)]
    casters = [
        Group(k.cylinder(3, 2.2, dark, 0.3).turn(90, "X").move(-27, y + 1.1, 3), k.block(3, 4, 5, steel, 0.3).move(-26, y, 3.6))
        for y in (-7, 7)
    ]
    pump = k.cylinder(3.4, 22, steel, 0.3).turn(90, "Y").move(-18, 0, 8.5)
    handle = k.sweep([(-20, 0, 13), (-26, 0, 22), (-58, 0, 62)], 1.5, steel, steps=1)
    grip = k.sweep([(-50, 0, 52), (-60, 0, 64.5)], 2.0, m.rubber())
    return Group(sides, deck, arm, saddle, front, casters, pump, handle, grip)
