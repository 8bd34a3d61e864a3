"""Two grey wall plugs."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee grijze kunststof pluggen met spreidvleugels en een gat voor de schroef.",
            fr="Deux chevilles en plastique gris, avec des ailettes et un trou pour la vis.",
            de="Zwei graue Kunststoffdübel mit Spreizflügeln und einem Loch für die Schraube.",
            en="Two grey plastic wall plugs with spreading fins and a hole for the screw.",
        ),
        view=View(azimuth=-42, elevation=36),
    ),
    Shot(
        alt=Alt(
            nl="De pluggen van voren, met het gat voor de schroef.",
            fr="Les chevilles vues de devant, avec le trou pour la vis.",
            de="Die Dübel von vorn, mit dem Loch für die Schraube.",
            en="The plugs from the front, with the hole for the screw.",
        ),
        view=View(azimuth=-72, elevation=22),
    ),
)


def build() -> Group:
    grey = m.plastic("#8f9498", 0.45)

    def plug() -> Group:
        """One plug along X, mouth at x = 0."""
        body = k.lathe(
            [(0, 5), (0.34, 5), (0.5, 4.6), (0.5, 0.25), (0.62, 0.2), (0.62, 0), (0.3, 0), (0.27, 0.2), (0.2, 4.0), (0, 4.1)],
            grey,
        )
        body.cut(k.block(2, 0.14, 3.4, grey, 0).move(z=1.7))
        fins = [k.block(0.16, 0.12, 0.34, grey, 0.03).turn(-25, "Y").move(0.52, 0, 1.2 + 0.5 * i) for i in range(7)]
        sides = [Group(p.copy() for p in fins).turn(90 * q + 45) for q in range(4)]
        return Group(body, sides).turn(90, "Y").move(z=0.62)

    return Group(plug(), plug().turn(-14).move(0.2, -1.7))
