"""A four-way wheel brace."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Kruissleutel: twee gekruiste stalen staven met op elk uiteinde een dop.",
            fr="Clé en croix : deux tiges d'acier croisées, avec une douille à chaque bout.",
            de="Radkreuz: zwei gekreuzte Stahlstäbe mit einer Nuss an jedem Ende.",
            en="Four-way wheel brace: two crossed steel bars with a socket on each end.",
        ),
        view=View(azimuth=-20, elevation=44),
    ),
)


def build() -> Group:
    steel = m.metal("#a6a9ad", 0.22)

    def arm(flats: float) -> Group:
        """One arm along X with its socket."""
        mouth = s.circle(flats * 0.78) - (s.regular(6, flats) | s.regular(6, flats, 30))
        socket = k.slab(mouth, 2.6, steel, 0.08).fuse(
            k.lathe([(0, 2.3), (flats * 0.78, 2.3), (flats * 0.76, 3.2), (0.9, 4.6), (0, 4.7)], steel)
        )
        return Group(k.rod((0, 0, 0), (15.0, 0, 0), 0.9, steel), socket.turn(-90, "Y").move(x=19.0))

    arms = [arm(f_).turn(90 * i) for i, f_ in enumerate((1.7, 1.9, 2.1, 2.3))]
    return Group(arms, k.cylinder(1.6, 1.8, steel, 0.5).move(z=-0.9)).move(z=1.8)
