"""Jigsaw blades."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie smalle decoupeerzaagbladen met tanden aan één kant en een inkeping bovenaan.",
            fr="Trois lames de scie sauteuse étroites, dentées d'un côté, à attache en T.",
            de="Drei schmale Stichsägeblätter mit Zähnen an einer Seite und T-Schaft.",
            en="Three narrow jigsaw blades with teeth on one side and a T-shaped shank.",
        ),
        view=View(azimuth=-40, elevation=52),
    ),
)


def build() -> Group:
    def blade(pitch: float, tint: k.Material) -> Part:
        """One blade along X."""
        teeth = [
            p
            for i in range(int(7.2 / pitch))
            for p in ((0.6 + i * pitch, -0.32), (0.6 + (i + 0.75) * pitch, -0.32 - pitch * 0.5))
        ]
        body = s.polygon((-2.2, -0.38), (0.2, -0.38), (0.6, -0.32), *teeth, (7.9, -0.3), (8.3, 0.3), (-2.2, 0.36))
        lug = s.polygon((-1.6, 0.3), (-1.2, 0.7), (-0.8, 0.7), (-0.8, 0.3)) | s.polygon(
            (-1.6, -0.3), (-1.2, -0.7), (-0.8, -0.7), (-0.8, -0.3)
        )
        return k.slab(body | lug, 0.14, tint, 0.02)

    steel, blue, dark = m.steel(0.28), m.metal("#7f93ad", 0.3), m.metal("#5f6368", 0.34)
    return Group(blade(0.42, steel).move(y=1.8), blade(0.3, blue), blade(0.2, dark).move(y=-1.8))
