"""A hexagon bolt lying on its side, its nut before it."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verzinkte zeskantbout met schroefdraad op de schacht, met een zeskantmoer ernaast.",
            fr="Boulon zingué à tête hexagonale, tige filetée, avec un écrou hexagonal à côté.",
            de="Verzinkte Sechskantschraube mit Gewinde am Schaft, daneben eine Sechskantmutter.",
            en="Zinc-plated bolt with a six-sided head and a threaded shank, with a hexagon nut beside it.",
        ),
        view=View(azimuth=-36, elevation=32),
    ),
    Shot(
        alt=Alt(
            nl="De bout van de kant van de kop: de kop heeft zes kanten.",
            fr="Le boulon du côté de la tête : la tête a six pans.",
            de="Die Schraube von der Kopfseite: der Kopf hat sechs Kanten.",
            en="The bolt from its head: the head has six sides.",
        ),
        view=View(azimuth=-78, elevation=20),
    ),
)


def build() -> Group:
    zinc = m.zinc()
    head = f.hexagon(1.9, 0.78, zinc, top=False)
    washer = k.cylinder(0.9, 0.06, zinc, 0.01).move(z=0.78)
    bolt = Group(head, washer, f.shaft(1.2, 2.3, 3.4, zinc).move(z=0.8)).turn(30)
    bolt.turn(90, "Y").move(-2.6, 0.6, 0.95)
    return Group(bolt, f.nut(1.2, 1.9, 1.0, zinc).of("nut").turn(14).move(1.0, -1.9))
