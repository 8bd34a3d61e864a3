"""A roll of masking tape."""

from families import packs
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rol beige papieren afplaktape, een stukje afgerold.",
            fr="Rouleau de ruban de masquage beige en papier, un peu déroulé.",
            de="Rolle beiges Abklebeband aus Papier, etwas abgerollt.",
            en="Roll of beige paper masking tape, slightly unrolled.",
        ),
        view=View(azimuth=-26, elevation=36),
    ),
)


def build() -> Group:
    return packs.tape(5.4, 3.8, 2.5, m.plain("#e3cf9a", 0.75), m.plain("#b58f5c", 0.8))
