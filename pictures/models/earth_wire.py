"""A green and yellow earth conductor."""

from families import wires
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Groen-geel gestreepte draad met een gestript uiteinde van koper.",
            fr="Fil rayé vert et jaune dont le bout en cuivre est dénudé.",
            de="Grün-gelb gestreifter Draht mit abisoliertem Kupferende.",
            en="Green and yellow striped wire with a stripped copper end.",
        ),
        view=View(diagonal=40, elevation=46),
    ),
)


def build() -> Group:
    return Group(wires.curvy("earth"))
