"""Pieces of wood that meet."""

from kit import materials as m
from kit import solid as k
from kit.part import Part


def piece(x: float, y: float, z: float, wood: k.Material | None = None) -> Part:
    """A planed piece of wood on the floor."""
    return k.block(x, y, z, wood or m.pine(), 0.06)


def cutter(x0: float, y0: float, z0: float, x1: float, y1: float, z1: float, material: k.Material) -> Part:
    """A box between two corners, to cut with."""
    return k.block(x1 - x0, y1 - y0, z1 - z0, material, 0).move((x0 + x1) / 2, (y0 + y1) / 2, z0)
