"""A panelled door leaf with a handle."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte deur met vier verdiepte vakken en een deurklink.",
            fr="Porte blanche à quatre panneaux creux avec une clenche.",
            de="Weißes Türblatt mit vier vertieften Feldern und Türklinke.",
            en="White door leaf with four sunken panels and a handle.",
        ),
        view=View(azimuth=-26, elevation=10, tone="mid", key=1.2),
    ),
)


def build() -> Group:
    white, chrome = m.paint("#f1efe9", 0.35), m.chrome()
    fields = [s.rectangle(27, h_, 0.5, (x, y)) for x in (-19, 19) for y, h_ in ((-62, 56), (22, 86))]
    leaf = k.slab(s.rectangle(88, 202, 0.3) - s.union(*fields), 4, white, 0.25)
    panels = [k.slab(f_.buffer(0.3), 2.0, white, 0.1).move(z=1.0) for f_ in fields]
    raised = [k.slab(f_.buffer(-4), 3.2, white, 1.0).move(z=0.4) for f_ in fields]
    plate = k.slab(s.rectangle(3.6, 22, 1.6, (38.5, -6)), 0.5, chrome, 0.15).move(z=4)
    handle = k.sweep([(38.5, 0, 4.2), (38.5, 0, 8.6), (37, 0, 9.4), (27, 0, 9.4)], 0.95, chrome, steps=6)
    key = Group(k.cylinder(0.55, 0.1, m.ink("#151617"), 0), k.block(0.4, 1.2, 0.1, m.ink("#151617"), 0).move(y=-0.7)).move(
        38.5, -10, 4.5
    )
    return Group(leaf, panels, raised, Group(plate, handle, key).of("door-handle")).stand()
