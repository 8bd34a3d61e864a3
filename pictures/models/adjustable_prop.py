"""A telescopic steel prop."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen schoor: twee buizen in elkaar, met een draadkraag, een borgpen en voetplaten.",
            fr="Étançon en acier : deux tubes coulissants, collier fileté, broche et platines aux bouts.",
            de="Stählerne Baustütze: zwei Rohre ineinander, Gewindering, Steckbolzen und Fußplatten.",
            en="Steel prop: two tubes sliding in each other, a threaded collar, a pin and end plates.",
        ),
        view=View(azimuth=-30, elevation=14, fill=0.92),
    ),
)


def build() -> Group:
    red, zinc = m.paint("#b3392a"), m.galvanised()

    def plate() -> Part:
        """An end plate with four holes."""
        spots = [s.circle(0.7, (x, y)) for x in (-4, 4) for y in (-4, 4)]
        return k.slab(s.rectangle(12, 12, 0.5) - s.union(*spots), 0.7, zinc, 0.1)

    outer = k.pipe(3.0, 2.6, 52, red).move(z=0.7)
    thread = k.thread(3.15, 0.7, 9, 0.3, zinc, soft=True).move(z=44)
    collar = k.pipe(4.1, 2.9, 4.4, zinc, 0.2).move(z=44)
    arms = [k.rod((3.8 * a, 0, 46), (8.4 * a, 0, 45.2), 0.75, zinc) for a in (-1, 1)]
    inner = k.pipe(2.4, 2.0, 60, zinc).move(z=38)
    inner.cut(*[k.cylinder(0.7, 12, zinc, 0).turn(90, "X").move(0, 6, z) for z in range(54, 96, 6)])
    pin = k.sweep([(0, -7, 54.4), (0, 4.5, 54.4), (3, 6.0, 54.4), (4.6, 4.0, 53), (5.0, 0, 50)], 0.65, m.zinc(), steps=8)
    return Group(plate(), outer, thread, collar, arms, inner, pin, plate().move(z=98)).grow(1.25, 1.25, 0.8)
