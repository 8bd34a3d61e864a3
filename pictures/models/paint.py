"""An open tin of paint."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Blikken pot blauwe verf met een hengsel.",
            fr="Pot de peinture bleue en métal avec une anse.",
            de="Blechdose mit blauer Farbe und Henkel.",
            en="Metal tin of blue paint with a handle.",
        ),
        view=View(azimuth=-16, elevation=26),
    ),
)


def build() -> Group:
    return packs.tin("#e9e7e0", ("VERF", "PEINTURE"), "#1f5fae", "#ffffff")
