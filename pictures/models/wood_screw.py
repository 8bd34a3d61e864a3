"""A brass-coloured wood screw with a plain shank."""

from families import fasteners as f
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Messingkleurige houtschroef: kop met gleuf, glad stuk, daarna schroefdraad met een scherpe punt.",
            fr="Vis à bois couleur laiton : tête fendue, partie lisse, puis filetage à pointe fine.",
            de="Messingfarbene Holzschraube: Kopf mit Schlitz, glatter Teil, dann Gewinde mit scharfer Spitze.",
            en="Brass-coloured wood screw: slotted head, plain part, then a thread with a sharp point.",
        ),
        view=View(azimuth=-40, elevation=40),
    ),
)


def build() -> Group:
    return Group(f.wood_screw(0.55, 5.0, 1.6, m.brass(), "slot").turn(62, "Y").move(z=0.95))
