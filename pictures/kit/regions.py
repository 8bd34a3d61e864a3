"""Where the parts of a thing are seen on its picture."""

from dataclasses import dataclass

import bpy
import numpy as np
import shapely
from shapely.geometry import Polygon, box

from .part import Part

GRID = 224
MOST_POINTS = 24
SMALLEST = 0.0006  # share of the picture


@dataclass(frozen=True, slots=True)
class Region:
    """The visible outline of one part, from 0 to 1 in both directions, y downward."""

    concept: str
    points: list[tuple[float, float]]


def seen(parts: list[Part], camera: bpy.types.Object) -> list[Region]:
    """The regions of all parts that are concepts, as the camera sees them."""
    names = sorted({part.concept for part in parts if part.concept})
    if not names:
        return []
    numbers = {part.obj.name: names.index(part.concept) + 1 for part in parts if part.concept}
    raster = _raster(numbers, camera)
    return [Region(name, points) for number, name in enumerate(names, 1) for points in _outlines(raster == number)]


def _raster(numbers: dict[str, int], camera: bpy.types.Object) -> np.ndarray:
    """Which part each cell of the picture shows."""
    graph = bpy.context.evaluated_depsgraph_get()
    scene, origin = bpy.context.scene, camera.matrix_world.translation
    half = camera.data.sensor_width / 2 / camera.data.lens
    turn = np.array(camera.matrix_world.to_3x3())
    steps = ((np.arange(GRID) + 0.5) / GRID * 2 - 1) * half
    raster = np.zeros((GRID, GRID), int)
    for row, y in enumerate(-steps):
        for column, x in enumerate(steps):
            hit, _, _, _, obj, _ = scene.ray_cast(graph, origin, turn @ (x, y, -1.0))
            raster[row, column] = numbers.get(obj.name, 0) if hit else 0
    return raster


def _outlines(mask: np.ndarray) -> list[list[tuple[float, float]]]:
    """Simplified outlines of the larger patches of a mask."""
    cells = [box(c / GRID, r / GRID, (c + 1) / GRID, (r + 1) / GRID) for r, c in np.argwhere(mask)]
    area = shapely.union_all(cells).buffer(1.2 / GRID).buffer(-1.2 / GRID)
    patches = [p for p in getattr(area, "geoms", [area]) if p.area >= SMALLEST]
    return [_simple(patch) for patch in sorted(patches, key=lambda p: -p.area)]


def _simple(patch: Polygon) -> list[tuple[float, float]]:
    """The outer line with few enough points."""
    tolerance = 0.8 / GRID
    line = Polygon(patch.exterior).simplify(tolerance)
    while len(line.exterior.coords) - 1 > MOST_POINTS:
        tolerance *= 1.3
        line = Polygon(patch.exterior).simplify(tolerance)
    return [(round(x, 3), round(y, 3)) for x, y in list(line.exterior.coords)[:-1]]
