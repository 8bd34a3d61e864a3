"""Diagonal cutting pliers."""

import numpy as np

from families.pliers import Build, pliers
from kit import shape as s
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zijkniptang met blauwe handgrepen en korte schuine snijkanten.",
            fr="Pince coupante à manches bleus, à tranchants courts et obliques.",
            de="Seitenschneider mit blauen Griffen und kurzen schrägen Schneiden.",
            en="Side cutters with blue grips and short slanting cutting edges.",
        ),
        view=View(diagonal=42, elevation=58, key=0.85),
    ),
    Shot(
        alt=Alt(
            nl="De bek van dichtbij: twee schuine snijkanten.",
            fr="Les mâchoires de près : deux tranchants en biais.",
            de="Das Maul aus der Nähe: zwei schräge Schneiden.",
            en="The jaws close up: two slanting cutting edges.",
        ),
        view=View(diagonal=40, elevation=62, near=((0.7, 1), (0, 1), (0, 1))),
    ),
)


def build() -> Group:
    jaw = s.polygon((0.5, 0.03), (2.9, 0.03), (3.1, 0.25), (2.7, 1.0), (1.4, 1.5), (0.2, 1.3), (-0.4, 0.9)) - s.polygon(
        (0.2, 0), (0.9, 0.3), (0.9, 0)
    )

    def bevel(part: Part) -> Part:
        """Ground edges: the jaw thins towards the cut."""
        return part.shape(lambda v: np.c_[v[:, :2], 0.45 + (v[:, 2] - 0.45) * np.clip(0.25 + v[:, 1] * 1.3, 0.2, 1)])

    return pliers(Build(jaw=jaw, jaw_thick=0.9, main="#1f5fae", opening=3.0, tune=bevel))
