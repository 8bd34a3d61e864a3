"""Square steel tubes."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie vierkante holle stalen kokers.",
            fr="Trois tubes carrés creux en acier.",
            de="Drei quadratische hohle Stahlrohre.",
            en="Three square hollow steel tubes.",
        ),
        view=View(azimuth=-48, elevation=30),
    ),
)


def build() -> Group:
    section = s.rectangle(4, 4, 0.5) - s.rectangle(3.4, 3.4, 0.25)
    steel = m.mill_scale()
    one = lambda: bars.profile(section, 28, steel, 0.02)
    return Group(one().move(y=-2.05), one().move(1, 2.05), one().turn(8).move(-1, -0.6, 4.0))
