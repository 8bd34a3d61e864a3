"""A four-pole main switch with a red handle."""

from families import din
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vierpolige hoofdschakelaar voor de zekeringkast met een brede rode hendel.",
            fr="Interrupteur principal à quatre pôles pour tableau, avec une large manette rouge.",
            de="Vierpoliger Hauptschalter für den Verteiler mit breitem rotem Hebel.",
            en="Four-pole main switch for the distribution board with a wide red handle.",
        ),
        view=din.VIEW,
    ),
)


def build() -> Group:
    ink = m.ink("#22262b")
    label = Group(k.block(5.8, 1.05, 0.02, m.plastic("#ffffff"), 0.005), k.text("63 A   400 V~", 0.5, ink).move(z=0.025))
    return Group(din.body(4, split=False), din.lever(4, "#c2221d"), din.on_front(label, y=-1.4), din.poles(("1", "3", "5", "7")))
