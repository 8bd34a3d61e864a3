"""Long-nose pliers."""

from families.pliers import Build, pliers
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Telefoontang met rode handgrepen en lange, smalle, geribde bekken.",
            fr="Pince à becs longs et fins striés, manches rouges.",
            de="Telefonzange mit roten Griffen und langen, schmalen, geriffelten Backen.",
            en="Needle-nose pliers with red grips and long, narrow, ribbed jaws.",
        ),
        view=View(diagonal=42, elevation=58, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="De lange spitse bek van dichtbij.",
            fr="Les longs becs pointus, de près.",
            de="Die langen spitzen Backen aus der Nähe.",
            en="The long pointed jaws close up.",
        ),
        view=View(diagonal=40, elevation=62, near=((0.62, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    teeth = [s.polygon((x, 0), (x + 0.1, 0.1), (x + 0.2, 0)) for x in (3.4 + 0.2 * i for i in range(18))]
    jaw = s.polygon((0, 0.03), (7.4, 0.03), (7.45, 0.28), (4.5, 0.55), (1.8, 1.0), (0.5, 1.2), (-0.4, 0.9)) - s.union(
        *teeth, s.polygon((0.7, 0), (0.9, 0.18), (1.5, 0.18), (1.7, 0))
    )
    return pliers(Build(jaw=jaw, jaw_thick=0.85, opening=2.0))
