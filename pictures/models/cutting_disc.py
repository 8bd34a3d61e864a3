"""A thin cutting disc."""

from families import discs
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Dunne zwarte doorslijpschijf met een gat en een rond etiket.",
            fr="Disque à tronçonner noir et mince, avec un trou et une étiquette ronde.",
            de="Dünne schwarze Trennscheibe mit Loch und rundem Etikett.",
            en="Thin black cutting disc with a hole and a round label.",
        ),
        view=View(azimuth=-25, elevation=42),
    ),
)


def build() -> Group:
    grit = m.speckled("#33302f", "#55504c", 14, 0.58, 0.9, 0.35)
    disc = k.slab(s.ring(6.25, 1.1), 0.16, grit, 0.03)
    bush = k.pipe(1.4, 1.1, 0.2, m.metal("#b7a98a", 0.35), 0.02).move(z=-0.01)
    return Group(Group(disc, bush, discs.label(("125 x 1,0", "INOX"), 4.2, "#1f5fae", 1.5, 0.16)).turn(58, "X").turn(0).move(z=0))
