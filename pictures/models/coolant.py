"""A can of coolant."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blauw doorschijnend bidon koelvloeistof met een etiket met een sneeuwvlok en een thermometerwaarde.",
            fr="Bidon bleu de liquide de refroidissement avec une étiquette indiquant -35 °C.",
            de="Blauer Kanister Kühlmittel mit einem Etikett mit der Angabe -35 °C.",
            en="Blue can of coolant with a label that says -35 °C.",
        ),
        view=View(azimuth=-22, elevation=16),
    ),
)


def build() -> Group:
    return packs.canister("#2f86c9", "#f0efea", ("COOLANT", "-35 °C"), "#f0efea", "#174a78")
