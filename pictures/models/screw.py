"""A countersunk cross-head screw with a machine-like body."""

from families import fasteners as f
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen schroef met een verzonken kruiskop en schroefdraad tot in de punt.",
            fr="Vis en acier à tête fraisée cruciforme, filetée jusqu'à la pointe.",
            de="Stahlschraube mit Senkkopf, Kreuzschlitz und Gewinde bis zur Spitze.",
            en="Steel screw with a countersunk cross head and a thread down to the point.",
        ),
        view=View(azimuth=-38, elevation=36),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij, met een kruisvormige uitsparing.",
            fr="La tête de près, avec une empreinte en croix.",
            de="Der Kopf aus der Nähe, mit einer kreuzförmigen Vertiefung.",
            en="The head close up, with a cross-shaped recess.",
        ),
        view=View(azimuth=-70, elevation=30, near=((0, 0.35), (0, 0.5), (0, 0.4))),
    ),
)


def build() -> Group:
    zinc = m.zinc(0.28)
    return Group(f.wood_screw(0.5, 4.6, 0.0, zinc).turn(90, "Y").move(z=0.48), f.wood_screw(0.5, 4.6, 0.0, zinc).move(2.4, 1.9))
