"""A hand saw with a moulded grip."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Handzaag met een lang blad met fijne tanden onderaan en een gesloten kunststof handgreep.",
            fr="Scie à main : longue lame à dents fines en bas et poignée fermée en plastique.",
            de="Handsäge mit langem Blatt, feinen Zähnen an der Unterkante und geschlossenem Kunststoffgriff.",
            en="Hand saw with a long blade, fine teeth along the lower edge and a closed plastic handle.",
        ),
        view=View(diagonal=42, elevation=62, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="Het handvat van dichtbij, met de tanden van het blad.",
            fr="La poignée de près, avec les dents de la lame.",
            de="Der Griff aus der Nähe, mit den Zähnen des Blatts.",
            en="The handle close up, with the teeth of the blade.",
        ),
        view=View(diagonal=36, elevation=56, near=((0, 0.45), (0, 1), (0, 1))),
    ),
)


def blade_outline() -> s.Outline:
    """The plate: straight back, teeth below."""
    pitch, count = 0.62, 66
    teeth = [p for i in range(count) for p in ((2 + i * pitch, -4.6), (2 + (i + 0.55) * pitch, -5.1))]
    end = 2 + count * pitch
    return s.polygon((2, 4.0), *teeth, (end, -4.6), (end, -0.6), (end - 0.5, -0.1))


def build() -> Group:
    grip, soft = m.plastic("#20242a", 0.45), m.rubber("#e0a100")
    blade = k.slab(blade_outline(), 0.12, m.metal("#b4b7ba", 0.3, "X", edge=0.01), 0.015).move(z=-0.06)
    outer = s.polygon(
        (4.6, 4.6),
        (5.2, 3.6),
        (2.6, -4.6),
        (1.8, -5.4),
        (-3.4, -6.6),
        (-6.6, -7.4),
        (-8.2, -6.2),
        (-7.4, -3.4),
        (-8.9, 1.4),
        (-9.2, 3.4),
        (-7.4, 4.7),
    )
    hole = s.smooth((-4.9, 2.6), (-1.2, 2.9), (0.4, 2.0), (-0.4, -2.2), (-1.6, -3.8), (-4.2, -4.3), (-5.4, -2.8), (-5.9, 0.2))
    handle = k.slab(s.rounded(outer, 0.9, 0.8) - hole, 2.3, grip, 0.7).move(z=-1.15)
    pad = s.rounded(
        s.polygon((-5.4, 2.9), (-5.2, -4.6), (-7.0, -6.0), (-6.5, -3.2), (-8.0, 1.6), (-8.1, 3.3)), 0.3
    ) - hole.buffer(0.15)
    pads = k.slab(pad, 2.44, soft, 0.5).move(z=-1.22)
    screws = [k.cylinder(0.45, 2.5, m.zinc(), 0.1).move(x, y, -1.25) for x, y in ((2.9, 3.2), (1.7, -1.2), (1.2, -3.8))]
    etch = m.ink("#3c4045")
    words = [k.text("550 mm", 1.6, etch).move(22, 0.0, 0.065), k.text("7 TPI", 1.0, etch).move(22, -1.9, 0.065)]
    return Group(blade, handle, pads, screws, words)
