"""An earth rod with its clamp."""

from families import fasteners as f
from families import wires
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verkoperde aardpen met een punt en een klem met een groen-gele draad.",
            fr="Piquet de terre cuivré à pointe, avec une borne et un fil vert-jaune.",
            de="Verkupferter Erdspieß mit Spitze und Klemme mit grün-gelbem Draht.",
            en="Copper-clad earth rod with a point and a clamp with a green-yellow wire.",
        ),
        view=View(diagonal=40, elevation=36),
    ),
)


def build() -> Group:
    copper, brass = m.copper(0.3), m.brass(0.3)
    rod = k.lathe([(0, 0), (0.1, 0), (0.9, 2.2), (0.9, 30), (0.8, 30.2), (0, 30.2)], copper).turn(90, "Y").move(-16)
    clamp = Group(
        k.pipe(1.6, 0.95, 2.6, brass, 0.2).turn(90, "Y").move(10),
        k.block(2.6, 1.6, 1.6, brass, 0.2).move(11.3, 0, 1.2),
        f.hexagon(1.5, 0.9, brass).move(11.3, 0, 2.8),
    )
    wire = k.sweep(
        [(11.3, -0.6, 1.7), (11.4, -3, 1.8), (9, -6, 0.2), (2, -8, -0.4), (-4, -7, -0.4)], 0.42, wires.tint("earth"), steps=10
    )
    return Group(rod, clamp, wire).move(z=1.6)
