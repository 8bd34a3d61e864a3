"""A length of angle iron."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Stalen hoekprofiel in L-vorm, recht afgezaagd.",
            fr="Cornière en acier en forme de L, coupée droit.",
            de="Winkelprofil aus Stahl in L-Form, gerade abgesägt.",
            en="L-shaped steel angle, cut off square.",
        ),
        view=View(azimuth=-50, elevation=30),
    ),
)


def build() -> Group:
    section = s.rounded(s.polygon((0, 0), (6, 0), (6, 0.7), (0.7, 0.7), (0.7, 6), (0, 6)), 0.15, 0.5)
    return Group(bars.profile(section, 34, m.mill_scale(), 0.03))
