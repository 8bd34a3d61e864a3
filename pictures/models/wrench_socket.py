"""Three wrench sockets."""

from families import auto
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie verchroomde doppen met een zeskantig gat.",
            fr="Trois douilles chromées à empreinte hexagonale.",
            de="Drei verchromte Stecknüsse mit sechskantiger Öffnung.",
            en="Three chrome sockets with a hexagonal opening.",
        ),
        view=View(azimuth=-28, elevation=36),
    ),
)


def build() -> Group:
    return Group(
        auto.socket(2.4).move(-3.0, 0.6),
        auto.socket(1.7).move(0.4, -1.2),
        auto.socket(1.2).turn(90, "X").turn(-30).move(3.6, 0.4, 1.0),
    )
