"""A stepladder."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Aluminium trapladder met vijf treden en een platform bovenaan.",
            fr="Escabeau en aluminium à cinq marches avec une plateforme en haut.",
            de="Stehleiter aus Aluminium mit fünf Stufen und einer Plattform oben.",
            en="Aluminium stepladder with five steps and a platform on top.",
        ),
        view=View(azimuth=-34, elevation=14),
    ),
    Shot(
        alt=Alt(
            nl="De trapladder van opzij, opengezet op vier poten.",
            fr="L'escabeau de côté, ouvert sur ses quatre pieds.",
            de="Die Stehleiter von der Seite, auf vier Beinen aufgestellt.",
            en="The stepladder from the side, open on its four legs.",
        ),
        view=View(azimuth=64, elevation=14),
    ),
)


def build() -> Group:
    alu, black = m.aluminium("Z"), m.plastic("#25272a", 0.45)
    front = [k.sweep([(24 * x, -34, 0), (17 * x, 0, 112), (15 * x, 16, 165)], 2.0, alu, flat=0.5, power=6) for x in (-1, 1)]
    rear = [k.sweep([(23 * x, 42, 0), (16 * x, 12, 112)], 1.6, alu, flat=0.6, power=6) for x in (-1, 1)]
    steps_ = [
        k.block(2 * (23.4 - 1.5 * i), 9, 2.2, alu, 0.3).move(0, -34 + 6.6 * (i + 1) + 1, 22 * (i + 1) - 2) for i in range(4)
    ]
    top = k.block(33, 27, 2.6, black, 0.5).move(0, 8, 110)
    ties = [k.rod((-22 + 0.06 * z, 42 - 0.27 * z, z), (22 - 0.06 * z, 42 - 0.27 * z, z), 1.0, alu) for z in (25, 70)]
    loop = k.sweep([(-15, 16, 164), (-14, 17, 169), (14, 17, 169), (15, 16, 164)], 1.6, black, steps=5)
    feet = [k.block(5, 5, 4, black, 0.6).move(x, y, -1) for x, y in ((-24, -34), (24, -34), (-23, 42), (23, 42))]
    return Group(front, rear, steps_, top, ties, loop, feet)
