"""Two boards joined by dovetails, half open."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee planken haaks op elkaar, met waaiervormige tanden die in elkaar grijpen.",
            fr="Deux planches à angle droit, dont les queues d'aronde s'emboîtent.",
            de="Zwei Bretter im rechten Winkel, deren schwalbenschwanzförmige Zinken ineinandergreifen.",
            en="Two boards at a right angle whose fan-shaped tails lock together.",
        ),
        view=View(azimuth=-40, elevation=32),
    ),
)


def build() -> Group:
    light, dark = m.wood("#e6c894", "#cba165", "X", 0.7, 0.5), m.wood("#a8703f", "#875429", "Z", 0.9, 0.5)
    tails = [s.polygon((0, y - 1.3), (2.4, y - 1.9), (2.4, y + 1.9), (0, y + 1.3)) for y in (-6, 0, 6)]
    tail_board = k.slab(s.between(-20, -9, 0.02, 9) | s.union(*tails), 2.4, light, 0.03).move(z=15.6)
    pins = s.rectangle(2.4, 18, 0, (1.2, 0)) - s.union(*[t.buffer(0.02) for t in tails])
    head = k.slab(pins, 2.4, dark, 0.02).move(z=15.6)
    post = k.block(2.4, 18, 15.58, dark, 0.03).move(x=1.2)
    return Group(tail_board.move(x=-1.4), head, post)
