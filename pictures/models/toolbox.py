"""An open-handled metal toolbox."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Rode metalen gereedschapskoffer met een handvat en twee sloten.",
            fr="Boîte à outils rouge en métal avec une poignée et deux fermoirs.",
            de="Roter Werkzeugkasten aus Metall mit Griff und zwei Verschlüssen.",
            en="Red metal toolbox with a handle and two catches.",
        ),
        view=View(azimuth=-30, elevation=22),
    ),
    Shot(
        alt=Alt(
            nl="De gereedschapskist vanaf de achterkant.",
            fr="La boîte à outils vue de derrière.",
            de="Der Werkzeugkasten von hinten.",
            en="The toolbox from behind.",
        ),
        view=View(azimuth=150, elevation=30),
    ),
)


def build() -> Group:
    red, steel = m.paint("#bf2420", 0.35), m.zinc(0.28)
    base = k.block(46, 20, 14, red, 0.6)
    lid_section = s.rounded(s.polygon((-10.2, 0), (10.2, 0), (10.2, 3), (4, 7.4), (-4, 7.4), (-10.2, 3)), 0.5)
    lid = bars.profile(lid_section, 46.6, red, 0.4).move(z=14.2)
    rim = k.block(47, 20.8, 0.8, m.paint("#8f1a17", 0.4), 0.2).move(z=13.7)
    catches = [
        Group(k.block(3.4, 0.5, 4.2, steel, 0.15), k.block(2.6, 0.5, 1.8, steel, 0.2).move(0, -0.4, 1.6)).move(x, -10.5, 11.6)
        for x in (-14, 14)
    ]
    posts = [k.block(3, 3, 1.4, steel, 0.3).move(x, 0, 21.4) for x in (-9, 9)]
    carry = k.sweep(
        [(-9, 0, 22.4), (-8.6, 0, 24.8), (-6.5, 0, 25.6), (6.5, 0, 25.6), (8.6, 0, 24.8), (9, 0, 22.4)], 0.9, m.rubber(), steps=4
    )
    ribs = [k.block(40, 0.4, 0.9, red, 0.2).move(0, -10.1, z) for z in (4, 7)]
    return Group(base, lid, rim, catches, posts, carry, ribs)
