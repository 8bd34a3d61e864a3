"""A straight wooden flight of stairs."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rechte houten trap met negen treden en een leuning.",
            fr="Escalier droit en bois à neuf marches avec une main courante.",
            de="Gerade Holztreppe mit neun Stufen und Handlauf.",
            en="Straight wooden staircase with nine treads and a handrail.",
        ),
        view=View(azimuth=-42, elevation=16),
    ),
    Shot(
        alt=Alt(
            nl="De trap van opzij: treden tussen de trapbomen, leuning erboven.",
            fr="L'escalier de côté : des marches entre les limons, la rampe au-dessus.",
            de="Die Treppe von der Seite: Stufen zwischen den Wangen, darüber der Handlauf.",
            en="The staircase from the side: treads between the strings, the handrail above.",
        ),
        view=View(azimuth=-84, elevation=10),
    ),
)


def build() -> Group:
    light, dark = m.wood("#ddb581", "#b98a52", "Y", 0.06, 0.5), m.wood("#c79a63", "#9a6e3c", "X", 0.06, 0.5)
    treads = [k.block(27, 88, 4, light, 0.3).move(22 * i, 0, 18 * i + 14).of("stair-tread") for i in range(9)]
    risers = [k.block(2, 86, 15, m.paint("#efece4", 0.4), 0.1).move(22 * i + 11, 0, 18 * i + 18) for i in range(8)]
    side = s.polygon((-15, 0), (0, 0), (196, 160), (196, 186), (186, 186), (-15, 22))
    strings = [k.slab(side, 4, dark, 0.3).stand().move(y=y).of("stair-stringer") for y in (-42, 46)]
    posts = [k.block(7, 7, 92, dark, 0.5).move(x, -44, z) for x, z in ((-8, 0), (184, 158))]
    rail = k.sweep([(-12, -44, 88), (188, -44, 246)], 3, dark, flat=1.2, power=3).of("handrail")
    balusters = [k.cylinder(1.5, 72, m.paint("#efece4", 0.4), 0.2).move(16 + 22 * i, -44, 18 * i + 36) for i in range(8)]
    return Group(treads, risers, strings, posts, rail, balusters)
