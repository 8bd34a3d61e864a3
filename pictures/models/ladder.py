"""A single aluminium ladder."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Aluminium ladder met twee stijlen en tien sporten.",
            fr="Échelle en aluminium à deux montants et dix échelons.",
            de="Aluminiumleiter mit zwei Holmen und zehn Sprossen.",
            en="Aluminium ladder with two stiles and ten rungs.",
        ),
        view=View(azimuth=-32, elevation=14, pose=(-14, 0, 0), fill=0.92),
    ),
    Shot(
        alt=Alt(
            nl="De voet van dichtbij: sporten tussen de stijlen en rubberen doppen onderaan.",
            fr="Le pied de près : des échelons entre les montants et des patins en caoutchouc.",
            de="Der Fuß aus der Nähe: Sprossen zwischen den Holmen und Gummifüße.",
            en="The foot close up: rungs between the stiles and rubber feet.",
        ),
        view=View(azimuth=-32, elevation=16, pose=(-14, 0, 0), near=((0, 1), (0, 1), (0, 0.26))),
    ),
)


def build() -> Group:
    alu, foot = m.aluminium("Z"), m.rubber()
    stiles = [k.block(2.6, 6.4, 210, alu, 0.3).move(x=x) for x in (-19, 19)]
    rungs = [k.block(36, 3.0, 3.0, alu, 0.4).move(z=12 + 20.5 * i).of("ladder-rung") for i in range(10)]
    feet = [k.block(3.6, 7.6, 5, foot, 0.4).move(x, 0, -1) for x in (-19, 19)]
    caps = [k.block(3.0, 6.8, 2, foot, 0.3).move(x, 0, 209) for x in (-19, 19)]
    return Group(stiles, rungs, feet, caps)
