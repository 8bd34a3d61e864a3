"""Three rigid conduits."""

from families import bars
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie rechte grijze kunststofbuizen.",
            fr="Trois tubes rigides gris en plastique.",
            de="Drei gerade graue Kunststoffrohre.",
            en="Three straight grey plastic tubes.",
        ),
        view=View(azimuth=-50, elevation=32),
    ),
)


def build() -> Group:
    grey = m.plastic("#a9adb0", 0.42)
    pipes = [bars.pipe(22, 1.0, 0.86, grey).move(y=y, z=z) for y, z in ((-1.02, 0), (1.02, 0), (0, 1.72))]
    return Group(pipes)
