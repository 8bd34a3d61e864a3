"""Cable trunking with its lid half off."""

from families import bars, wires
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte kabelgoot met drie draden erin en een half weggeschoven deksel.",
            fr="Goulotte blanche contenant trois fils, couvercle à moitié retiré.",
            de="Weißer Kabelkanal mit drei Drähten, Deckel halb abgezogen.",
            en="White trunking with three wires in it and its lid half off.",
        ),
        view=View(azimuth=-42, elevation=34, tone="mid", key=1.15),
    ),
)


def build() -> Group:
    white = m.plastic("#f0efeb", 0.4)
    base = bars.profile(s.rectangle(6, 3.6) - s.between(-2.75, -1.5, 2.75, 3), 40, white, 0.02)
    lid = bars.profile(s.rectangle(6.3, 0.7) - s.between(-3.0, -1, 3.0, 0.1), 40, white, 0.02).move(12, 0, 3.2)
    cores = [k.rod((-24, y, 0.9), (20, y, 0.9), 0.5, wires.tint(n)) for n, y in (("brown", -1.4), ("blue", 0), ("earth", 1.4))]
    return Group(base, lid, cores)
