"""A wall tap."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verchroomde kraan met een gebogen tuit en een kruisvormige draaiknop.",
            fr="Robinet chromé à bec courbé et croisillon.",
            de="Verchromter Wasserhahn mit gebogenem Auslauf und Kreuzgriff.",
            en="Chrome tap with a curved spout and a cross-shaped handle.",
        ),
        view=View(azimuth=-34, elevation=18),
    ),
)


def build() -> Group:
    chrome = m.chrome()
    rose = k.lathe([(0, 0), (3.0, 0), (2.9, 0.4), (1.9, 1.0), (1.4, 1.2), (0, 1.2)], chrome).turn(-90, "X")
    arm = k.rod((0, 0.5, 0), (0, 6.4, 0), 1.15, chrome)
    body = k.lathe(
        [
            (0, -1.9),
            (1.5, -1.9),
            (1.8, -1.2),
            (1.8, 1.4),
            (1.3, 2.0),
            (1.25, 2.6),
            (1.5, 2.8),
            (1.5, 3.3),
            (0.6, 3.6),
            (0.55, 4.8),
            (0, 4.8),
        ],
        chrome,
    ).move(0, 6.4, 0)
    spout = k.sweep(
        [(0, 6.6, -0.6), (0, 9.0, -0.4), (0, 11.2, 0.2), (0, 12.6, -0.9), (0, 12.9, -2.8)],
        [1.1, 1.0, 0.95, 0.95, 1.05],
        chrome,
        steps=10,
        n=32,
        up=(1, 0, 0),
    )
    cross_ = [
        k.bar(
            [(-2.9, 0.2, 0.2), (-2.8, 0.55, 0.55), (-1.8, 0.45, 0.45), (1.8, 0.45, 0.45), (2.8, 0.55, 0.55), (2.9, 0.2, 0.2)],
            chrome,
        )
        .turn(a)
        .move(0, 6.4, 5.0)
        for a in (20, 110)
    ]
    cap = k.cylinder(0.9, 1.0, chrome, 0.25).move(0, 6.4, 4.7)
    return Group(rose, arm, body, spout, cross_, cap).turn(180)
