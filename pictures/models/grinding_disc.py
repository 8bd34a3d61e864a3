"""A thick grinding disc with a depressed centre."""

from families import discs
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Dikke grijze afbraamschijf met een verdiept midden en een gat.",
            fr="Disque à ébarber gris et épais, à moyeu déporté, avec un trou.",
            de="Dicke graue Schruppscheibe mit gekröpfter Mitte und Loch.",
            en="Thick grey grinding disc with a sunken centre and a hole.",
        ),
        view=View(azimuth=-25, elevation=42),
    ),
)


def build() -> Group:
    grit = m.speckled("#4a4643", "#75706a", 10, 0.56, 0.95, 0.6)
    profile = [
        (1.15, -0.45),
        (2.6, -0.45),
        (3.3, 0),
        (6.25, 0),
        (6.3, 0.1),
        (6.3, 0.6),
        (6.2, 0.68),
        (3.0, 0.68),
        (2.3, 0.22),
        (1.15, 0.22),
        (1.15, -0.45),
    ]
    body = k.lathe(profile, grit)
    cap = k.lathe([(1.12, 0.24), (2.2, 0.24), (2.4, 0.28)], m.metal("#b9a57c", 0.35))
    return Group(Group(body, cap, discs.label(("125 x 6", "A 24 R"), 5.2, "#b3241f", 3.05, 0.68)).turn(52, "X"))
