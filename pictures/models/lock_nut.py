"""A lock nut with a blue plastic ring."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zelfborgende zeskantmoer met een blauwe kunststofring boven in het gat.",
            fr="Écrou hexagonal autobloquant avec une bague en plastique bleu en haut du trou.",
            de="Selbstsichernde Sechskantmutter mit blauem Kunststoffring oben in der Bohrung.",
            en="Self-locking hexagon nut with a blue plastic ring at the top of the hole.",
        ),
        view=View(azimuth=-28, elevation=36),
    ),
)


def build() -> Group:
    zinc = m.zinc()
    collar = k.lathe([(1.52, 1.35), (1.5, 1.75), (1.36, 2.05), (1.2, 2.12), (1.16, 2.05), (1.16, 1.4)], zinc, flow=4)
    insert = k.pipe(1.18, 0.88, 0.5, m.plastic("#2257a8", 0.4), 0.06).move(z=1.5)
    return Group(f.nut(2.0, 3.2, 1.5, zinc).turn(12), collar, insert)
