"""A car steering wheel."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwart autostuur met drie spaken en een kussen in het midden.",
            fr="Volant noir à trois branches avec un coussin au centre.",
            de="Schwarzes Lenkrad mit drei Speichen und Polster in der Mitte.",
            en="Black steering wheel with three spokes and a pad in the middle.",
        ),
        view=View(azimuth=-22, elevation=16, pose=(70, 0, 0)),
    ),
)


def build() -> Group:
    black, soft, silver = m.leather("#202123", 0.5), m.plastic("#2a2c2f", 0.5), m.metal("#9ea1a5", 0.35)
    rim = k.ring(18, 1.5, black)
    spoke = s.rounded(s.polygon((3, -2.4), (17.2, -1.4), (17.2, 1.4), (3, 2.4)), 0.4)
    spokes = [k.slab(s.turn(spoke, a), 1.6, silver, 0.5).move(z=-2.0) for a in (0, 180, 270)]
    pad = k.slab(
        s.rounded(
            s.smooth((-7.4, 3.6), (0, 5.4), (7.4, 3.6), (7.6, -1.5), (4.2, -6.2), (0, -7.2), (-4.2, -6.2), (-7.6, -1.5)), 0.5
        ),
        5.0,
        soft,
        1.6,
    ).move(z=-3.2)
    badge = k.ring(1.7, 0.16, silver).move(z=1.8)
    keys = [
        k.slab(s.rectangle(2.6, 2.4, 0.5, (x, 0.2)), 0.5, m.plastic("#141517", 0.3, 0.4), 0.15).move(z=-0.5)
        for x in (-10.4, 10.4)
    ]
    hub = k.cylinder(3.4, 7, soft, 0.4).move(z=-9)
    return Group(rim, spokes, pad, badge, keys, hub)
