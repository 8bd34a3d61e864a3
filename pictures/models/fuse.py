"""Three cartridge fuses."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie buiszekeringen: een witte keramische buis met metalen kapjes aan de uiteinden.",
            fr="Trois fusibles cylindriques : un tube blanc en céramique avec des capuchons métalliques aux bouts.",
            de="Drei zylindrische Sicherungen: weißes Keramikrohr mit Metallkappen an den Enden.",
            en="Three cartridge fuses: a white ceramic tube with metal caps at the ends.",
        ),
        view=View(azimuth=-36, elevation=38, tone="mid", key=1.15),
    ),
)


def build() -> Group:
    white, cap = m.plastic("#f1efe9", 0.3, 0.4), m.metal("#c5c3be", 0.22)

    def one() -> Group:
        """One fuse along X."""
        tube = k.cylinder(0.82, 3.8, white).move(z=-1.9)
        caps = [k.cylinder(0.9, 1.1, cap, 0.1).move(z=z) for z in (-2.1, 1.0)]
        marks = [k.text(t, sz, m.ink("#23262a")).turn(90).move(z=0.84).turn(90, "Y").turn(0) for t, sz in ()]
        return Group(tube, caps, marks).turn(90, "Y").move(z=0.9)

    return Group(one(), one().turn(10).move(0.2, -2.3), one().turn(-14).move(0.1, 2.4))
