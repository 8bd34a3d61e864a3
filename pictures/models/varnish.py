"""A tin of varnish with a wood sample on it."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Metalen pot vernis met een bruin etiket.",
            fr="Pot métallique de vernis avec une étiquette brune.",
            de="Metalldose mit Lack und braunem Etikett.",
            en="Metal tin of varnish with a brown label.",
        ),
        view=View(azimuth=-16, elevation=26),
    ),
)


def build() -> Group:
    return packs.tin("#6b3f1f", ("VERNIS", "LACK"), "#d9b27a", "#3a2412", 6.5, 11)
