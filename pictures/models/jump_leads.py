"""Red and black jump leads."""

from families import wires
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Startkabels: een rode en een zwarte dikke kabel met grote klemmen aan de uiteinden.",
            fr="Câbles de démarrage : un gros câble rouge et un noir, avec de grandes pinces aux bouts.",
            de="Starthilfekabel: ein rotes und ein schwarzes dickes Kabel mit großen Klemmen an den Enden.",
            en="Jump leads: one thick red and one thick black cable with large clamps at the ends.",
        ),
        view=View(azimuth=-28, elevation=40),
    ),
    Shot(
        alt=Alt(
            nl="De klemmen van dichtbij, met koperen tanden.",
            fr="Les pinces de près, avec des dents en cuivre.",
            de="Die Klemmen aus der Nähe, mit Kupferzähnen.",
            en="The clamps close up, with copper teeth.",
        ),
        view=View(azimuth=-30, elevation=50, near=((0.3, 1), (0, 0.55), (0, 1))),
    ),
)


def build() -> Group:
    def clamp(tint: k.Material) -> Group:
        """A crocodile clamp along X, mouth at +X."""
        steel = m.brass(0.3)
        teeth = [s.polygon((4.2 + 0.5 * i, 0), (4.45 + 0.5 * i, 0.35), (4.7 + 0.5 * i, 0)) for i in range(6)]
        jaw = s.polygon((0.5, 0.2), (4.0, 0.0), (7.4, 0.0), (7.6, 0.7), (3.6, 1.6), (0.4, 1.2)) - s.union(*teeth)
        grip = s.rounded(s.polygon((2.2, 0.7), (2.4, 1.7), (-3.0, 3.6), (-6.8, 3.7), (-6.8, 2.6), (-3.2, 2.3)), 0.4)
        upper = Group(k.slab(jaw, 1.8, steel, 0.1).move(z=0.2), k.slab(grip, 2.2, tint, 0.4)).turn(5)
        lower = upper.copy().grow(y=-1)
        return Group(upper, lower, k.cylinder(0.8, 2.3, m.zinc(), 0.2).move(1.2, 0, 0))

    def lead(name: str, shift: float) -> Group:
        """One cable with two clamps."""
        tint = wires.tint(name)
        path = [
            (-9, 5.5, 1),
            (-14, 4, 0.8),
            (-17, -3, 0.8),
            (-11, -9, 0.8),
            (-2, -7, 0.9),
            (2, -10, 0.8),
            (10, -11, 0.8),
            (13, -6, 0.8),
            (9, -2.4, 1),
        ]
        cable = k.sweep(path, 0.75, tint, steps=12)
        first = clamp(tint).turn(22).move(-3.2, 6.6)
        second = clamp(tint).turn(-12 + 180).move(3.4, -2.2)
        return Group(cable, first, second.turn(0)).move(shift * 0.4, shift)

    return Group(lead("red", 5.5), lead("black", -8.0))
