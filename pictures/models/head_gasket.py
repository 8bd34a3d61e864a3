"""A cylinder head gasket."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Platte koppakking met vier grote ronde openingen en veel kleine gaten.",
            fr="Joint de culasse plat avec quatre grandes ouvertures rondes et de nombreux petits trous.",
            de="Flache Zylinderkopfdichtung mit vier großen runden Öffnungen und vielen kleinen Löchern.",
            en="Flat head gasket with four large round openings and many small holes.",
        ),
        view=View(azimuth=-26, elevation=46),
    ),
)


def build() -> Group:
    body = s.rounded(s.rectangle(44, 17, 1.2), 0.5)
    bores = [s.circle(4.3, (x, 0)) for x in (-15, -5, 5, 15)]
    bolts = [s.circle(0.7, (x, y)) for x in (-20.3, -10, 0, 10, 20.3) for y in (-6.6, 6.6)]
    water = [s.capsule((x - 0.7, y), (x + 0.7, y), 0.9) for x in (-15, -5, 5, 15) for y in (-6.4, 6.4)] + [
        s.circle(0.45, (x, y)) for x in (-20.4, 20.4) for y in (-2.5, 2.5)
    ]
    sheet = k.slab(body - s.union(*bores, *bolts, *water), 0.28, m.metal("#54575b", 0.45), 0.04)
    fire = [k.pipe(4.75, 4.28, 0.4, m.metal("#b9bbbd", 0.25), 0.05).move(b.centroid.x, 0, -0.05) for b in bores]
    return Group(sheet, fire)
