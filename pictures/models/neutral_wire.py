"""A blue neutral conductor."""

from families import wires
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blauwe draad met een gestript uiteinde van koper.",
            fr="Fil bleu dont le bout en cuivre est dénudé.",
            de="Blauer Draht mit abisoliertem Kupferende.",
            en="Blue wire with a stripped copper end.",
        ),
        view=View(diagonal=40, elevation=46),
    ),
)


def build() -> Group:
    return Group(wires.curvy("blue"))
