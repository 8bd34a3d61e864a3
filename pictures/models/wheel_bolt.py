"""Two wheel bolts."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee wielbouten met zeskantkop, kegelvormige kraag en korte schroefdraad.",
            fr="Deux vis de roue à tête hexagonale, portée conique et filetage court.",
            de="Zwei Radschrauben mit Sechskantkopf, kegeligem Bund und kurzem Gewinde.",
            en="Two wheel bolts with a hexagon head, a conical collar and a short thread.",
        ),
        view=View(azimuth=-38, elevation=34),
    ),
)


def build() -> Group:
    zinc = m.zinc(0.3)

    def bolt() -> Group:
        """One bolt, head at z = 0, thread upward."""
        head = f.hexagon(1.7, 1.6, zinc, top=False)
        collar = k.lathe([(0, 1.5), (1.2, 1.5), (1.25, 1.75), (0.75, 2.5), (0, 2.5)], zinc)
        return Group(head, collar, f.shaft(1.2, 0.3, 2.6, zinc).move(z=2.45))

    return Group(bolt().turn(30).turn(90, "Y").move(-2.6, 0.8, 1.25), bolt().turn(15).move(1.6, 2.6))
