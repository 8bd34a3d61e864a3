"""A strip of screw terminals."""

from families import fasteners as f
from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Witte strook klemmen met per klem twee schroefjes en gaatjes voor de draden.",
            fr="Barrette blanche de bornes, avec deux vis par borne et des trous pour les fils.",
            de="Weiße Klemmenleiste mit zwei Schrauben je Klemme und Löchern für die Drähte.",
            en="White strip of terminals with two screws per terminal and holes for the wires.",
        ),
        view=View(azimuth=-32, elevation=36, tone="mid", key=1.15),
    ),
    Shot(
        alt=Alt(
            nl="De openingen voor de draden van dichtbij, met de schroeven erboven.",
            fr="Les entrées pour les fils de près, avec les vis au-dessus.",
            de="Die Öffnungen für die Adern aus der Nähe, darüber die Schrauben.",
            en="The openings for the wires close up, with the screws above.",
        ),
        view=View(azimuth=-12, elevation=14, tone="mid", key=1.15, near=((0, 0.55), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    white, brass = m.plastic("#efeeea", 0.4), m.brass()
    parts = []
    for i in range(6):
        x = (i - 2.5) * 1.2
        tube = k.block(0.95, 2.3, 1.0, white, 0.3)
        for y in (-0.6, 0.6):
            tower = k.pipe(0.4, 0.26, 0.75, white, 0.05).move(x, y, 0.75)
            screw = k.cylinder(0.25, 0.9, m.zinc(), 0.02).cut(f.slot(0.08, 0.6, 0.12, white).move(z=0.9)).move(x, y, 0.35)
            parts += [tower, screw]
        hole = k.cylinder(0.3, 4, white, 0).turn(90, "X").move(0, 2, 0.5)
        lining = k.pipe(0.32, 0.24, 1.9, brass).turn(90, "X").move(x, 0.95, 0.5)
        parts += [tube.cut(hole).move(x), lining]
    bridge = k.block(6.6, 0.5, 0.55, white, 0.1)
    return Group(parts, bridge)
