"""A three-way lever connector, one lever open."""

from families import wires as wires_
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte lasklem met drie oranje hendeltjes; een bruine en een blauwe draad zitten erin, één hendel staat open.",
            fr="Borne de connexion blanche à trois leviers orange ; un fil brun et un fil bleu y sont, un levier est ouvert.",
            de="Weiße Klemme mit drei orangen Hebeln; eine braune und eine blaue Ader stecken darin, ein Hebel ist offen.",
            en="White connector with three orange levers; a brown and a blue wire are in it, one lever is open.",
        ),
        view=View(azimuth=-30, elevation=34),
    ),
)


def build() -> Group:
    body, orange = m.plastic("#d9dcde", 0.25, 0.5), m.plastic("#e8761a", 0.3, 0.3)
    case = s.rounded(s.polygon((-1.0, 0), (0.95, 0), (0.95, 0.85), (0.2, 0.85), (-1.0, 0.75)), 0.1)
    shell = k.slab(case, 2.0, body, 0.06).move(z=-1).turn(90, "X").turn(90)
    for x in (-0.62, 0, 0.62):
        shell.cut(k.cylinder(0.19, 1.2, body, 0).turn(90, "X").move(x, -0.4, 0.33))
    holes = [k.cylinder(0.19, 0.05, m.ink("#3a3c3f"), 0).turn(90, "X").move(x, -0.5, 0.33) for x in (-0.62, 0, 0.62)]
    lever = s.rounded(s.polygon((-0.1, 0), (1.0, 0), (1.12, 0.12), (0.8, 0.2), (-0.1, 0.2)), 0.05)

    def arm(x: float, lift: float) -> Group:
        """One lever, opened by `lift` degrees, hinged at the back."""
        return Group(
            k.slab(lever, 0.5, orange, 0.04)
            .move(z=-0.25)
            .turn(90, "X")
            .turn(90)
            .grow(y=-1)
            .turn(-lift, "X")
            .move(x, 0.45, 0.72 - lift / 900)
        )

    wires = [
        k.sweep(
            [(x, -0.6, 0.33), (x, -1.4, 0.33), (x * 1.5, -2.3, 0.28), (x * 2.1, -3.1, 0.2)], 0.155, wires_.tint(name), steps=8
        ).of(part)
        for x, name, part in ((-0.62, "brown", "live-wire"), (0, "blue", "neutral-wire"))
    ]
    return Group(shell, holes, wires, arm(-0.62, 0), arm(0, 0), arm(0.62, 75))
