"""A joiner's workbench."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Werkbank met een dik houten blad, houten poten en een bankschroef.",
            fr="Établi à plateau de bois épais, pieds en bois et étau.",
            de="Werkbank mit dicker Holzplatte, Holzbeinen und Schraubstock.",
            en="Workbench with a thick wooden top, wooden legs and a vice.",
        ),
        view=View(azimuth=-32, elevation=20),
    ),
)


def build() -> Group:
    top_, leg = m.wood("#d8b07a", "#ad7f48", "X", 0.12, 0.45), m.wood("#cfa570", "#a57842", "Z", 0.15, 0.5)
    plate = k.block(150, 62, 7, top_, 0.4).move(z=78)
    legs = [k.block(9, 9, 78, leg, 0.4).move(x, y, 0) for x in (-60, 60) for y in (-22, 22)]
    rails = [k.block(112, 4, 12, top_, 0.3).move(0, y, z) for y in (-22, 22) for z in (16,)] + [
        k.block(4, 40, 12, m.wood("#cfa570", "#a57842", "Y", 0.15, 0.5), 0.3).move(x, 0, z) for x in (-60, 60) for z in (16, 64)
    ]
    shelf_ = k.block(116, 40, 2.4, top_, 0.2).move(z=28)
    vice = Group(
        k.block(26, 6, 15, leg, 0.5).move(-48, -38, 69.5),
        k.rod((-48, -52, 74), (-48, -30, 74), 1.8, m.steel()),
        k.rod((-48, -50, 66), (-48, -50, 82), 1.1, m.beech("Z")),
        [k.rod((x, -40, 73), (x, -30, 73), 1.0, m.steel()) for x in (-57, -39)],
    )
    dogs = [k.block(2.4, 2.4, 3, m.steel(), 0.2).move(-60 + 14 * i, -26, 84.4) for i in range(8)]
    return Group(plate, legs, rails, shelf_, vice, dogs)
