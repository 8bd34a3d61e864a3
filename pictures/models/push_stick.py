"""A wooden push stick."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Duwhout: platte houten stok met een greep en een inkeping onderaan.",
            fr="Poussoir en bois : bâton plat avec une poignée et une encoche au bout.",
            de="Schiebestock: flacher Holzstab mit Griff und einer Kerbe am Ende.",
            en="Push stick: flat wooden stick with a handle and a notch at its end.",
        ),
        view=View(diagonal=38, elevation=54),
    ),
)


def build() -> Group:
    shape_ = s.rounded(
        s.polygon(
            (-16, 1.0),
            (-14, 3.0),
            (-8, 2.2),
            (-5, 1.2),
            (8, 0.6),
            (15, -0.8),
            (15, -3.2),
            (12.4, -2.6),
            (12.4, -1.6),
            (6, -1.4),
            (-6, -1.0),
            (-9, -2.6),
            (-14, -1.8),
        ),
        0.4,
        0.5,
    )
    return Group(k.slab(shape_ - s.circle(0.7, (-12.6, 0.7)), 1.6, m.wood("#d9b27a", "#b3834a", "X", 0.9, 0.5), 0.22))
