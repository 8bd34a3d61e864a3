"""A scaffold base plate with a jack."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Voetplaat: vierkante stalen plaat met een schroefspil en een vleugelmoer.",
            fr="Platine de pied : plaque carrée en acier avec une vis et un écrou à ailettes.",
            de="Fußplatte: quadratische Stahlplatte mit Spindel und Flügelmutter.",
            en="Base plate: square steel plate with a screw jack and a wing nut.",
        ),
        view=View(azimuth=-32, elevation=22),
    ),
)


def build() -> Group:
    zinc = m.galvanised()
    holes = s.union(*[s.circle(0.6, (x, y)) for x in (-5.6, 5.6) for y in (-5.6, 5.6)])
    plate = k.slab(s.rectangle(15, 15, 0.6) - holes, 0.8, zinc, 0.1)
    spindle = k.thread(1.9, 0.8, 34, 0.35, zinc, soft=True).move(z=0.8)
    wing = Group(
        k.pipe(3.0, 1.8, 3.0, zinc, 0.2),
        [k.sweep([(2.6 * x, 0, 1.5), (6.4 * x, 0, 1.9), (8.2 * x, 0, 3.4)], [0.9, 0.8, 0.9], zinc, steps=6) for x in (-1, 1)],
    ).move(z=16)
    tube = k.pipe(2.6, 2.2, 16, zinc).move(z=19)
    return Group(plate, spindle, wing, tube)
