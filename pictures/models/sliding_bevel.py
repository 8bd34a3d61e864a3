"""A sliding bevel."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Zweihaak: een houten schenkel met een draaibaar stalen blad en een vleugelmoer.",
            fr="Fausse équerre : un talon en bois, une lame d'acier pivotante et un écrou à ailettes.",
            de="Schmiege: Holzschenkel mit drehbarem Stahlblatt und Flügelmutter.",
            en="Sliding bevel: a wooden stock with a pivoting steel blade and a wing nut.",
        ),
        view=View(azimuth=-24, elevation=50),
    ),
)


def build() -> Group:
    stock = k.block(17, 2.8, 2.0, m.wood("#8f5a33", "#6b3f22", "X", 1.2, 0.35), 0.15).cut(
        k.block(9, 4, 0.26, m.steel(), 0).move(-6.5, 0, 0.9)
    )
    caps = [k.block(0.8, 2.85, 2.05, m.brass(), 0.05).move(x) for x in (8.3,)]
    blade = (
        k.slab(
            s.rounded(s.rectangle(21, 2.2), 0.3) - s.capsule((-8.6, 0), (-2, 0), 0.6), 0.2, m.metal("#b4b7ba", 0.26, "X"), 0.03
        )
        .move(8.2)
        .turn(52)
        .move(-6.6, 0, 0.93)
    )
    nut_ = Group(
        k.cylinder(0.7, 0.5, m.brass(), 0.08), k.slab(s.rounded(s.ellipse(1.7, 0.55), 0.1), 0.9, m.brass(), 0.25).move(z=0.4)
    ).move(-6.6, 0, 1.98)
    return Group(stock, caps, blade, nut_)
