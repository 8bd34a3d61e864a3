"""Rolls of insulating tape."""

from families import packs
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie rolletjes isolatietape: zwart, rood en blauw.",
            fr="Trois rouleaux de ruban isolant : noir, rouge et bleu.",
            de="Drei Rollen Isolierband: schwarz, rot und blau.",
            en="Three rolls of insulating tape: black, red and blue.",
        ),
        view=View(azimuth=-26, elevation=34),
    ),
)


def build() -> Group:
    core = m.plastic("#e9e7e0", 0.5)
    roll = lambda tint: packs.tape(3.4, 1.9, 1.9, m.plastic(tint, 0.3, 0.4), core, tail=False)
    return Group(
        roll("#1b1c1e"), roll("#b3241f").move(0.5, 0.3, 1.92), roll("#1f5fae").turn(90, "Y").turn(25).move(5.8, -1.6, 3.4)
    )
