"""A close view of the earth pin in the socket."""

from families import wall
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stopcontact van dichtbij: de koperkleurige aardingspen steekt uit boven de twee gaten.",
            fr="Prise vue de près : la broche de terre cuivrée dépasse au-dessus des deux trous.",
            de="Steckdose aus der Nähe: der kupferfarbene Erdungsstift ragt über den zwei Löchern heraus.",
            en="Socket seen from close up: the copper-coloured earth pin sticks out above the two holes.",
        ),
        view=View(azimuth=-38, elevation=24, pose=(90, 0, 0), tone="mid", fill=0.95, key=1.3),
    ),
)


def build() -> Group:
    return Group(wall.earthed_socket())
