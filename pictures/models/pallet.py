"""A wooden euro pallet."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten pallet van planken op negen blokken.",
            fr="Palette en bois faite de planches sur neuf blocs.",
            de="Holzpalette aus Brettern auf neun Klötzen.",
            en="Wooden pallet of boards on nine blocks.",
        ),
        view=View(azimuth=-34, elevation=24),
    ),
    Shot(
        alt=Alt(
            nl="De pallet van de korte kant: tussen de blokken passen de vorken.",
            fr="La palette vue du petit côté : les fourches passent entre les dés.",
            de="Die Palette von der kurzen Seite: zwischen die Klötze passen die Gabeln.",
            en="The pallet from its short side: the forks fit between the blocks.",
        ),
        view=View(azimuth=-88, elevation=8),
    ),
)


def build() -> Group:
    wood, cross, block = m.pine("X", 0.15), m.pine("Y", 0.15), m.wood("#d8b27a", "#b98d55", "Z", 0.2, 0.7)
    top = [
        k.block(120, w_, 2.2, wood, 0.2).move(0, y, 12.2)
        for y, w_ in ((-32.7, 14.5), (-16.3, 10), (0, 14.5), (16.3, 10), (32.7, 14.5))
    ]
    bearers = [k.block(14.5, 80, 2.2, cross, 0.2).move(x, 0, 10) for x in (-52.7, 0, 52.7)]
    blocks_ = [k.block(14.5, 12, 7.8, block, 0.2).move(x, y, 2.2) for x in (-52.7, 0, 52.7) for y in (-34, 0, 34)]
    runners = [k.block(120, 10 if y else 14.5, 2.2, wood, 0.2).move(y=y) for y in (-35, 0, 35)]
    return Group(top, bearers, blocks_, runners)
