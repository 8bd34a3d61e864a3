"""An earthed plug with its cable."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte stekker met twee ronde pennen en een gat voor de aardpen, met een stuk snoer.",
            fr="Fiche noire à deux broches rondes et un trou pour la terre, avec un bout de câble.",
            de="Schwarzer Stecker mit zwei runden Stiften und Loch für den Erdungsstift, mit einem Stück Kabel.",
            en="Black plug with two round pins and a hole for the earth pin, with a piece of cord.",
        ),
        view=View(azimuth=-38, elevation=32),
    ),
    Shot(
        alt=Alt(
            nl="De stekker van voren: twee pennen en een gat voor de aarding.",
            fr="La fiche vue de devant : deux broches et un trou pour la terre.",
            de="Der Stecker von vorn: zwei Stifte und ein Loch für die Erdung.",
            en="The plug from the front: two pins and a hole for the earth.",
        ),
        view=View(azimuth=-78, elevation=14),
    ),
)


def build() -> Group:
    black, pin = m.plastic("#1e2023", 0.42), m.metal("#c9c3b4", 0.2)
    face = k.lathe([(0, 0), (1.72, 0), (1.85, 0.15), (1.85, 1.6), (1.95, 1.9), (1.95, 3.0), (1.5, 3.9), (0, 4.0)], black, flow=5)
    face.cut(k.cylinder(0.3, 2, m.ink("#0a0a0a"), 0).move(0, 1.0, -1.0))
    dark = k.cylinder(0.3, 0.02, m.ink("#0a0a0b"), 0).move(0, 1.0, 0.9)
    pins = [k.cylinder(0.24, 1.95, pin, 0.16).move(x, 0, -1.9) for x in (-0.95, 0.95)]
    grip = k.bar([(3.4, 1.3, 0.9), (4.4, 0.9, 0.7), (5.6, 0.55, 0.55), (6.4, 0.5, 0.5)], black).turn(-90, "Y")
    cord = k.sweep([(0, 0, 6.0), (0, 0, 7.5), (1.0, 0.4, 9.5), (3.2, 1.6, 11.0)], 0.42, black, steps=10)
    sides = [k.block(0.4, 1.2, 1.5, black, 0.15).move(1.88 * x, 0, 1.2) for x in (-1, 1)]
    return Group(face, dark, pins, grip, cord, sides).turn(90, "Y").move(z=1.95)
