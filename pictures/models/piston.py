"""An engine piston with rings and pin."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Aluminium zuiger met drie groeven voor de zuigerveren en een zuigerpen.",
            fr="Piston en aluminium avec trois rainures de segments et un axe.",
            de="Aluminiumkolben mit drei Ringnuten und Kolbenbolzen.",
            en="Aluminium piston with three ring grooves and a piston pin.",
        ),
        view=View(azimuth=-36, elevation=30),
    ),
    Shot(
        alt=Alt(
            nl="De zuiger van opzij, met de groeven voor de zuigerveren.",
            fr="Le piston de côté, avec les gorges des segments.",
            de="Der Kolben von der Seite, mit den Nuten für die Ringe.",
            en="The piston from the side, with the grooves for the rings.",
        ),
        view=View(azimuth=-20, elevation=8),
    ),
)


def build() -> Group:
    alu, ring = m.aluminium(), m.dark_steel(0.3)
    side = [
        (3.75, 0),
        (4.0, 0.1),
        (4.0, 4.2),
        *[
            (r, z)
            for base in (4.4, 5.3, 6.1)
            for r, z in ((4.0, base), (3.6, base + 0.02), (3.6, base + 0.34), (4.0, base + 0.36))
        ],
        (4.0, 7.4),
        (3.85, 7.55),
        (0, 7.6),
    ]
    body = k.lathe([(0, 0.2), (3.3, 0.2), (3.75, 0), *side[1:]], alu)
    body.cut(k.cylinder(1.15, 12, alu, 0).turn(90, "X").move(0, 6, 2.3))
    for y in (-1, 1):
        body.cut(k.block(5.4, 2.4, 3.6, alu, 0.6).move(0, y * 4.3, -1.6))
    rings = [k.pipe(3.97, 3.5, 0.24, ring, 0.03).move(z=z) for z in (4.47, 5.37, 6.17)]
    valves = [k.lathe([(0, -0.2), (1.3, -0.2), (1.4, 0.4), (0, 0.4)], alu).move(x, 1.4, 7.55) for x in (-1.6, 1.6)]
    body.cut(*valves)
    pin = k.pipe(1.1, 0.65, 8.2, m.steel(0.2), 0.1).turn(90, "X").move(0, 4.1 - 0.6, 2.3)
    return Group(body, rings, pin)
