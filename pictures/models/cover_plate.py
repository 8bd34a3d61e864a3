"""An empty triple cover frame."""

from families import wall
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Wit afdekkader met drie vierkante openingen naast elkaar.",
            fr="Plaque de recouvrement blanche avec trois ouvertures carrées côte à côte.",
            de="Weißer Abdeckrahmen mit drei quadratischen Öffnungen nebeneinander.",
            en="White cover frame with three square openings side by side.",
        ),
        view=View(azimuth=-24, elevation=14, pose=(90, 0, 0), tone="mid", fill=0.9, key=1.3),
    ),
)


def build() -> Group:
    return Group(wall.frame(3))
