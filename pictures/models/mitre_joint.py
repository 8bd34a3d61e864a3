"""Two mouldings meeting at 45 degrees."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee houten latten die schuin gezaagd zijn en samen een rechte hoek vormen.",
            fr="Deux moulures de bois coupées en biais, qui forment ensemble un angle droit.",
            de="Zwei schräg gesägte Holzleisten, die zusammen einen rechten Winkel bilden.",
            en="Two wooden strips cut at a slant that together form a right angle.",
        ),
        view=View(azimuth=-45, elevation=48),
    ),
)


def build() -> Group:
    first, second = m.wood("#d9b077", "#b3813f", "X", 0.7, 0.45), m.wood("#c99f66", "#a2723a", "Y", 0.7, 0.45)
    a = k.slab(s.polygon((0, 0), (26, 0), (26, 5), (5, 5)), 2.2, first, 0.12)
    b = k.slab(s.polygon((0, 0), (5, 5), (5, 26), (0, 26)), 2.2, second, 0.12)
    return Group(a, b.move(-0.05, 0.05))
