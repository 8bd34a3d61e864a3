"""Black O-rings of three sizes."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie zwarte rubberen O-ringen van verschillende grootte.",
            fr="Trois joints toriques noirs en caoutchouc de tailles différentes.",
            de="Drei schwarze O-Ringe aus Gummi in verschiedenen Größen.",
            en="Three black rubber O-rings of different sizes.",
        ),
        view=View(azimuth=-20, elevation=42),
    ),
)


def build() -> Group:
    black = m.plastic("#17181a", 0.4, 0.1)
    return Group(
        k.ring(3.0, 0.34, black).move(z=0.34),
        k.ring(1.9, 0.3, black).move(3.4, -2.6, 0.3),
        k.ring(1.2, 0.25, black).turn(28, "X").move(-0.2, -3.6, 0.75),
    )
