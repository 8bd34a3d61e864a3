"""A builder's wheelbarrow."""

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Kruiwagen met een groene bak, één luchtband vooraan en twee handgrepen.",
            fr="Brouette à caisse verte, une roue gonflable à l'avant et deux poignées.",
            de="Schubkarre mit grüner Mulde, einem Luftrad vorn und zwei Griffen.",
            en="Wheelbarrow with a green tray, one pneumatic wheel in front and two handles.",
        ),
        view=View(azimuth=-36, elevation=20),
    ),
    Shot(
        alt=Alt(
            nl="De kruiwagen vanaf de kant van het wiel.",
            fr="La brouette vue du côté de la roue.",
            de="Die Schubkarre von der Seite des Rads.",
            en="The wheelbarrow from the side of its wheel.",
        ),
        view=View(azimuth=142, elevation=26),
    ),
)


def build() -> Group:
    green, steel, black = m.paint("#2f7a45", 0.4), m.paint("#3a3e42", 0.4), m.rubber()

    def level(z: float, grow: float) -> np.ndarray:
        """One rim of the tray, wider and longer with height."""
        outline = s.rounded(
            s.polygon(
                (-34 - 10 * grow, -20 - 10 * grow),
                (22 + 24 * grow, -15 - 15 * grow),
                (22 + 24 * grow, 15 + 15 * grow),
                (-34 - 10 * grow, 20 + 10 * grow),
            ),
            7,
        )
        line = outline.exterior
        pts = [line.interpolate(t, True) for t in np.linspace(0, 1, 120, endpoint=False)]
        return np.array([(p.x, p.y, z) for p in pts])

    outer = [level(28 + 26 * g, g) for g in np.linspace(0, 1, 6)]
    inner = [level(29 + 25 * g, g) * np.array((0.985, 0.975, 1)) for g in np.linspace(1, 0, 6)]
    tray = k.loft([*outer, *inner], green)
    lip = k.sweep(np.vstack([level(54.2, 1)]), 1.2, green, closed=True)
    bars_ = [
        k.sweep([(64, 4 * y, 20), (20, 14 * y, 25), (-30, 20 * y, 27), (-60, 26 * y, 46), (-82, 26 * y, 50)], 1.7, steel, steps=8)
        for y in (-1, 1)
    ]
    grips_ = [k.sweep([(-70, 26 * y, 48.2), (-84, 26 * y, 50.4)], 2.3, black) for y in (-1, 1)]
    legs = [
        k.sweep([(-24, 19 * y, 26), (-27, 19 * y, 1), (-36, 19 * y, 1), (-44, 22 * y, 36)], 1.5, steel, steps=1) for y in (-1, 1)
    ]
    braces = [k.rod((62, 4 * y, 20), (44, 16 * y, 50), 1.2, steel) for y in (-1, 1)]
    tyre_ = (
        k.lathe([(9, -3.4), (16, -4.2), (18.6, -2.6), (19.4, 0), (18.6, 2.6), (16, 4.2), (9, 3.4)], black, flow=6)
        .turn(90, "X")
        .move(62, 0, 19.4)
    )
    hub = k.lathe([(0, -3), (3, -3), (10, -2.0), (10, 2.0), (3, 3), (0, 3)], m.paint("#c9a227")).turn(90, "X").move(62, 0, 19.4)
    axle = k.rod((62, -6, 20), (62, 6, 20), 1.2, steel)
    return Group(tray, lip, bars_, grips_, legs, braces, tyre_, hub, axle)
