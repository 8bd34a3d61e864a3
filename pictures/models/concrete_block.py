"""A hollow concrete block."""

from families import blocks
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze holle betonblok met twee grote openingen.",
            fr="Bloc de béton gris creux avec deux grandes ouvertures.",
            de="Grauer Hohlblock aus Beton mit zwei großen Öffnungen.",
            en="Grey hollow concrete block with two large openings.",
        ),
        view=View(azimuth=-34, elevation=36),
    ),
    Shot(
        alt=Alt(
            nl="Het betonblok van boven, met twee holtes.",
            fr="Le bloc de béton vu de dessus, avec deux alvéoles.",
            de="Der Betonstein von oben, mit zwei Kammern.",
            en="The concrete block from above, with two hollows.",
        ),
        view=View(azimuth=-20, elevation=74),
    ),
)


def build() -> Group:
    holes = [s.rectangle(14.5, 12.5, 1.2, (x, 0)) for x in (-8.6, 8.6)]
    return Group(
        blocks.perforated(
            s.rectangle(39, 19, 0.3) - s.union(*[s.circle(1.2, (x, 0)) for x in (-19.6, 19.6)]),
            holes,
            19,
            m.concrete("#a3a19c"),
            0.35,
        )
    )
