"""A round ceiling smoke detector."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte ronde rookmelder met sleuven rondom en een testknop in het midden.",
            fr="Détecteur de fumée blanc et rond, avec des fentes tout autour et un bouton de test au centre.",
            de="Weißer runder Rauchmelder mit Schlitzen rundum und einer Prüftaste in der Mitte.",
            en="White round smoke detector with slots all round and a test button in the middle.",
        ),
        view=View(azimuth=-28, elevation=34, tone="mid", key=1.2),
    ),
    Shot(
        alt=Alt(
            nl="De rookmelder van opzij, met de openingen waar de rook binnenkomt.",
            fr="Le détecteur de fumée de côté, avec les fentes où entre la fumée.",
            de="Der Rauchmelder von der Seite, mit den Öffnungen für den Rauch.",
            en="The smoke detector from the side, with the openings for the smoke.",
        ),
        view=View(azimuth=-20, elevation=8, tone="mid"),
    ),
)


def build() -> Group:
    white, dark = m.plastic("#f2f1ed", 0.4), m.ink("#2a2c2e")
    base = k.lathe([(0, 0), (5.4, 0), (5.6, 0.3), (5.6, 1.2), (5.2, 1.6), (0, 1.6)], white)
    inside = k.cylinder(4.3, 1.2, dark, 0).move(z=1.5)
    posts = [k.block(0.7, 0.5, 1.2, white, 0.1).move(4.75, 0, 1.5).turn(15 * i) for i in range(24)]
    top = k.lathe([(0, 2.5), (5.1, 2.5), (5.2, 2.7), (4.9, 3.2), (3.2, 3.9), (0, 4.1)], white)
    button = k.cylinder(1.2, 0.3, m.plastic("#e3e2dd", 0.4), 0.12).move(0, 0, 4.0)
    led = k.cylinder(0.18, 0.2, m.glow("#d8201a", 0.8), 0.08).move(2.3, -0.4, 3.95)
    return Group(base, inside, posts, top, button, led)
