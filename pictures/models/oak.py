"""A block of oak."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blok eikenhout met bruine nerf en jaarringen op de kop.",
            fr="Bloc de bois de chêne au veinage brun, avec des cernes sur le bout.",
            de="Block Eichenholz mit brauner Maserung und Jahresringen am Ende.",
            en="Block of oak with brown grain and growth rings at the end.",
        ),
        view=View(azimuth=-42, elevation=34),
    ),
)


def build() -> Group:
    return Group(k.block(24, 10, 6, m.wood("#c49a63", "#8a5f33", "X", 0.7, 0.5), 0.15))
