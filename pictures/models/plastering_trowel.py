"""A smooth steel plastering trowel."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Pleisterspaan: glad rechthoekig stalen blad met een houten handgreep erop.",
            fr="Platoir : plaque d'acier rectangulaire et lisse, avec une poignée en bois.",
            de="Glättkelle: glattes rechteckiges Stahlblatt mit Holzgriff.",
            en="Plastering trowel: smooth rectangular steel blade with a wooden handle on it.",
        ),
        view=View(azimuth=-34, elevation=38),
    ),
)


def build() -> Group:
    blade = k.slab(s.rectangle(28, 13, 0.4), 0.16, m.metal("#b4b7ba", 0.2, "X"), 0.03)
    spine = k.block(22, 1.6, 0.6, m.aluminium(), 0.15).move(z=0.16)
    posts = [k.sweep([(x, 0, 0.6), (x, 0, 2.6), (x * 0.93, 0, 4.4)], [0.55, 0.5, 0.45], m.aluminium(), steps=6) for x in (-7, 7)]
    grip = k.bar(
        [(-8, 0.6, 0.6), (-7.7, 1.3, 1.3), (-4, 1.6, 1.5), (0, 1.75, 1.6), (4, 1.6, 1.5), (7.7, 1.3, 1.3), (8, 0.6, 0.6)],
        m.beech(),
    ).move(z=4.8)
    return Group(blade, spine, posts, grip)
