"""A grey installation cable with three cores."""

from families import wires
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze installatiekabel, gestript: drie aders in blauw, bruin en groen-geel met koperen kern.",
            fr="Câble d'installation gris dénudé : trois conducteurs bleu, brun et vert-jaune à âme de cuivre.",
            de="Graue Installationsleitung, abisoliert: drei Adern in Blau, Braun und Grün-Gelb mit Kupferkern.",
            en="Grey installation cable, stripped: three wires in blue, brown and green-yellow with a copper core.",
        ),
        view=View(diagonal=38, elevation=42),
    ),
    Shot(
        alt=Alt(
            nl="Het uiteinde van dichtbij: gekleurde aders met bloot koper.",
            fr="Le bout de près : des conducteurs colorés à cuivre dénudé.",
            de="Das Ende aus der Nähe: farbige Adern mit blankem Kupfer.",
            en="The end close up: coloured wires with bare copper.",
        ),
        view=View(azimuth=66, elevation=30, near=((0.6, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    return wires.cable(9, 0.9, m.plastic("#8d9195", 0.45), ("blue", "earth", "brown"), 1.4, 4).move(z=0.9)
