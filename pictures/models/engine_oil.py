"""A can of engine oil."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Donkerblauw kunststof bidon motorolie met een gele dop.",
            fr="Bidon d'huile moteur bleu foncé en plastique à bouchon jaune.",
            de="Dunkelblauer Kunststoffkanister Motoröl mit gelbem Deckel.",
            en="Dark blue plastic can of engine oil with a yellow cap.",
        ),
        view=View(azimuth=-22, elevation=16),
    ),
)


def build() -> Group:
    return packs.canister("#1d2f55", "#e0ad12", ("5W-30", "OIL", "1 L"), "#e8e6df", "#1d2f55")
