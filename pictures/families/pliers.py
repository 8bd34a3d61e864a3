"""Pliers: two crossed halves with jaws towards +X and handles towards -X."""

from collections.abc import Callable
from dataclasses import dataclass

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group

LONG = ((-1.7, -0.84), (-2.3, -1.0), (-3.4, -1.35), (-6, -1.9), (-9, -1.95), (-12, -1.6), (-13.6, -1.3), (-13.9, -1.25))


@dataclass(frozen=True, slots=True)
class Build:
    """What differs between kinds of pliers."""

    jaw: s.Outline  # the upper jaw, on the +Y side
    jaw_thick: float = 1.0
    main: str = "#c31a1c"
    inlay: str = "#1d1e20"
    opening: float = 2.2
    hub: float = 1.28
    handle: tuple[tuple[float, float], ...] = LONG
    jaw_edge: float = 0.1
    tune: Callable[[k.Part], k.Part] | None = None


def _sleeve(build: Build) -> Group:
    """The moulded grip of one handle, with a soft inlay on its outer side."""
    main, soft = m.plastic(build.main, coat=0.3), m.rubber(build.inlay)
    path = [(x, y, 0) for x, y in build.handle]
    sizes = [0.84, 0.88, 0.80, 0.78, 0.78, 0.74, 0.66, 0.3]
    grip = k.sweep(path, sizes, main, flat=0.74, power=2.5, n=48, steps=10)
    side = [(path[i][0], path[i][1] - 0.32, 0) for i in (2, 3, 4, 5)]
    inlay = k.sweep(side, [0.2, 0.56, 0.56, 0.2], soft, flat=1.02, power=2.5, n=40, steps=10)
    return Group(grip, inlay)


def _half(build: Build, steel: k.Material) -> tuple[Group, Group]:
    """Steel and sleeve of one half."""
    jaw = k.slab(s.rounded(build.jaw, outer=0.04), build.jaw_thick, steel, build.jaw_edge)
    if build.tune:
        jaw = build.tune(jaw)
    first, second = build.handle[0], build.handle[2]
    tang = s.band([(0, -0.1), (first[0] * 0.55, first[1] * 0.65), first, second], 0.95)
    plate = k.slab(s.rounded(s.circle(build.hub) | tang, inner=0.5), 0.62, steel, 0.1)
    return Group(jaw.move(z=-build.jaw_thick / 2), plate.move(z=-0.31)), _sleeve(build)


def pliers(build: Build) -> Group:
    """The whole tool, slightly open."""
    steel = m.metal("#909396", 0.28, edge=0.03)
    halves = []
    for side in (1, -1):
        metal, sleeve = _half(build, steel)
        metal[1].move(z=0.2 * side)
        half = Group(metal, sleeve)
        if side < 0:
            half.turn(180, "X")
            metal[1].move(z=-0.4)
        halves.append(half.turn(side * build.opening))
    pin = k.lathe([(0, -0.56), (0.5, -0.56), (0.55, 0.5), (0.48, 0.6), (0.2, 0.63), (0, 0.63)], m.metal("#b5b8bb", 0.25))
    return Group(halves, pin)
