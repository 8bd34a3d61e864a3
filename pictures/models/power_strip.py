"""A power strip with four type E outlets."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte stekkerdoos met vier stopcontacten, een rode schakelaar en een snoer.",
            fr="Multiprise blanche à quatre prises, avec un interrupteur rouge et un cordon.",
            de="Weiße Steckdosenleiste mit vier Steckdosen, rotem Schalter und Kabel.",
            en="White power strip with four outlets, a red switch and a cord.",
        ),
        view=View(azimuth=-34, elevation=38, tone="mid", key=1.15),
    ),
)


def build() -> Group:
    white, dark, pin = m.plastic("#efeeea", 0.35, 0.2), m.ink("#101112"), m.metal("#c9b88c", 0.2)
    spots = [-7.5 + 6.2 * i for i in range(4)]
    body = k.slab(s.rectangle(34, 5.6, 1.4) - s.union(*[s.circle(1.95, (x, 0)) for x in spots]), 4.2, white, 0.4)

    def outlet(x: float) -> Group:
        """A recess with its holes and pin."""
        cup = k.lathe([(1.97, 4.0), (1.92, 2.4), (0, 2.4)], white)
        holes = [k.cylinder(0.27, 0.04, dark, 0).move(0.67 * q, 0.67 * q, 2.4) for q in (-1, 1)]
        return Group(cup, holes, k.cylinder(0.24, 1.7, pin, 0.1).move(0.7, -0.7, 2.4)).move(x)

    switch = Group(
        k.block(2.4, 3.0, 0.3, dark, 0.1).move(z=4.1),
        k.block(1.7, 2.4, 0.7, m.plastic("#b3241f", 0.3, 0.4), 0.2).turn(8, "Y").move(z=4.2),
    ).move(-13.6)
    cord = k.sweep(
        [(-16.5, 0, 2), (-20, 0, 1.8), (-23, 2, 0.8), (-25, 6, 0.5), (-22, 10, 0.5), (-12, 10.5, 0.5)], 0.5, white, steps=10
    )
    return Group(body, [outlet(x) for x in spots], switch, cord)
