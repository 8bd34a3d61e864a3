"""A two-pole voltage tester."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Tweepolige spanningstester: twee grepen met een meetpunt, verbonden door een snoer, met lampjes op één greep.",
            fr="Testeur de tension bipolaire : deux poignées à pointe reliées par un câble, avec des voyants sur l'une.",
            de="Zweipoliger Spannungsprüfer: zwei Griffe mit Prüfspitze, durch ein Kabel verbunden, mit Leuchten auf einem.",
            en="Two-pole voltage tester: two handles with a probe, joined by a cord, with lamps on one of them.",
        ),
        view=View(azimuth=-26, elevation=48),
    ),
    Shot(
        alt=Alt(
            nl="Dezelfde spanningstester van boven, met de twee meetpunten.",
            fr="Le même testeur vu de dessus, avec les deux pointes.",
            de="Derselbe Spannungsprüfer von oben, mit den zwei Prüfspitzen.",
            en="The same voltage tester from above, with its two probes.",
        ),
        view=View(azimuth=-30, elevation=62),
    ),
)


def build() -> Group:
    body, grip_, steel = m.plastic("#d7a412", 0.4), m.plastic("#2a2d31", 0.45), m.steel(0.24)

    def probe(wide: float, long: float, tint: k.Material) -> Group:
        """A handle along X with its tip at +X."""
        shape_ = s.rounded(
            s.polygon(
                (-long, -wide * 0.7), (0, -wide), (2, -wide), (4.6, -0.7), (4.6, 0.7), (2, wide), (0, wide), (-long, wide * 0.7)
            ),
            0.6,
        )
        guard = k.block(0.6, wide * 2.6, 2.4, grip_, 0.2).move(1.4, 0, -0.1)
        return Group(
            k.slab(shape_, 2.2, tint, 0.6),
            guard,
            k.rod((4.4, 0, 1.1), (6.2, 0, 1.1), 0.42, grip_),
            k.bar([(6.1, 0.22, 0.22), (7.6, 0.22, 0.22), (8.4, 0.03, 0.03)], steel, steps=1).move(z=1.1),
        )

    main = Group(
        probe(1.7, 12, body),
        k.slab(s.rectangle(9, 2.0, 0.3, (-5.6, 0)), 0.2, grip_, 0.05).move(z=2.15),
        [
            k.cylinder(0.3, 0.15, m.glow(t, 0.8), 0.05).move(-9.2 + 1.35 * i, 0.35, 2.3)
            for i, t in enumerate(("#33a043", "#33a043", "#e0b714", "#e0b714", "#c2221d", "#c2221d"))
        ],
        [
            k.text(t, 0.5, m.ink("#f2f2ee")).move(-9.2 + 1.35 * i, -0.45, 2.36)
            for i, t in enumerate(("12", "24", "50", "120", "230", "400"))
        ],
    )
    second = probe(1.2, 9, m.plastic("#2a2d31", 0.45)).move(-1.5, -7.5)
    cord = k.sweep(
        [(-11.8, 0, 1.1), (-15, 0.5, 0.7), (-18, -3, 0.4), (-16, -7.4, 0.5), (-12.5, -7.5, 0.9), (-10.3, -7.5, 1.1)],
        0.35,
        m.rubber(),
        steps=10,
    )
    return Group(main, second, cord)
