"""A steel rule with a scale."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen liniaal met een schaalverdeling en een gat aan het uiteinde.",
            fr="Réglet en acier gradué, avec un trou au bout.",
            de="Stahllineal mit Skala und einem Loch am Ende.",
            en="Steel rule with a scale and a hole at one end.",
        ),
        view=View(diagonal=34, elevation=58, key=0.85),
    ),
)


def build() -> Group:
    dark = m.ink("#2c2f33")
    plate = k.slab(s.rectangle(31, 3, 0.3) - s.circle(0.35, (14.8, 0)), 0.12, m.metal("#b6b9bc", 0.34, "X"), 0.02)
    ticks = [
        k.block(0.05, 1.0 if i % 10 == 0 else 0.7 if i % 5 == 0 else 0.42, 0.012, dark, 0).move(
            -14.6 + 0.2 * i, -1.45 + (0.5 if i % 10 == 0 else 0.35 if i % 5 == 0 else 0.21), 0.12
        )
        for i in range(141)
    ]
    numbers = [k.text(str(i), 0.75, dark).move(-14.6 + 2 * i, 0.15, 0.128) for i in range(1, 15)]
    return Group(plate, ticks, numbers)
