"""An outer circlip with its two eyes."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Open veerring van staal met twee oogjes waar de tang in past.",
            fr="Anneau élastique ouvert en acier, avec deux œillets pour la pince.",
            de="Offener Sicherungsring aus Stahl mit zwei Ösen für die Zange.",
            en="Open steel spring ring with two eyes for the pliers.",
        ),
        view=View(azimuth=-20, elevation=48),
    ),
)


def build() -> Group:
    inner = s.circle(2.0, (0.0, 0.12))
    body = s.circle(2.55) - inner - s.polygon((0, 0), (-0.42, 4), (0.42, 4))
    ears = s.union(*[s.circle(0.42, (x * 0.62, 2.45)) for x in (-1, 1)])
    holes = s.union(*[s.circle(0.2, (x * 0.62, 2.5)) for x in (-1, 1)])
    return Group(k.slab(s.rounded((body | ears) - holes, inner=0.12), 0.26, m.dark_steel(0.3), 0.04))
