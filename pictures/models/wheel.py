"""A wheel: tyre on an alloy rim."""

from families import auto
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Autowiel: een zwarte band op een zilverkleurige velg met vijf spaken.",
            fr="Roue de voiture : un pneu noir sur une jante argentée à cinq branches.",
            de="Autorad: schwarzer Reifen auf silberner Felge mit fünf Speichen.",
            en="Car wheel: a black tyre on a silver rim with five spokes.",
        ),
        view=View(azimuth=52, elevation=12),
    ),
    Shot(
        alt=Alt(
            nl="Het wiel recht van opzij, met vijf dubbele spaken.",
            fr="La roue vue de côté, avec cinq branches doubles.",
            de="Das Rad von der Seite, mit fünf Doppelspeichen.",
            en="The wheel from the side, with five double spokes.",
        ),
        view=View(azimuth=100, elevation=8),
    ),
)


def build() -> Group:
    return Group(Group(auto.tyre()).of("tyre"), auto.rim().of("rim")).turn(90, "Y").move(z=31.5)
