"""A heavy squared wooden beam."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zware rechthoekige houten balk; op de kop zie je de jaarringen.",
            fr="Grosse poutre en bois équarrie ; les cernes se voient sur le bout.",
            de="Schwerer rechteckiger Holzbalken; am Ende sieht man die Jahresringe.",
            en="Heavy squared wooden beam; the growth rings show at its end.",
        ),
        view=View(azimuth=-48, elevation=28),
    ),
)


def build() -> Group:
    return Group(k.block(60, 9, 14, m.wood("#dfb981", "#b9844c", "X", 0.35, 0.6), 0.25))
