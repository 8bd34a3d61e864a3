"""A brown phase conductor."""

from families import wires
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Bruine draad met een gestript uiteinde van koper.",
            fr="Fil brun dont le bout en cuivre est dénudé.",
            de="Brauner Draht mit abisoliertem Kupferende.",
            en="Brown wire with a stripped copper end.",
        ),
        view=View(diagonal=40, elevation=46),
    ),
)


def build() -> Group:
    return Group(wires.curvy("brown"))
