"""Two hex keys."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee haaks gebogen zeskantsleutels van zwart staal.",
            fr="Deux clés à six pans coudées en acier noir.",
            de="Zwei rechtwinklig gebogene Innensechskantschlüssel aus schwarzem Stahl.",
            en="Two black steel keys with six sides, bent at a right angle.",
        ),
        view=View(azimuth=-30, elevation=52),
    ),
)


def build() -> Group:
    black = m.black_steel(0.3)

    def key(flats: float, long: float, short: float) -> Part:
        """An L of hexagonal bar lying flat."""
        bend = s.arc(flats * 1.3, -90, 0, (long, flats * 1.3), 10)
        path = [(0, 0, 0), *[(x, y, 0) for x, y in bend], (long + flats * 1.3, short, 0)]
        return k.extrude(s.regular(6, flats, 30), path, black).move(z=flats / 2)

    return Group(key(0.8, 9, 3.6), key(0.5, 6.5, 2.6).turn(8).move(-0.6, -2.2))
