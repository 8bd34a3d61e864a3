"""A Belgian socket outlet: two holes and an earth pin."""

from families import wall
from kit.part import Group
from kit.picture import Alt, Shot, View
from models import electrical_plug

SHOTS = (
    Shot(
        alt=Alt(
            nl="Wit stopcontact met een ronde holte, twee gaten en bovenaan een uitstekende aardpen.",
            fr="Prise de courant blanche : creux rond, deux trous et, au-dessus, une broche de terre qui dépasse.",
            de="Weiße Steckdose mit runder Vertiefung, zwei Löchern und oben einem vorstehenden Erdungsstift.",
            en="White socket outlet with a round recess, two holes and an earth pin sticking out at the top.",
        ),
        view=wall.FRONT,
    ),
    Shot(
        alt=Alt(
            nl="Het stopcontact met een zwarte stekker erin.",
            fr="La prise avec une fiche noire branchée.",
            de="Die Steckdose mit eingestecktem schwarzem Stecker.",
            en="The socket with a black plug in it.",
        ),
        view=View(azimuth=-38, elevation=16, pose=(90, 0, 0), tone="mid", fill=0.86, key=1.35),
        build="build_used",
    ),
)


def build() -> Group:
    return Group(wall.frame(), wall.earthed_socket())


def build_used() -> Group:
    """The same socket with a plug in it."""
    plug = electrical_plug.build().move(z=-1.95).turn(-90, "Y").move(z=-0.5)
    return Group(build(), plug.of("electrical-plug"))
