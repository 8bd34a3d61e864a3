"""An emergency stop button in a yellow box."""

import math

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Noodstop: grote rode ronde knop op een gele doos.",
            fr="Arrêt d'urgence : gros bouton rouge et rond sur un boîtier jaune.",
            de="Not-Halt: großer roter runder Knopf auf einem gelben Gehäuse.",
            en="Emergency stop: large round red button on a yellow box.",
        ),
        view=View(azimuth=-28, elevation=34),
    ),
    Shot(
        alt=Alt(
            nl="De noodstop van boven: een grote rode knop op een gele doos.",
            fr="L'arrêt d'urgence vu de dessus : un gros bouton rouge sur un boîtier jaune.",
            de="Der Not-Halt von oben: ein großer roter Knopf auf einem gelben Gehäuse.",
            en="The emergency stop from above: a big red button on a yellow box.",
        ),
        view=View(azimuth=20, elevation=66),
    ),
)


def build() -> Group:
    yellow, red = m.plastic("#e5b50c", 0.4), m.plastic("#c21c19", 0.3, 0.4)
    box = k.slab(s.rectangle(7.2, 7.2, 0.5), 5.2, yellow, 0.25)
    plate = k.slab(s.circle(3.1), 0.15, m.plastic("#f0c81e", 0.4), 0.05).move(z=5.2)
    stem = k.cylinder(1.4, 1.6, m.metal("#a6a9ad", 0.3), 0.1).move(z=5.2)
    knob = k.lathe([(0, 0), (1.6, 0), (2.3, 0.4), (2.45, 0.9), (2.2, 1.5), (1.6, 1.8), (0, 1.95)], red, flow=5).move(z=6.5)

    def arrow(a: float) -> Part:
        """A white arrow along the rim."""
        arc_ = s.ring(1.75, 1.45) & s.polygon(
            (0, 0),
            (4 * math.cos(math.radians(a)), 4 * math.sin(math.radians(a))),
            (4 * math.cos(math.radians(a + 50)), 4 * math.sin(math.radians(a + 50))),
        )
        return k.slab(arc_, 0.03, m.plain("#f4f4f2"), 0.005).move(z=8.2)

    screws = [k.cylinder(0.4, 0.15, m.zinc(), 0.05).move(x, y, 5.2) for x in (-2.9, 2.9) for y in (-2.9, 2.9)]
    gland = (
        Group(k.cylinder(1.3, 1.4, m.plastic("#3a3d41"), 0.15), f.hexagon(2.8, 1.0, m.plastic("#3a3d41")))
        .turn(90, "X")
        .move(0, -3.6, 2.6)
    )
    return Group(box, plate, stem, knob, screws, gland)
