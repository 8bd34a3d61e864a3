"""A wedge anchor with nut and washer."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen keilbout met moer en sluitring bovenaan en een spreidhuls onderaan.",
            fr="Goujon d'ancrage en acier avec écrou et rondelle en haut et bague d'expansion en bas.",
            de="Bolzenanker aus Stahl mit Mutter und Scheibe oben und Spreizhülse unten.",
            en="Steel wedge anchor with a nut and washer on top and an expansion sleeve at the bottom.",
        ),
        view=View(azimuth=-38, elevation=34),
    ),
)


def build() -> Group:
    zinc = m.zinc()
    rod = k.lathe([(0, 0), (0.6, 0), (0.64, 0.4), (0.66, 0.7), (0.42, 2.2), (0.42, 3.0), (0.6, 3.0), (0.6, 7.2), (0, 7.2)], zinc)
    sleeve = k.pipe(0.66, 0.5, 1.7, m.steel(), 0.04).move(z=1.1)
    sleeve.cut(*[k.block(0.09, 3, 1.0, zinc, 0).turn(60 * i).move(z=1.5) for i in range(3)])
    dimples = [k.ball(0.12, m.steel()).move(0.62, 0, 2.4).turn(60 * i + 30) for i in range(6)]
    thread = k.thread(0.6, 0.18, 4.2, 0.1, zinc).move(z=7.1)
    washer = k.pipe(1.25, 0.64, 0.22, zinc).move(z=8.2)
    return Group(rod, sleeve, dimples, thread, washer, f.nut(1.2, 1.9, 1.0, zinc).move(z=8.42)).turn(90, "Y").move(z=1.25)
