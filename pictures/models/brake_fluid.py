"""A small can of brake fluid."""

from families import packs
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gele bus remvloeistof met het opschrift DOT 4.",
            fr="Bidon jaune de liquide de frein marqué DOT 4.",
            de="Gelber Behälter Bremsflüssigkeit mit der Aufschrift DOT 4.",
            en="Yellow can of brake fluid marked DOT 4.",
        ),
        view=View(azimuth=-22, elevation=16),
    ),
)


def build() -> Group:
    return packs.canister("#d9a915", "#26282b", ("BRAKE", "DOT 4"), "#26282b", "#f2f2ee")
