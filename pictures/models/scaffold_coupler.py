"""Two tubes joined by a right-angle coupler."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee stalen buizen die haaks vastzitten in een stellingkoppeling met bouten.",
            fr="Deux tubes en acier fixés à angle droit par un collier d'échafaudage à boulons.",
            de="Zwei Stahlrohre, die mit einer Gerüstkupplung mit Schrauben rechtwinklig verbunden sind.",
            en="Two steel tubes held at a right angle by a scaffold coupler with bolts.",
        ),
        view=View(azimuth=-38, elevation=30),
    ),
    Shot(
        alt=Alt(
            nl="De koppeling van boven: ze houdt twee gekruiste buizen vast.",
            fr="Le raccord vu de dessus : il tient deux tubes croisés.",
            de="Die Kupplung von oben: sie hält zwei gekreuzte Rohre.",
            en="The coupler from above: it holds two crossed tubes.",
        ),
        view=View(azimuth=30, elevation=60),
    ),
)


def build() -> Group:
    zinc, bright = m.galvanised(), m.zinc(0.28)
    lower = k.pipe(2.4, 2.1, 26, zinc).move(z=-13).turn(90, "Y").move(z=2.9)
    upper = k.pipe(2.4, 2.1, 26, zinc).move(z=-13).turn(90, "X").move(z=9.0)

    def clamp() -> Group:
        """A collar round a tube along X, with its bolt."""
        collar = k.pipe(3.05, 2.42, 4.4, bright, 0.1).move(z=-2.2).turn(90, "Y")
        ears = [k.block(3.6, 1.6, 1.0, bright, 0.2).move(0, 3.5, z) for z in (0.15, -1.15)]
        bolt = Group(k.cylinder(0.6, 5.4, bright, 0.05).move(0, 3.8, -2.2), f.hexagon(1.9, 1.1, bright).move(0, 3.8, 1.4))
        return Group(collar, ears, bolt)

    plate = k.block(4.6, 4.6, 1.4, bright, 0.2).move(z=5.2)
    return Group(lower, upper, clamp().move(z=2.9), clamp().turn(90).move(z=9.0), plate)
