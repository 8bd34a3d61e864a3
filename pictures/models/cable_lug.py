"""A copper cable lug."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Vertinde kabelschoen: een ronde buis voor de kabel en een plat oog met een gat.",
            fr="Cosse tubulaire étamée : un fût rond pour le câble et une plage plate percée d'un trou.",
            de="Verzinnter Kabelschuh: runde Hülse für das Kabel und flache Lasche mit Loch.",
            en="Tinned cable lug: a round barrel for the cable and a flat tongue with a hole.",
        ),
        view=View(diagonal=34, elevation=42),
    ),
)


def build() -> Group:
    tin = m.metal("#c6c2ba", 0.24)
    barrel = k.pipe(0.95, 0.72, 3.2, tin, 0.04).turn(90, "Y").move(-3.4, 0, 0.95)
    palm = s.rounded(s.circle(1.5, (2.4, 0)) | s.between(0.9, -1.1, 2.4, 1.1), inner=0.6) - s.circle(0.65, (2.4, 0))
    neck = k.bar(
        [
            (-0.6, 0.95, 0.95, 2, 0, 0, 0.95),
            (-0.2, 0.95, 0.95, 2, 0, 0, 0.95),
            (0.5, 1.1, 0.42, 3, 0, 0, 0.42),
            (1.2, 1.2, 0.25, 6, 0, 0, 0.25),
            (1.4, 1.2, 0.25, 6, 0, 0, 0.25),
        ],
        tin,
    )
    return Group(barrel, neck, k.slab(palm, 0.5, tin, 0.08))
