"""A back saw."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Kapzaag: kort recht zaagblad met een stijve messing rug en een houten handgreep.",
            fr="Scie à dos : lame courte et droite, dos rigide en laiton et poignée en bois.",
            de="Rückensäge: kurzes gerades Blatt mit steifem Messingrücken und Holzgriff.",
            en="Tenon saw: short straight blade with a stiff brass back and a wooden handle.",
        ),
        view=View(diagonal=40, elevation=60, key=0.9),
    ),
)


def build() -> Group:
    pitch, count = 0.42, 70
    teeth = [p for i in range(count) for p in ((2 + i * pitch, -4.4), (2 + (i + 0.5) * pitch, -4.8))]
    end = 2 + pitch * count
    blade = k.slab(s.polygon((2, 4.2), *teeth, (end, -4.4), (end, 4.2)), 0.1, m.metal("#b2b5b8", 0.28, "X"), 0.02).move(z=-0.05)
    back = k.block(end - 1.6, 1.2, 0.7, m.brass(), 0.12).move((end + 2) / 2 + 0.2, 4.2, -0.35)
    outer = s.smooth(
        (4.4, 4.6),
        (5.0, 1.4),
        (3.4, -1.8),
        (3.6, -4.2),
        (1.0, -4.6),
        (-2.2, -5.6),
        (-5.0, -6.8),
        (-6.6, -5.4),
        (-5.6, -2.6),
        (-6.6, 1.0),
        (-7.6, 3.6),
        (-6.0, 4.8),
        (-3.2, 4.2),
        (0.6, 5.6),
    )
    hole = s.smooth((-3.4, 2.4), (-0.4, 2.6), (1.2, 0.8), (0.4, -2.6), (-1.6, -3.9), (-3.4, -3.2), (-4.0, -0.4))
    handle = k.slab(outer - hole, 2.2, m.wood("#9a6338", "#74451f", "Y", 1.1, 0.3), 0.75).move(z=-1.1)
    screws = [k.cylinder(0.55, 2.3, m.brass(), 0.1).move(x, y, -1.15) for x, y in ((2.6, 3.2), (2.4, -2.6))]
    return Group(blade, back, handle, screws)
