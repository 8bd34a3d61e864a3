"""A self-tapping screw with a pan head."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Plaatschroef met een bolle kruiskop en een korte schacht met grove schroefdraad.",
            fr="Vis à tôle à tête bombée cruciforme et tige courte à gros filetage.",
            de="Blechschraube mit gewölbtem Kreuzkopf und kurzem Schaft mit grobem Gewinde.",
            en="Self-tapping screw with a domed cross head and a short shank with a coarse thread.",
        ),
        view=View(azimuth=-38, elevation=34),
    ),
)


def build() -> Group:
    zinc = m.zinc(0.26)
    dome = k.lathe([(0, 0), (0.62, 0.06), (0.92, 0.24), (1.02, 0.5), (1.0, 0.66), (0, 0.66)], zinc, flow=6)
    dome.cut(f.cross(0.95, 0.4, zinc).turn(180, "X"))
    rod = k.thread(0.5, 0.36, 3.2, 0.17, zinc, tip=0.8).move(z=0.64)
    return Group(dome, rod).turn(72, "Y").turn(-6).move(z=0.95)
