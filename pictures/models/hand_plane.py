"""A metal smoothing plane."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Schaaf met een stalen zool, een houten knop vooraan en een houten handvat achteraan.",
            fr="Rabot à semelle d'acier, pommeau en bois à l'avant et poignée en bois à l'arrière.",
            de="Hobel mit Stahlsohle, Holzknauf vorn und Holzgriff hinten.",
            en="Plane with a steel sole, a wooden knob in front and a wooden handle at the back.",
        ),
        view=View(azimuth=-38, elevation=26),
    ),
    Shot(
        alt=Alt(
            nl="De schaaf van de andere kant, met de handgreep en de beitel.",
            fr="Le rabot de l'autre côté, avec la poignée et le fer.",
            de="Der Hobel von der anderen Seite, mit Griff und Eisen.",
            en="The plane from the other side, with the handle and the iron.",
        ),
        view=View(azimuth=146, elevation=40),
    ),
)


def build() -> Group:
    iron, wood = m.paint("#2b3238", 0.35), m.wood("#8a5130", "#66391f", "Z", 1, 0.3)
    sole = k.block(25, 6.2, 0.6, m.steel(0.24), 0.08)
    cheek = s.rounded(s.polygon((-11, 0), (12, 0), (12, 0.8), (8.5, 1.0), (4, 3.8), (-1, 4.2), (-5, 2.2), (-11, 1.0)), 0.2, 0.8)
    cheeks = [k.slab(cheek, 0.35, iron, 0.08).stand().move(y=y, z=0.4) for y in (-2.75, 3.1)]
    frog = k.slab(s.polygon((-3.5, 0.6), (3.2, 0.6), (-1.2, 4.4)), 4.4, iron, 0.1).stand().move(y=2.2)
    blade = k.block(10.5, 5.0, 0.35, m.steel(0.2), 0.05).move(-5.2, 0, 0).turn(45, "Y").move(2.6, 0, 1.0)
    cap = k.block(7.5, 4.6, 0.5, m.chrome(), 0.2).move(-5.0, 0, 0.5).turn(45, "Y").move(2.6, 0, 1.0)
    knob = k.lathe(
        [(0, 0), (1.6, 0), (1.4, 0.5), (0.9, 1.2), (0.85, 1.9), (1.5, 3.2), (1.75, 4.2), (1.4, 5.1), (0, 5.4)], wood, flow=5
    ).move(8.6, 0, 0.8)
    tote = s.smooth(
        (-8.6, 0.6),
        (-5.6, 0.6),
        (-5.4, 2.0),
        (-6.6, 4.4),
        (-6.4, 6.4),
        (-5.2, 8.2),
        (-6.4, 8.9),
        (-8.6, 7.9),
        (-9.6, 5.4),
        (-9.4, 3.0),
    )
    return Group(sole, cheeks, frog, blade, cap, knob, k.slab(tote, 2.2, wood, 0.7).stand().move(y=1.1))
