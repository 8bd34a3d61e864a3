"""Combination pliers with red grips."""

from families.pliers import Build, pliers
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Combinatietang met rode handgrepen: platte geribde bek vooraan, ovale opening en snijkant bij het scharnier.",
            fr="Pince à manches rouges : mâchoires plates striées, creux ovale et tranchant près de l'articulation.",
            de="Kombizange mit roten Griffen: flache geriffelte Backen vorn, ovale Öffnung und Schneide am Gelenk.",
            en="Pliers with red grips: flat ribbed jaws in front, an oval opening and a cutting edge near the joint.",
        ),
        view=View(diagonal=42, elevation=60, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="De bek van dichtbij, met tandjes en een snijkant.",
            fr="Les mâchoires de près, avec des stries et un tranchant.",
            de="Das Maul aus der Nähe, mit Zähnen und einer Schneide.",
            en="The jaws close up, with teeth and a cutting edge.",
        ),
        view=View(diagonal=40, elevation=62, near=((0.66, 1), (0, 1), (0, 1))),
    ),
)


def jaw() -> s.Outline:
    """Ribbed tip, pipe grip, cutter."""
    body = s.polygon((0, 0.03), (5.0, 0.03), (5.05, 0.55), (4.4, 0.75), (2.2, 1.15), (0.6, 1.27), (-0.4, 0.9))
    oval = s.move(s.ellipse(0.72, 0.4), 2.65)
    ribs = [s.circle(0.07, (2.1 + 0.22 * i, 0.36 - abs(i - 2.5) * 0.03)) for i in range(6)]
    teeth = [s.polygon((x, 0), (x + 0.1, 0.11), (x + 0.2, 0)) for x in (3.5 + 0.2 * i for i in range(7))]
    cutter = s.polygon((0.75, 0), (0.9, 0.2), (1.2, 0.02), (1.5, 0.2), (1.65, 0))
    return body - s.union(oval, *ribs, *teeth, cutter)


def build() -> Group:
    return pliers(Build(jaw=jaw()))
