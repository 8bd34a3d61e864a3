"""A rolled I-beam."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen profielbalk in de vorm van een I.",
            fr="Poutrelle en acier en forme de I.",
            de="Stahlträger in Form eines I.",
            en="Steel beam shaped like an I.",
        ),
        view=View(azimuth=-44, elevation=24),
    ),
)


def build() -> Group:
    outline = s.rectangle(10, 1.1, 0.1, (0, 9.45)) | s.rectangle(10, 1.1, 0.1, (0, -9.45)) | s.rectangle(0.8, 19)
    return Group(bars.profile(s.rounded(outline, inner=1.1), 50, m.rusty("#6d4a38"), 0.05))
