"""An alloy rim alone."""

from families import auto
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zilverkleurige lichtmetalen velg met vijf spaken en vijf boutgaten.",
            fr="Jante argentée en alliage à cinq branches et cinq trous de vis.",
            de="Silberne Leichtmetallfelge mit fünf Speichen und fünf Schraubenlöchern.",
            en="Silver alloy rim with five spokes and five bolt holes.",
        ),
        view=View(azimuth=48, elevation=16),
    ),
)


def build() -> Group:
    return auto.rim().turn(90, "Y").move(z=20)
