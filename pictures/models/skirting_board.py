"""Two lengths of skirting board."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Twee witte plinten met een geprofileerde bovenrand.",
            fr="Deux plinthes blanches au bord supérieur mouluré.",
            de="Zwei weiße Fußleisten mit profilierter Oberkante.",
            en="Two white skirting boards with a moulded top edge.",
        ),
        view=View(azimuth=-48, elevation=30, tone="mid", key=1.15),
    ),
)


def build() -> Group:
    section = s.polygon((0, 0), (1.6, 0), (1.6, 8.2), (1.3, 8.6), (1.05, 8.7), (0.95, 9.2), (0.6, 9.8), (0, 10.0))
    white = m.paint("#f1efe9", 0.35)
    lying = bars.profile(section, 44, white, 0.03).turn(90, "X").move(0, -3.5, 0.0)
    low = float(lying.points()[:, 2].min())
    return Group(bars.profile(section, 44, white, 0.03).turn(180).move(y=5), lying.move(z=-low))
