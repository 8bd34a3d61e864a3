"""An adjustable wrench, its jaws towards +X turned by 22 degrees."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

LEAN = -22

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verstelbare moersleutel van staal; in de kop een kartelrol die de onderste bek verschuift.",
            fr="Clé à molette en acier ; dans la tête, une molette déplace la mâchoire du bas.",
            de="Verstellbarer Schraubenschlüssel aus Stahl; im Kopf ein Rändelrad, das die untere Backe verschiebt.",
            en="Adjustable steel wrench; a knurled wheel in the head slides the lower jaw.",
        ),
        view=View(diagonal=42, elevation=60, key=0.8),
    ),
    Shot(
        alt=Alt(
            nl="De kop van dichtbij: de kartelrol verschuift de beweegbare bek.",
            fr="La tête de près : la molette déplace la mâchoire mobile.",
            de="Der Kopf aus der Nähe: das Rändelrad verschiebt die bewegliche Backe.",
            en="The head close up: the knurled wheel moves the loose jaw.",
        ),
        view=View(diagonal=34, elevation=48, near=((0.66, 1), (0, 1), (0, 1))),
    ),
)


def head_outline() -> s.Outline:
    """The fixed head: a boss with the upper jaw, and a window for the worm."""
    boss = s.smooth(
        (-2.6, 0.9), (-1.6, 2.2), (0.0, 2.85), (1.2, 2.2), (1.35, 0), (1.2, -2.2), (0.2, -2.75), (-1.4, -1.9), (-2.6, -0.9)
    )
    jaw = s.polygon((-0.6, 2.75), (1.6, 3.1), (3.6, 2.75), (4.9, 1.95), (5.1, 0.95), (1.0, 0.95), (0.4, 0.4))
    window = s.between(-0.75, -1.25, 0.75, 0.75, 0.12)
    return s.rounded(boss | jaw, inner=0.25) - window


def head(steel: k.Material) -> Part:
    """The head, thinning towards the handle."""
    part = k.slab(head_outline(), 1.25, steel, 0.13, grid=0.2).move(z=-0.625)

    def thin(v: np.ndarray) -> np.ndarray:
        t = np.clip((v[:, 0] + 2.6) / 1.8, 0, 1)
        v[:, 2] *= 0.62 + 0.38 * t * t * (3 - 2 * t)
        return v

    return part.shape(thin)


def slider(steel: k.Material) -> Group:
    """The movable jaw with its foot in the channel."""
    outline = s.polygon((1.42, -0.75), (5.1, -0.75), (4.95, -1.6), (3.5, -2.6), (2.0, -3.05), (1.42, -3.0))
    jaw = k.slab(s.rounded(outline, outer=0.12), 1.2, steel, 0.13).move(z=-0.6)
    foot = k.slab(s.between(0.95, -3.0, 1.6, -0.75, 0.06), 0.7, steel, 0.05).move(z=-0.35)
    return Group(jaw, foot)


def handle(steel: k.Material) -> Part:
    """The shank with a sunk panel on each face and a hole at its end."""
    outline = s.polygon((-14.6, -1.15), (-14.6, 1.15), (-6, 0.86), (-1.2, 1.15), (-1.2, -1.15), (-6, -0.86)) | s.circle(
        1.28, (-14.6, 0)
    )
    panel = s.polygon((-12.6, -0.72), (-12.6, 0.72), (-6, 0.5), (-2.9, 0.62), (-2.9, -0.62), (-6, -0.5)).buffer(0.08)
    body = k.slab(s.rounded(outline, outer=0.2) - s.circle(0.6, (-14.6, 0)), 0.84, steel, 0.17)
    for z in (0.72, -0.88):
        body.cut(k.slab(panel, 1, steel, 0.01).move(z=z))
    return body.move(z=-0.42)


def build() -> Group:
    steel, dark = m.metal("#93969a", 0.24, edge=0.03), m.metal("#c3c5c8", 0.3)
    worm = k.thread(0.62, 0.26, 1.7, 0.13, dark).turn(-90, "X").move(y=-1.1)
    rack = [k.block(0.35, 0.12, 0.6, dark, 0.02).move(0.8, -1.1 + 0.26 * i, -0.3) for i in range(8)]
    top = Group(head(steel), slider(m.metal("#a0a3a6", 0.24, edge=0.03)), worm, rack).turn(LEAN)
    words = k.text("250 mm", 0.75, m.ink("#3c3f43")).move(x=-7.6, z=0.31)
    return Group(top, handle(steel), words)
