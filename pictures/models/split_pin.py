"""A split pin."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen splitpen met een ronde lus en twee benen, waarvan één iets langer.",
            fr="Goupille fendue en acier : une boucle ronde et deux branches, l'une un peu plus longue.",
            de="Stahlsplint mit runder Öse und zwei Schenkeln, einer etwas länger.",
            en="Steel split pin with a round loop and two legs, one slightly longer.",
        ),
        view=View(diagonal=42, elevation=55),
    ),
)


def build() -> Group:
    steel = m.zinc(0.3)
    path = [
        (5, 0.16, 0),
        (1.0, 0.16, 0),
        (0.4, 0.3, 0),
        (-0.1, 0.62, 0),
        (-0.8, 0.72, 0),
        (-1.4, 0.36, 0),
        (-1.55, 0, 0),
        (-1.4, -0.36, 0),
        (-0.8, -0.72, 0),
        (-0.1, -0.62, 0),
        (0.4, -0.3, 0),
        (1.0, -0.16, 0),
        (5.6, -0.16, 0),
    ]
    return Group(k.sweep(path, 0.16, steel, steps=8).move(z=0.2))
