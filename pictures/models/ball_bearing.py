"""A deep-groove ball bearing, standing."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rond kogellager: een buitenring, een binnenring en stalen kogels ertussen.",
            fr="Roulement à billes rond : bague extérieure, bague intérieure et billes d'acier entre les deux.",
            de="Rundes Kugellager: Außenring, Innenring und Stahlkugeln dazwischen.",
            en="Round ball bearing: an outer ring, an inner ring and steel balls between them.",
        ),
        view=View(azimuth=-32, elevation=40),
    ),
    Shot(
        alt=Alt(
            nl="De kogellager van boven: kogels tussen een binnenring en een buitenring.",
            fr="Le roulement vu de dessus : des billes entre une bague intérieure et une bague extérieure.",
            de="Das Kugellager von oben: Kugeln zwischen Innenring und Außenring.",
            en="The ball bearing from above: balls between an inner and an outer ring.",
        ),
        view=View(azimuth=-20, elevation=76),
    ),
)


def build() -> Group:
    steel, bright = m.metal("#b9bbbe", 0.2), m.chrome()
    outer = k.lathe(
        [
            (4.0, 0.1),
            (4.0, 1.5),
            (3.9, 1.6),
            (3.35, 1.6),
            (3.3, 1.5),
            (3.3, 1.1),
            (3.42, 0.8),
            (3.3, 0.5),
            (3.3, 0),
            (3.9, 0),
            (4.0, 0.1),
        ],
        steel,
    )
    inner = k.lathe(
        [
            (1.7, 0.1),
            (1.7, 1.5),
            (1.78, 1.6),
            (2.32, 1.6),
            (2.38, 1.5),
            (2.38, 1.1),
            (2.26, 0.8),
            (2.38, 0.5),
            (2.38, 0),
            (1.78, 0),
            (1.7, 0.1),
        ],
        steel,
    )
    cage = k.pipe(3.0, 2.7, 0.9, m.metal("#a98a58", 0.4), 0.03).move(z=0.35)
    balls = [k.ball(0.56, bright).move(2.84).turn(40 * i).move(z=0.84) for i in range(9)]
    return Group(outer, inner, cage, balls)
