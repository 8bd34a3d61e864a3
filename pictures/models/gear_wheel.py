"""A spur gear with a bore and keyway."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen tandwiel met rechte tanden en in het midden een gat met spiegleuf.",
            fr="Roue dentée en acier à dents droites, avec un alésage et une rainure de clavette.",
            de="Zahnrad aus Stahl mit geraden Zähnen und Bohrung mit Passfedernut.",
            en="Steel gear with straight teeth and a hole with a keyway in the middle.",
        ),
        view=View(azimuth=-30, elevation=38),
    ),
    Shot(
        alt=Alt(
            nl="Het tandwiel van opzij, met de tanden en de naaf.",
            fr="La roue dentée de côté, avec les dents et le moyeu.",
            de="Das Zahnrad von der Seite, mit Zähnen und Nabe.",
            en="The gear wheel from the side, with its teeth and hub.",
        ),
        view=View(azimuth=-16, elevation=10),
    ),
)


def build() -> Group:
    steel = m.steel(0.26)
    wheel = s.rounded(s.cogs(24, 4.5, 3.75, 0.42), 0.08, 0.1)
    bore = s.circle(1.0) | s.between(-0.25, 0, 0.25, 1.3)
    rim = k.slab(wheel - bore, 1.5, steel, 0.06)
    hub = k.slab(s.circle(1.9) - bore, 2.3, steel, 0.08)
    groove = k.pipe(3.2, 2.1, 0.4, steel, 0.02).move(z=1.25)
    return Group(rim.cut(groove), hub)
