"""A toothed circular saw blade."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rond zaagblad met grote tanden, hardmetalen punten en een gat in het midden.",
            fr="Lame de scie circulaire à grandes dents, pointes en carbure et trou central.",
            de="Rundes Sägeblatt mit großen Zähnen, Hartmetallspitzen und Loch in der Mitte.",
            en="Round saw blade with large teeth, carbide tips and a hole in the middle.",
        ),
        view=View(azimuth=-25, elevation=54),
    ),
    Shot(
        alt=Alt(
            nl="De tanden van dichtbij, met een plaatje hardmetaal op elke tand.",
            fr="Les dents de près, avec une plaquette de carbure sur chacune.",
            de="Die Zähne aus der Nähe, jeder mit einem Hartmetallplättchen.",
            en="The teeth close up, each with a carbide tip.",
        ),
        view=View(azimuth=-40, elevation=34, pose=(0, 0, 0), near=((0.45, 1), (0, 0.55), (0, 1))),
    ),
)


def build() -> Group:
    steel = m.metal("#a5a8ab", 0.26)
    teeth, radius = 24, 9.5
    outline = discs.saw_outline(radius, teeth, 1.5, 1.5) - s.union(*discs.slots(radius - 1.3, 4, 2.2))
    tips = [
        k.block(0.34, 0.75, 0.34, m.metal("#d8c48a", 0.3), 0.03).move(radius - 0.3, -0.2, -0.02).turn(360 / teeth * i)
        for i in range(teeth)
    ]
    return Group(k.slab(outline, 0.3, steel, 0.03), tips, discs.label(("24 T", "190 mm"), 4.6, "#c8491f", 1.9, 0.3))
