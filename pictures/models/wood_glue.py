"""A bottle of wood glue."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte fles houtlijm met een blauwe spuitdop.",
            fr="Flacon blanc de colle à bois avec un bouchon verseur bleu.",
            de="Weiße Flasche Holzleim mit blauer Spitze.",
            en="White bottle of wood glue with a blue nozzle.",
        ),
        view=View(azimuth=-14, elevation=14, tone="mid", key=1.1),
    ),
)


def build() -> Group:
    return packs.bottle("#f0efea", "#1f5fae", ("HOUTLIJM", "COLLE BOIS"), "#e2b23a", "#2a1d10")
