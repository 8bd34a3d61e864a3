"""An exhaust silencer with its pipes."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Uitlaat: een ovale metalen demper met een gebogen pijp aan de voorkant en een uitlaatpijp achteraan.",
            fr="Échappement : silencieux métallique ovale, tube coudé à l'avant et sortie à l'arrière.",
            de="Auspuff: ovaler Schalldämpfer aus Metall mit gebogenem Rohr vorn und Endrohr hinten.",
            en="Exhaust: an oval metal silencer with a bent pipe in front and a tail pipe at the back.",
        ),
        view=View(diagonal=34, elevation=34),
    ),
)


def build() -> Group:
    steel, weld = m.metal("#8d8f91", 0.4), m.metal("#6f6a66", 0.5)
    box = k.bar(
        [
            (-15, 6, 4),
            (-14.7, 9, 6),
            (-14.3, 9.6, 6.4),
            (-14, 9.4, 6.2),
            (14, 9.4, 6.2),
            (14.3, 9.6, 6.4),
            (14.7, 9, 6),
            (15, 6, 4),
        ],
        steel,
        steps=1,
        n=96,
    ).move(z=7)
    ribs = [
        k.bar([(x - 0.35, 9.4, 6.2), (x, 9.65, 6.45), (x + 0.35, 9.4, 6.2)], steel, steps=2, n=96).move(z=7) for x in (-8, 0, 8)
    ]
    front = k.sweep(
        [(-14.5, 3, 7), (-20, 3, 7), (-26, 3, 8), (-31, 2, 12), (-37, -1, 13), (-46, -2, 13)], 2.4, steel, steps=10, n=40
    )
    flange_ = (
        k.slab(s.rounded(s.circle(3.6) | s.circle(1.4, (5, 0)) | s.circle(1.4, (-5, 0)), inner=2) - s.circle(2.3), 0.9, weld, 0.1)
        .turn(90, "Y")
        .move(-46.4, -2, 13)
    )
    tail = k.sweep([(14.5, -3.5, 7), (20, -3.5, 6.8), (27, -3.5, 5.2)], 2.6, m.chrome(), steps=8, n=40, caps=False)
    inside = k.sweep([(15, -3.5, 7), (20, -3.5, 6.8), (26.6, -3.5, 5.3)], 2.35, m.ink("#1a1a1a"), steps=8, n=40)
    hanger = k.sweep([(4, 9.4, 8), (4, 12.4, 10), (9, 12.8, 10.4)], 0.55, weld, steps=6)
    return Group(box, ribs, front, flange_, tail, inside, hanger)
