"""A car tyre with tread."""

from families import auto
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zwarte autoband met profiel in het loopvlak, zonder velg.",
            fr="Pneu de voiture noir avec des sculptures sur la bande de roulement, sans jante.",
            de="Schwarzer Autoreifen mit Profil auf der Lauffläche, ohne Felge.",
            en="Black car tyre with a tread pattern, without a rim.",
        ),
        view=View(azimuth=-38, elevation=16),
    ),
    Shot(
        alt=Alt(
            nl="De band recht van voren, met het profiel in het loopvlak.",
            fr="Le pneu vu de face, avec les sculptures de la bande de roulement.",
            de="Der Reifen von vorn, mit dem Profil der Lauffläche.",
            en="The tyre from the front, with the pattern of its tread.",
        ),
        view=View(azimuth=0, elevation=14),
    ),
)


def build() -> Group:
    return Group(auto.tyre().turn(90, "Y").turn(0).move(z=31.5))
