"""Herringbone parquet."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Parketvloer in visgraatmotief van houten staafjes.",
            fr="Parquet à chevrons fait de petites lames de bois.",
            de="Parkettboden im Fischgrätmuster aus Holzstäben.",
            en="Parquet floor in a herringbone pattern of wooden strips.",
        ),
        view=View(azimuth=-30, elevation=42),
    ),
)

TINTS = (("#c99b62", "#a87842"), ("#d4a970", "#b5874e"), ("#b98a54", "#966734"))


def build() -> Group:
    long, wide, staves = 16.0, 4.0, []
    for r in range(-7, 8):
        for c in range(-1, 2):
            x, y = r * wide + c * long, r * wide - c * long
            tint = [m.wood(*pair, axis, 0.6, 0.35) for axis in "XY" for pair in (TINTS[(r + c) % 3],)]
            staves.append(k.block(long - 0.1, wide - 0.1, 1.4, tint[0], 0.06).move(x + long / 2, y + wide / 2))
            staves.append(k.block(wide - 0.1, long - 0.1, 1.4, tint[1], 0.06).move(x + long + wide / 2, y + wide - long / 2))
    return Group(staves).turn(45)
