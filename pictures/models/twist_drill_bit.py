"""Two twist drills for metal."""

from families import discs
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee metaalboren: stalen spiraalboren met een kegelvormige punt.",
            fr="Deux forets à métaux : forets hélicoïdaux en acier à pointe conique.",
            de="Zwei Metallbohrer: Spiralbohrer aus Stahl mit kegeliger Spitze.",
            en="Two metal drill bits: steel spiral bits with a conical point.",
        ),
        view=View(diagonal=42, elevation=46),
    ),
    Shot(
        alt=Alt(
            nl="De punten van dichtbij, met twee snijkanten en een spiraalgroef.",
            fr="Les pointes de près, avec deux tranchants et une rainure hélicoïdale.",
            de="Die Spitzen aus der Nähe, mit zwei Schneiden und Spiralnut.",
            en="The tips close up, with two cutting edges and a spiral groove.",
        ),
        view=View(diagonal=40, elevation=34, near=((0.74, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    def bit(r: float, length: float, metal: k.Material) -> Group:
        """One bit along X."""
        return Group(discs.twist(r, length, 2.6, metal, 0.34), k.rod((-4.2, 0, 0), (0.1, 0, 0), r, metal)).move(z=r)

    gold = m.metal("#c9a95e", 0.24)
    return Group(bit(0.62, 8.6, m.metal("#9ea1a5", 0.22)).move(y=1.2), bit(0.5, 7.4, gold).move(x=-0.4, y=-0.9))
