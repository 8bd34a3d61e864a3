"""A brass ball valve with a red lever."""

from families import fasteners as f
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Messing afsluitkraan met een rode hendel en schroefdraad aan beide kanten.",
            fr="Vanne d'arrêt en laiton avec une manette rouge et un filetage de chaque côté.",
            de="Absperrhahn aus Messing mit rotem Hebel und Gewinde auf beiden Seiten.",
            en="Brass shut-off valve with a red lever and a thread at both ends.",
        ),
        view=View(azimuth=-34, elevation=28),
    ),
    Shot(
        alt=Alt(
            nl="De afsluiter van de kant van de opening: binnenin zie je de kogel.",
            fr="La vanne du côté de l'ouverture : on voit la boule à l'intérieur.",
            de="Der Hahn von der Öffnung her: innen sieht man die Kugel.",
            en="The valve from its opening: the ball is seen inside.",
        ),
        view=View(azimuth=62, elevation=24),
    ),
)


def build() -> Group:
    brass = m.metal("#c9a85c", 0.26)
    body = k.bar([(-2.4, 1.7, 1.7), (-1.6, 2.2, 2.2), (1.6, 2.2, 2.2), (2.4, 1.7, 1.7)], brass)
    ends = [f.hexagon(4.0, 1.5, brass).turn(90 * x, "Y").move(x * 2.3) for x in (-1, 1)]
    mouths = [k.pipe(1.75, 1.3, 1.6, brass, 0.08).turn(90, "Y").move(x) for x in (3.7, -5.3)]
    stem = Group(
        k.cylinder(1.0, 1.4, brass, 0.1).move(z=1.9),
        f.hexagon(1.6, 0.8, m.zinc()).move(z=3.7),
        k.cylinder(0.45, 1.6, brass).move(z=3),
    )
    lever = k.slab(
        s.rounded(s.circle(1.3) | s.polygon((0, -0.9), (9.5, -1.0), (9.5, 1.0), (0, 0.9)), 0.5, 0.6),
        0.5,
        m.plastic("#c2221d", 0.35, 0.3),
        0.18,
    ).move(z=3.3)
    return Group(body, ends, mouths, stem, lever).turn(10).move(z=2.3)
