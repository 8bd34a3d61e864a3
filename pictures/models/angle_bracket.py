"""A perforated steel angle bracket."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gegalvaniseerde metalen hoek met gaten voor schroeven in beide vleugels.",
            fr="Équerre métallique galvanisée, percée de trous de vis dans les deux ailes.",
            de="Verzinkter Metallwinkel mit Schraubenlöchern in beiden Schenkeln.",
            en="Galvanised metal angle with screw holes in both legs.",
        ),
        view=View(azimuth=-36, elevation=30),
    ),
)


def build() -> Group:
    zinc = m.galvanised()
    spots = [(x, y) for x in (-1.8, 1.8) for y in (1.6, 3.4, 5.2)] + [(0, 2.6), (0, 4.4)]
    leg = s.between(-3, 0.1, 3, 6.6, 0.25) - s.union(*[s.circle(0.28, p) for p in spots])
    flat = k.slab(leg, 0.25, zinc, 0.05)
    back = k.slab(leg, 0.25, zinc, 0.05).stand().move(y=0.28)
    rib = k.slab(s.rounded(s.polygon((-0.02, 0), (1.6, 0), (0, 1.6)), 0.3), 0.7, zinc, 0.3).move(z=-0.35).turn(90, "X").turn(90)
    return Group(flat.move(y=-6.6), back, rib.turn(180).move(y=0.1))
