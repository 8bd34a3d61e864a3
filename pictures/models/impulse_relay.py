"""A narrow impulse relay with a small slider and a coil sign."""

from families import din
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot

SHOTS = (
    Shot(
        alt=Alt(
            nl="Smalle teleruptor voor de zekeringkast met een klein schuifje en het schema van een spoel.",
            fr="Télérupteur étroit pour tableau, avec un petit curseur et le schéma d'une bobine.",
            de="Schmaler Stromstoßschalter für den Verteiler mit kleinem Schieber und Spulensymbol.",
            en="Narrow impulse relay for the board with a small slider and the sign of a coil.",
        ),
        view=din.VIEW,
    ),
)


def build() -> Group:
    ink = m.ink("#22262b")
    slide = Group(
        k.block(0.5, 1.0, 0.05, m.plastic("#33363a"), 0.02),
        k.block(0.44, 0.4, 0.22, m.plastic("#d86a1a"), 0.05).move(y=0.25, z=0.03),
    ).move(y=1.2)
    frame = k.slab(s.rectangle(0.9, 0.5) - s.rectangle(0.82, 0.42), 0.02, ink, 0.003)
    sign = Group(
        frame,
        k.block(0.9, 0.04, 0.02, ink, 0).turn(29),
        k.text("16 A", 0.36, ink).move(y=-0.65),
        k.text("230 V~", 0.26, ink).move(y=-1.05),
    ).move(y=-0.4, z=0.01)
    return Group(din.body(1), din.on_front(Group(slide, sign)), din.poles(("A1",)))
