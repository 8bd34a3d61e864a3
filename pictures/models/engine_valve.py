"""Two engine valves."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee motorkleppen: een dunne steel met een ronde schotel onderaan.",
            fr="Deux soupapes : une tige fine avec une tête ronde et plate au bout.",
            de="Zwei Motorventile: dünner Schaft mit rundem Teller am Ende.",
            en="Two engine valves: a thin stem with a round flat head at its end.",
        ),
        view=View(diagonal=40, elevation=38),
    ),
)


def build() -> Group:
    steel = m.metal("#a8abae", 0.22)

    def valve(tint: k.Material) -> Group:
        """One valve along X, head at +X."""
        rows = [
            (0, 0),
            (0.3, 0),
            (0.33, 0.1),
            (0.33, 0.45),
            (0.26, 0.52),
            (0.26, 0.7),
            (0.33, 0.78),
            (0.33, 8.6),
            (0.42, 9.4),
            (0.8, 10.1),
            (1.75, 10.7),
            (1.9, 10.85),
            (1.9, 11.1),
            (0, 11.12),
        ]
        return Group(k.lathe(rows, tint).turn(90, "Y")).move(x=-5.5)

    return Group(valve(steel).move(y=1.8, z=1.9), valve(m.metal("#7d776f", 0.3)).turn(12).move(0.4, -2.6, 1.9))
