"""A hollow clay block with many chambers."""

import numpy as np

from families import blocks
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Oranjerode snelbouwsteen met veel verticale gaten en groeven op de zijkanten.",
            fr="Brique creuse orange, percée de nombreux trous verticaux, rainurée sur les côtés.",
            de="Orangeroter Hochlochziegel mit vielen senkrechten Löchern und Rillen an den Seiten.",
            en="Orange-red hollow brick with many vertical holes and grooved sides.",
        ),
        view=View(azimuth=-34, elevation=38),
    ),
    Shot(
        alt=Alt(
            nl="De snelbouwsteen van boven, met rijen gaten.",
            fr="La brique creuse vue de dessus, avec des rangées de trous.",
            de="Der Hochlochziegel von oben, mit Reihen von Löchern.",
            en="The hollow brick from above, with rows of holes.",
        ),
        view=View(azimuth=-20, elevation=72),
    ),
)


def build() -> Group:
    grooves = [s.between(x, y, x + 0.6, y + 0.5) for x in np.arange(-13.5, 13.5, 1.5) for y in (-7.2, 6.7)]
    body = s.rectangle(29, 14, 0.2) - s.union(*grooves)
    holes = blocks.grid_holes(27.5, 12.4, 8, 4, 0.9, 0.35)
    return Group(blocks.perforated(body, holes, 14, m.brick("#c0683a"), 0.08))
