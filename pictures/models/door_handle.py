"""A lever door handle on its plate."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verchroomde deurklink op een lang schild met een sleutelgat.",
            fr="Clenche chromée sur une longue plaque avec un trou de serrure.",
            de="Verchromte Türklinke auf einem Langschild mit Schlüsselloch.",
            en="Chrome door handle on a long plate with a keyhole.",
        ),
        view=View(azimuth=-32, elevation=14, pose=(90, 0, 0)),
    ),
)


def build() -> Group:
    chrome = m.metal("#b9bbbe", 0.2)
    plate = k.slab(s.rectangle(4.2, 22, 1.9), 0.7, chrome, 0.2)
    neck = k.cylinder(1.2, 3.4, chrome, 0.15).move(0, 6, 0.6)
    lever = k.sweep(
        [(0, 6, 3.6), (1.0, 6, 4.6), (3.0, 6, 4.9), (8, 6, 4.8), (12.6, 6, 4.5)],
        [1.0, 1.05, 1.0, 0.95, 0.85],
        chrome,
        flat=0.85,
        steps=8,
        n=32,
    )
    hole = Group(
        k.cylinder(0.55, 0.03, m.ink("#0c0c0d"), 0),
        k.slab(s.polygon((-0.25, 0), (0.25, 0), (0.35, -1.3), (-0.35, -1.3)), 0.03, m.ink("#0c0c0d"), 0.005),
    ).move(0, -4, 0.69)
    screws = [
        k.cylinder(0.45, 0.15, m.zinc(), 0.05).cut(f.slot(0.1, 1.2, 0.08, chrome).turn(30).move(z=0.15)).move(0, y, 0.66)
        for y in (-9.4, 9.4)
    ]
    board = k.block(20, 30, 3, m.wood("#d6b27d", "#b08650", "Y", 0.4, 0.5), 0.1).move(3, 0, -3)
    return Group(plate, neck, lever, hole, screws, board)
