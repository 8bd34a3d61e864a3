"""A bent corrugated conduit."""

from families import wires
from kit import materials as m
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Grijze geribbelde flexibele buis, in een boog.",
            fr="Tube annelé flexible gris, plié en arc.",
            de="Graues biegsames Wellrohr, im Bogen.",
            en="Grey ribbed flexible tube, bent in an arc.",
        ),
        view=View(azimuth=-22, elevation=40, pose=(90, 0, 0)),
    ),
)


def build() -> Group:
    return wires.corrugated(26, 1.0, m.plastic("#94999d", 0.4), 250)
