"""A steel scriber."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen kraspen met een gekartelde greep en een heel scherpe punt.",
            fr="Pointe à tracer en acier, à corps moleté et pointe très fine.",
            de="Reißnadel aus Stahl mit gerändeltem Griff und sehr spitzer Nadel.",
            en="Steel scriber with a knurled grip and a very sharp point.",
        ),
        view=View(diagonal=42, elevation=50),
    ),
)


def build() -> Group:
    steel = m.metal("#a6a9ad", 0.24)
    body = k.bar(
        [(-7, 0.2, 0.2), (-6.8, 0.4, 0.4), (3.4, 0.42, 0.42), (4.2, 0.3, 0.3), (8.2, 0.16, 0.16), (9.4, 0.01, 0.01)],
        steel,
        steps=2,
    )
    rings = [k.ring(0.42, 0.06, steel).turn(90, "Y").move(x=-4 + 0.22 * i) for i in range(24)]
    hook = k.block(1.6, 0.5, 0.12, m.chrome(), 0.04).move(-5.6, 0, 0.42)
    return Group(body, rings, hook).move(z=0.46)
