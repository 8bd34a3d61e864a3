"""Two brake pads."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee remblokjes: een stalen plaat met oren en een dik donker wrijvingsblok met een groef.",
            fr="Deux plaquettes de frein : une plaque d'acier à oreilles et une épaisse garniture sombre rainurée.",
            de="Zwei Bremsbeläge: Stahlplatte mit Nasen und dicker dunkler Reibbelag mit Nut.",
            en="Two brake pads: a steel plate with lugs and a thick dark friction block with a groove.",
        ),
        view=View(azimuth=-28, elevation=40),
    ),
)


def build() -> Group:
    steel, grit = m.paint("#26292c", 0.45), m.speckled("#57524d", "#8a8177", 9, 0.6, 0.95, 0.4)
    plate = s.rounded(
        s.polygon(
            (-6.2, -2.2),
            (6.2, -2.2),
            (6.6, -0.8),
            (7.4, -0.8),
            (7.4, 0.8),
            (6.4, 0.8),
            (5.4, 2.8),
            (-5.4, 2.8),
            (-6.4, 0.8),
            (-7.4, 0.8),
            (-7.4, -0.8),
            (-6.6, -0.8),
        ),
        0.3,
        0.3,
    )
    lining = s.rounded(s.polygon((-5.8, -1.9), (5.8, -1.9), (5.0, 2.5), (-5.0, 2.5)), 0.5) - s.between(-0.2, -3, 0.2, 3)

    def pad() -> Group:
        """One pad, lining up."""
        return Group(k.slab(plate, 0.6, steel, 0.06), k.slab(lining, 1.3, grit, 0.12).move(z=0.6))

    return Group(pad(), pad().turn(62, "X").move(0.6, 6.0, 2.0))
