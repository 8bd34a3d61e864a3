"""Yellow chipboard screws."""

from families import fasteners as f
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie gele spaanplaatschroeven met platte kruiskop en scherpe schroefdraad over de hele lengte.",
            fr="Trois vis à aggloméré jaunes à tête plate cruciforme et filetage vif sur toute la longueur.",
            de="Drei gelbe Spanplattenschrauben mit flachem Kreuzkopf und scharfem Gewinde über die ganze Länge.",
            en="Three yellow chipboard screws with flat cross heads and a sharp thread over their whole length.",
        ),
        view=View(azimuth=-38, elevation=42),
    ),
)


def build() -> Group:
    gold = m.metal("#d8b45c", 0.25)
    one = lambda: f.wood_screw(0.42, 5.0, 0.0, gold, "pozidriv").turn(90, "Y").move(z=0.42)
    return Group(one(), one().turn(-12).move(0.4, -1.1), one().turn(9).move(-0.3, 1.2))
