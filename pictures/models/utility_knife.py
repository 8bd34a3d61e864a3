"""A snap-off utility knife."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Breekmes met een geel-zwart heft en een uitgeschoven lemmet met breeklijnen.",
            fr="Cutter à manche jaune et noir, lame sortie à lignes de rupture.",
            de="Cuttermesser mit gelb-schwarzem Griff und ausgeschobener Abbrechklinge.",
            en="Utility knife with a yellow and black handle and an extended snap-off blade.",
        ),
        view=View(diagonal=42, elevation=54),
    ),
    Shot(
        alt=Alt(
            nl="Het mes van dichtbij, met breuklijnen in het blad.",
            fr="La lame de près, avec des lignes à casser.",
            de="Die Klinge aus der Nähe, mit Bruchlinien.",
            en="The blade close up, with snap-off lines.",
        ),
        view=View(diagonal=40, elevation=44, near=((0.6, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    yellow, black, steel = m.plastic("#e2ad10", 0.4), m.rubber("#202225"), m.steel(0.24)
    body = k.slab(
        s.rounded(
            s.polygon((-11, -1.3), (-8, -1.6), (0, -1.3), (5.4, -1.2), (6.4, -0.8), (6.4, 1.1), (-10, 1.3), (-11, 0.9)), 0.5
        ),
        1.5,
        yellow,
        0.45,
    )
    pad = k.slab(
        s.rounded(s.polygon((-10, -1.3), (-8, -1.65), (-1, -1.38), (2, -1.3), (2, -0.5), (-9.4, -0.5)), 0.3), 1.62, black, 0.4
    ).move(z=-0.06)
    track = k.block(12, 0.7, 0.1, black, 0.05).move(-1.6, 0.35, 1.46)
    slider = Group(
        k.block(1.9, 0.9, 0.5, black, 0.15), [k.block(0.12, 0.9, 0.62, black, 0.04).move(-0.6 + 0.3 * i) for i in range(5)]
    ).move(1.6, 0.35, 1.5)
    blade = k.slab(s.polygon((5, -0.85), (11.6, -0.85), (12.4, 0.85), (5, 0.85)), 0.1, steel, 0.02).move(z=0.8)
    lines = [k.block(0.04, 1.95, 0.02, m.dark_steel(), 0).turn(-24).move(6.9 + 1.15 * i, 0, 0.9) for i in range(4)]
    return Group(body, pad, track, slider, blade, lines)
