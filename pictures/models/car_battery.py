"""A 12 V car battery."""

import numpy as np

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte autobatterij met twee loden polen, een rood plusdopje en een draagbeugel.",
            fr="Batterie de voiture noire avec deux bornes en plomb, un capuchon rouge pour le plus et une poignée.",
            de="Schwarze Autobatterie mit zwei Bleipolen, roter Kappe am Pluspol und Tragegriff.",
            en="Black car battery with two lead terminals, a red cap on the plus and a carrying handle.",
        ),
        view=View(azimuth=-34, elevation=26),
    ),
    Shot(
        alt=Alt(
            nl="De accu van boven: de pluspool heeft een rood kapje, de minpool is bloot.",
            fr="La batterie vue de dessus : la borne plus a un capuchon rouge, la borne moins est nue.",
            de="Die Batterie von oben: der Pluspol hat eine rote Kappe, der Minuspol ist blank.",
            en="The battery from above: the plus pole has a red cap, the minus pole is bare.",
        ),
        view=View(azimuth=-20, elevation=60),
    ),
)


def build() -> Group:
    black, dark, lead = m.plastic("#25272a", 0.5), m.plastic("#303337", 0.45), m.metal("#8f9297", 0.45)
    box = k.block(24, 17, 15, black, 0.5)
    ribs = [k.block(0.5, 0.4, 11, black, 0.1).move(x, -8.6, 1.5) for x in np.arange(-10.5, 11, 2.1)]
    foot = k.block(25, 18, 1.6, black, 0.3)
    lid = k.block(24.6, 17.6, 2.4, dark, 0.4).move(z=14.6)
    raised = k.block(24, 8, 0.8, dark, 0.3).move(y=3.6, z=16.8)
    plugs = [
        k.cylinder(1.2, 0.4, black, 0.1).cut(f.slot(0.3, 1.6, 0.2, black).move(z=0.4)).move(-9 + 3.6 * i, 3.6, 17.5)
        for i in range(6)
    ]
    posts = [
        k.lathe([(0, 0), (1.5, 0), (1.5, 0.5), (0.95, 0.5), (0.85, 2.2), (0, 2.25)], lead).move(x, -5.6, 16.9) for x in (-9, 9)
    ]
    cap = k.lathe([(1.8, 0), (1.8, 0.5), (1.3, 0.6), (1.15, 2.7), (0, 2.8)], m.plastic("#c01f1c", 0.4)).move(9, -5.6, 16.9)
    label = Group(
        k.block(14, 0.05, 6, m.plain("#e8e7e3"), 0),
        k.text("12 V  60 Ah", 1.8, m.ink()).stand().move(0, -0.05, 3.6),
        k.text("+", 2.0, m.ink("#b3241f")).stand().move(5.4, -0.05, 1.4),
        k.text("–", 2.0, m.ink()).stand().move(-5.4, -0.05, 1.4),
    ).move(0, -8.84, 4)
    handle = k.sweep(
        [(-8, 0, 17), (-8, -1.5, 19.6), (-6.5, -1.8, 20.4), (6.5, -1.8, 20.4), (8, -1.5, 19.6), (8, 0, 17)], 0.6, black, steps=4
    )
    return Group(box, ribs, foot, lid, raised, plugs, posts, cap, label, handle)
