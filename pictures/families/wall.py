"""Wiring accessories for the wall; they are built facing up and stood upright by the view."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part
from kit.picture import View

FRONT = View(azimuth=-24, elevation=12, pose=(90, 0, 0), tone="mid", fill=0.82, key=1.35)
WHITE, CREAM = "#f4f3ef", "#ecebe6"


def white() -> k.Material:
    """The usual glossy white."""
    return m.plastic(WHITE, 0.28, 0.3)


def frame(gangs: int = 1) -> Part:
    """A cover frame of 8.4 cm for one or more inserts of 5.7 cm, side by side."""
    pitch = 7.1
    spots = [(i - (gangs - 1) / 2) * pitch for i in range(gangs)]
    outer = s.rectangle(8.4 + pitch * (gangs - 1), 8.4, 0.55)
    holes = s.union(*[s.rectangle(5.76, 5.76, 0.32, at=(x, 0)) for x in spots])
    return k.slab(outer - holes, 0.95, white(), 0.28)


def insert(hole: s.Outline | None = None, height: float = 1.12, material: k.Material | None = None) -> Part:
    """The square middle plate."""
    plate = s.rectangle(5.7, 5.7, 0.3)
    return k.slab(plate - hole if hole else plate, height, material or white(), 0.16)


def earthed_socket() -> Group:
    """A recess with two holes and an earth pin (type E)."""
    cream, gap = m.plastic(CREAM, 0.3), m.ink("#0b0b0c")
    cup = k.lathe([(2.10, 1.02), (2.04, 1.14), (1.98, 1.08), (1.95, 0.8), (1.93, -0.55), (1.88, -0.62), (0, -0.62)], cream)
    keys = [k.block(0.34, 0.5, 1.5, cream, 0.08).move(x * 1.88, z=-0.55) for x in (-1, 1)]
    rims = [k.pipe(0.36, 0.25, 0.06, cream, 0.02).move(x * 0.95, z=-0.62) for x in (-1, 1)]
    holes = [k.cylinder(0.26, 0.03, gap, 0.001).move(x * 0.95, z=-0.62) for x in (-1, 1)]
    collar = k.cylinder(0.42, 0.16, cream, 0.05).move(y=1.0, z=-0.62)
    pin = k.cylinder(0.24, 2.2, m.metal("#c9b88c", 0.2), 0.12).move(y=1.0, z=-0.6)
    return Group(insert(s.circle(2.02)), cup, keys, rims, holes, collar, pin.of("socket-earth-pin"))


def back() -> Part:
    """The support that is seen in the gaps round a rocker."""
    return k.slab(s.rectangle(6.2, 6.2), 0.2, m.plastic("#c9c8c3", 0.5), 0.02)
