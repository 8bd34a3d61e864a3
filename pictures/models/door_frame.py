"""An empty wooden door frame."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Houten deurkader zonder deur: twee stijlen en een dwarsstuk bovenaan.",
            fr="Cadre de porte en bois sans porte : deux montants et une traverse en haut.",
            de="Türrahmen aus Holz ohne Tür: zwei Pfosten und ein Querholz oben.",
            en="Wooden door frame without a door: two uprights and a crosspiece at the top.",
        ),
        view=View(azimuth=-28, elevation=10),
    ),
)


def build() -> Group:
    upright, across = m.wood("#dcb987", "#bb8f57", "Z", 0.1, 0.45), m.wood("#dcb987", "#bb8f57", "X", 0.1, 0.45)
    jambs = [k.block(4, 18, 206, upright, 0.2).move(x) for x in (-46, 46)]
    trims = [k.block(9, 2, 204, upright, 0.4).move(x, y, 0) for x in (-48.5, 48.5) for y in (-10, 10)]
    head = [k.block(96, 18, 4, across, 0.2).move(z=206), *[k.block(106, 2, 9, across, 0.4).move(0, y, 204) for y in (-10, 10)]]
    stops = [k.block(2, 5, 206, upright, 0.1).move(x, 2, 0) for x in (-43.2, 43.2)]
    return Group(jambs, trims, head, stops)
