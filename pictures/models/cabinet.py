"""A wooden cabinet with doors."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten kast met twee deuren, waarvan één openstaat, en legplanken binnenin.",
            fr="Armoire en bois à deux portes, dont une ouverte, avec des étagères à l'intérieur.",
            de="Holzschrank mit zwei Türen, eine offen, und Einlegeböden im Inneren.",
            en="Wooden cabinet with two doors, one of them open, and shelves inside.",
        ),
        view=View(azimuth=-26, elevation=16),
    ),
)


def build() -> Group:
    side, face, back = (
        m.wood("#e0c295", "#c79d63", "Z", 0.1, 0.5),
        m.wood("#d0a873", "#a97c46", "Z", 0.12, 0.4),
        m.plain("#d9c4a0", 0.7),
    )
    sides = [k.block(2, 40, 110, side, 0.15).move(x, 0, 4) for x in (-44, 44)]
    flats = [k.block(86, 39, 2, m.wood("#e0c295", "#c79d63", "X", 0.1, 0.5), 0.1).move(0, 0, z) for z in (4, 112)]
    shelves = [k.block(86, 36, 2, m.wood("#e0c295", "#c79d63", "X", 0.1, 0.5), 0.1).move(0, 1, z).of("shelf") for z in (38, 74)]
    panel = k.block(86, 0.8, 108, back, 0).move(0, 19, 5)
    closed = k.block(43.6, 2, 106, face, 0.2).move(-22, -21, 5)
    open_ = k.block(43.6, 2, 106, face, 0.2).move(-21.8, 0, 5).turn(-105).move(44, -21, 0)
    knobs = [k.ball(1.4, m.zinc()).move(-3.4, -23.4, 60)]
    plinth = k.block(84, 36, 4, m.plain("#4b4036", 0.6), 0.1)
    return Group(sides, flats, shelves, panel, closed, open_, knobs, plinth)
