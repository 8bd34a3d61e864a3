"""An insulated screwdriver with a red shaft."""

from families import grips
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Geïsoleerde schroevendraaier: rood-geel handvat, schacht in rode kunststof, enkel de platte punt is bloot staal.",
            fr="Tournevis isolé : manche rouge et jaune, tige gainée de rouge, seule la pointe plate est en acier nu.",
            de="Isolierter Schraubendreher: rot-gelber Griff, rot ummantelte Klinge, nur die flache Spitze ist blank.",
            en="Insulated screwdriver: red and yellow handle, shaft sheathed in red, only the flat tip is bare steel.",
        ),
        view=View(diagonal=42, elevation=54),
    ),
)


def build() -> Group:
    steel, red, yellow = m.metal("#b4b6b9", 0.2), m.plastic("#c8201f", 0.3, 0.4), m.plastic("#e6b800", 0.35, 0.3)
    sleeve = k.bar([(4.3, 0.6, 0.6), (4.6, 0.56, 0.56), (12.6, 0.55, 0.55), (12.75, 0.5, 0.5), (12.8, 0.4, 0.4)], red, steps=3)
    return Group(grips.screwdriver(red, yellow), grips.flat_blade(steel, end=15.4), sleeve)
