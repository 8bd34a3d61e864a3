"""A scaffold guard rail with toe board."""

from kit import materials as m
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Veiligheidsleuning: twee horizontale buizen tussen stalen staanders, met een houten kantplank onderaan.",
            fr="Garde-corps : deux tubes horizontaux entre des poteaux en acier, avec une plinthe en bois en bas.",
            de="Geländer: zwei waagerechte Rohre zwischen Stahlpfosten, unten ein Holzbordbrett.",
            en="Guard rail: two horizontal tubes between steel posts, with a wooden toe board at the bottom.",
        ),
        view=View(azimuth=-28, elevation=14),
    ),
)


def build() -> Group:
    zinc, wood = m.galvanised(), m.pine("X", 0.12)
    posts = [k.pipe(2.4, 2.1, 112, zinc).move(x) for x in (-92, 0, 92)]
    plates = [k.block(15, 15, 0.8, zinc, 0.1).move(x) for x in (-92, 0, 92)]
    rails = [k.rod((-104, -4, z), (104, -4, z), 2.2, m.paint("#e0b412", 0.4)) for z in (55, 105)]
    clips = [k.block(6, 8, 6, zinc, 0.8).move(x, -2, z - 3) for x in (-92, 0, 92) for z in (55, 105)]
    board = k.block(208, 3, 16, wood, 0.2).move(0, -4.5, 1).of("toe-board")
    return Group(posts, plates, rails, clips, board)
