"""Hammers: heads across the end of a handle that lies along X, striking face towards -Y."""

from families import grips
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group, Part


def handle(length: float, thick: float = 1, material: k.Material | None = None) -> Group:
    """A wooden handle that ends just above the head at x = 0."""
    return grips.hammer(length, material or m.ash(), thick).move(x=1.8)


def profile(outline: s.Outline, thick: float, material: k.Material, edge: float = 0.2) -> Part:
    """A head drawn from the side: x along the handle, y along the head."""
    return k.slab(outline, thick, material, edge, steps=6).move(z=-thick / 2)


def face(radius: float, length: float, material: k.Material, neck: float = 0.85) -> Part:
    """A round striking face pointing to -Y, its back at y = 0."""
    n, r = neck * radius, radius
    rows = [
        (0, -0.4),
        (n, -0.4),
        (n, length * 0.35),
        (r * 0.96, length * 0.5),
        (r, length * 0.58),
        (r, length - 0.14),
        (r * 0.88, length),
        (0, length + 0.04),
    ]
    return k.lathe(rows, material).turn(90, "X")
