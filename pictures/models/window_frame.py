"""A wooden window frame with two panes."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten raamkader met twee ruiten en een raamkruk.",
            fr="Cadre de fenêtre en bois à deux vitres, avec une poignée.",
            de="Fensterrahmen aus Holz mit zwei Scheiben und einem Griff.",
            en="Wooden window frame with two panes and a handle.",
        ),
        view=View(azimuth=-26, elevation=10),
    ),
)


def build() -> Group:
    wood = m.wood("#c99a62", "#9a6c38", "X", 0.1, 0.4)
    frame = k.slab(s.rectangle(100, 110) - s.rectangle(88, 98), 8, wood, 0.4)
    sashes = [
        k.slab(s.rectangle(43.4, 97, 0.2, (x, 0)) - s.rectangle(33, 86, 0.2, (x, 0)), 7, wood, 0.8).move(z=2) for x in (-22, 22)
    ]
    glass_ = [k.block(34, 87, 0.6, m.clear("#cfe0e6"), 0).move(x, 0, 5) for x in (-22, 22)]
    handle = Group(
        k.slab(s.capsule((0, -3), (0, 3), 2.6), 0.8, m.chrome(), 0.2).move(z=9),
        k.sweep([(0, 0, 9.5), (0, 0, 12), (0, -2, 12.6), (0, -11, 12.6)], 0.9, m.chrome(), steps=5),
    ).move(2.6)
    sill = k.block(108, 12, 4, wood, 0.5).move(0, 0, 0)
    return Group(Group(frame, sashes, glass_, handle).stand().move(0, 4, 56), sill.move(0, 0, -3))
