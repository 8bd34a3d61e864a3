"""A Belgian socket outlet: two holes and an earth pin."""

from families import wall
from kit.part import Group
from kit.picture import Alt, Shot

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
)


def build() -> Group:
    return Group(wall.frame(), wall.earthed_socket())
