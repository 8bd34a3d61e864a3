"""A network cable with its plug."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blauwe netwerkkabel met twee doorzichtige stekkers.",
            fr="Câble réseau bleu avec deux fiches transparentes.",
            de="Blaues Netzwerkkabel mit zwei durchsichtigen Steckern.",
            en="Blue network cable with two clear plugs.",
        ),
        view=View(azimuth=-28, elevation=38),
    ),
)


def build() -> Group:
    blue = m.plastic("#2a66b5", 0.4, 0.2)

    def plug() -> Group:
        """An eight-pole plug along X."""
        body = k.block(2.1, 1.2, 0.8, m.plastic("#d8dde0", 0.12, 0.8), 0.06)
        pins = [k.block(0.6, 0.06, 0.1, m.brass(), 0).move(0.72, -0.43 + 0.122 * i, 0.77) for i in range(8)]
        latch = (
            k.slab(s.between(-1.4, -0.28, 0.9, 0.28, 0.1), 0.12, m.plastic("#d8dde0", 0.12, 0.8), 0.03).turn(8, "Y").move(z=0.95)
        )
        boot = k.bar([(-3.2, 0.32, 0.32), (-2.6, 0.5, 0.42, 3), (-0.9, 0.62, 0.46, 4), (-0.8, 0.5, 0.4, 4)], blue).move(z=0.42)
        return Group(body, pins, latch.grow(z=-1).move(z=1.2), boot)

    path = [
        (-3, 0, 0.4),
        (-5, 0.2, 0.35),
        (-7.5, -1.6, 0.3),
        (-6.5, -4.6, 0.3),
        (-2.5, -5.2, 0.3),
        (1, -3.2, 0.32),
        (4.4, -3.6, 0.32),
        (6.0, -6.4, 0.35),
        (3.6, -8.2, 0.4),
    ]
    second = plug().turn(180).move(0.6 - 0.2, -8.4)
    return Group(plug(), second, k.sweep([*path, (3.2, -8.35, 0.42)], 0.3, blue, steps=14))
