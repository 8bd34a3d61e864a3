"""A tenon half out of its mortise."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee balken: de een met een rechthoekige pen, de ander met een gat waar de pen in past.",
            fr="Deux pièces de bois : l'une avec un tenon rectangulaire, l'autre avec la mortaise où il entre.",
            de="Zwei Hölzer: eines mit rechteckigem Zapfen, das andere mit dem passenden Loch.",
            en="Two pieces of wood: one with a rectangular tenon, the other with the hole it fits into.",
        ),
        view=View(azimuth=-36, elevation=30),
    ),
)


def build() -> Group:
    light, dark = m.wood("#e6c894", "#cba165", "X", 0.7, 0.5), m.wood("#b98450", "#93602f", "Z", 0.8, 0.5)
    post = k.block(6, 5, 26, dark, 0.08).cut(k.block(9, 1.7, 6, dark, 0).move(z=9))
    rail = k.block(20, 5, 8, light, 0.08).move(x=-18.5, z=8)
    tenon = k.block(6.2, 1.6, 5.9, light, 0.05).move(x=-5.6, z=9.05)
    return Group(post, rail, tenon)
