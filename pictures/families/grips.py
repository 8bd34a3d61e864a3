"""Handles: turned, fluted or moulded, along the X axis."""

from kit import solid as k
from kit.part import Group


def screwdriver(main: k.Material, soft: k.Material, scale: float = 1) -> Group:
    """A two-colour screwdriver handle from x = -6.4 to 4.5."""
    grip = k.bar(
        [(-4.6, 1.40, 1.40, 2, 0.02), (-3.9, 1.47, 1.47, 2, 0.20), (-2, 1.55, 1.55, 2, 0.25), (0.6, 1.5, 1.5, 2, 0.25),
         (1.9, 1.27, 1.27, 2, 0.14), (2.7, 0.95, 0.95, 2, 0.02), (3.3, 0.92, 0.92), (4.0, 1.15, 1.15),
         (4.35, 1.05, 1.05), (4.5, 0.6, 0.6)],
        main, n=144, flutes=6,
    )  # fmt: skip
    cap = k.bar([(-6.4, 0.5, 0.5), (-6.3, 0.95, 0.95), (-5.9, 1.25, 1.25), (-5.2, 1.38, 1.38), (-4.5, 1.42, 1.42)], soft)
    collar = k.bar([(3.72, 1.0, 1.0), (3.78, 1.14, 1.14), (4.22, 1.17, 1.17), (4.28, 1.0, 1.0)], soft, steps=1)
    return Group(grip, cap, collar).grow(scale, scale, scale)


def hammer(length: float, material: k.Material, thick: float = 1) -> Group:
    """A hickory-like hammer handle from x = -length to 0."""
    e = length / 33
    rows = [
        (-length, 0.6, 0.5), (-length + 0.15, 1.25, 1.0), (-length + 0.7, 1.7, 1.3, 2.3), (-length + 2, 1.75, 1.33, 2.3),
        (-27.5 * e, 1.5, 1.15, 2.3), (-22 * e, 1.65, 1.22, 2.3), (-17 * e, 1.5, 1.1, 2.2), (-9 * e, 1.2, 0.92, 2.2),
        (-5 * e, 1.18, 0.9, 2.4), (-0.2, 1.25, 0.95, 2.6), (0, 1.1, 0.85, 2.6),
    ]  # fmt: skip
    return Group(k.bar([(x, a * thick, b * thick, *rest) for x, a, b, *rest in rows], material))


def turned(length: float, radius: float, material: k.Material, ferrule: k.Material | None = None) -> Group:
    """A file or chisel handle from x = -length to 0, with a ferrule in front."""
    r, e = radius, length
    wood = k.bar(
        [(-e, 0.3 * r, 0.3 * r), (-0.985 * e, 0.75 * r, 0.75 * r), (-0.9 * e, r, r), (-0.6 * e, 1.03 * r, 1.03 * r),
         (-0.3 * e, 0.86 * r, 0.86 * r), (-0.14 * e, 0.72 * r, 0.72 * r), (-0.02 * e, 0.68 * r, 0.68 * r)],
        material,
    )  # fmt: skip
    if ferrule is None:
        return Group(wood)
    cap = k.bar(
        [(-0.15 * e, 0.70 * r, 0.70 * r), (-0.147 * e, 0.76 * r, 0.76 * r),
         (-0.02 * e, 0.72 * r, 0.72 * r), (0, 0.6 * r, 0.6 * r)],
        ferrule, steps=2,
    )  # fmt: skip
    return Group(wood, cap)


def flat_blade(steel: k.Material, start: float = 4.4, end: float = 14.6, r: float = 0.4) -> Group:
    """A round shaft with a flat tip."""
    e = end
    rows = [
        (start, r, r), (e - 3.4, r, r), (e - 3.0, r, r, 2), (e - 2.4, 0.56, 0.36, 2.3), (e - 1.7, 0.74, 0.24, 4),
        (e - 0.9, 0.76, 0.15, 6), (e, 0.66, 0.085, 8), (e + 0.03, 0.65, 0.08, 8),
    ]  # fmt: skip
    return Group(k.bar(rows, steel, steps=6))


def cross_blade(steel: k.Material, start: float = 4.4, end: float = 14.6, r: float = 0.4) -> Group:
    """A round shaft with a pointed cross tip."""
    shaft = k.bar([(start, r, r), (end - 0.9, r, r), (end - 0.5, r * 0.8, r * 0.8), (end, 0.16, 0.16)], steel, steps=1)
    for quarter in range(4):
        groove = k.bar([(end - 1.3, 0.02, 0.02), (end - 0.9, 0.16, 0.16), (end + 0.2, 0.2, 0.2)], steel, n=4, steps=1)
        groove.move(y=r * 0.72).turn(45 + 90 * quarter, "X")
        shaft.cut(groove)
    return Group(shaft)
