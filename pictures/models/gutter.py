"""A half-round zinc gutter."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Halfronde zinken dakgoot met een omgekrulde rand en een beugel.",
            fr="Gouttière demi-ronde en zinc avec un bord roulé et un crochet.",
            de="Halbrunde Dachrinne aus Zink mit gerolltem Rand und einem Halter.",
            en="Half-round zinc gutter with a rolled edge and a bracket.",
        ),
        view=View(azimuth=-40, elevation=36),
    ),
)


def build() -> Group:
    zinc = m.metal("#8d9498", 0.38)
    half = s.ring(7, 6.8) & s.between(-8, -8, 8, 0)
    channel = bars.profile(half, 46, zinc, 0.02)
    bead = k.pipe(0.95, 0.75, 46, zinc).move(z=-23).turn(90, "Y").move(0, -7.7, 7.0)
    strap = bars.profile((s.ring(7.35, 7.05) & s.between(-8, -8, 8, 0.2)), 2.6, m.galvanised(), 0.02).move(-8, 0, -0.35)
    arm = k.block(2.6, 12, 0.4, m.galvanised(), 0.05).turn(24, "X").move(-8, 12.4, 9.2)
    return Group(channel, bead, strap, arm)
