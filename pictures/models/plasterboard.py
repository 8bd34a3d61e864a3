"""A sheet of plasterboard with a broken corner view."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee gipsplaten op elkaar: grijs karton aan de buitenkant; aan één kant is het eraf en zie je de witte gipskern.",
            fr="Deux plaques de plâtre : carton gris à l'extérieur ; d'un côté il est arraché et l'on voit le plâtre blanc.",
            de="Zwei Gipskartonplatten übereinander: außen grauer Karton; an einer Seite ist er ab, man sieht den weißen Gips.",
            en="Two sheets of plasterboard: grey card outside; on one side it is torn off and the white plaster shows.",
        ),
        view=View(azimuth=-36, elevation=34),
    ),
)


def build() -> Group:
    card, core = m.plaster("#bdbab2"), m.plaster("#f4f2ec")

    def sheet(torn: float) -> Group:
        """A board of three layers; its upper card is torn off over some width at one end."""
        upper = s.rounded(
            s.polygon(
                (-15, -11), (15 - torn, -11), (14.2 - torn, -5), (15.4 - torn, 0), (14.4 - torn, 6), (15 - torn, 11), (-15, 11)
            ),
            0.2,
        )
        return Group(
            k.block(30, 22, 0.16, card, 0.02),
            k.block(29.96, 21.96, 1.7, core, 0.05).move(z=0.16),
            k.slab(upper, 0.16, card, 0.03).move(z=1.86),
        )

    return Group(sheet(0.1), sheet(6).turn(9).move(-2, 1.5, 2.05))
