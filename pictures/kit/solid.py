"""Solids in centimetres. Flat things lie in XY and rise from z = 0; bars run along X."""

import math
from collections.abc import Sequence
from typing import TypeAlias

import bpy
import numpy as np
import shapely
from mathutils import Vector
from mathutils.geometry import delaunay_2d_cdt

from .part import SHARP, Part, link
from .shape import Outline, curve

Material: TypeAlias = bpy.types.Material
Space: TypeAlias = Sequence[float]


def mesh(corners: np.ndarray, faces: list[tuple[int, ...]], material: Material, sharp: float = SHARP) -> Part:
    """A part from corners and faces."""
    data = bpy.data.meshes.new("part")
    data.from_pydata(np.asarray(corners, float).tolist(), [], [tuple(map(int, f)) for f in faces])
    data.validate()
    return Part(link(data), material, sharp)


def block(x: float, y: float, z: float, material: Material, edge: float = 0.1) -> Part:
    """A box on the floor with rounded edges."""
    corners = [(a * x / 2, b * y / 2, c * z) for a in (-1, 1) for b in (-1, 1) for c in (0, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    part = mesh(np.array(corners), faces, material)
    return part.soften(min(edge, x / 2.1, y / 2.1, z / 2.1), 4) if edge else part


def _rings(outline: Outline, edge: float, grid: float, steps: int) -> tuple[list, list[range]]:
    """Points on insets of the outline, densest near the rim; and the rim's index ranges."""
    points: list = []
    rims: list[range] = []
    for step in range(steps + 1):
        inset = edge * (1 - math.cos(math.pi / 2 * step / steps))
        area = outline.buffer(-inset, quad_segs=8) if inset else outline
        for piece in getattr(area, "geoms", [area]):
            for line in (piece.exterior, *piece.interiors) if not piece.is_empty else ():
                dense = shapely.segmentize(line, max(edge / 2, 0.03, grid or 0.6))
                found = list(dense.coords)[:-1]
                if step == 0:
                    rims.append(range(len(points), len(points) + len(found)))
                points += found
    return points, rims


def _grid(outline: Outline, spacing: float) -> list:
    x0, y0, x1, y1 = outline.bounds
    x, y = (a.ravel() for a in np.meshgrid(np.arange(x0, x1, spacing), np.arange(y0, y1, spacing)))
    inside = shapely.contains_xy(outline, x, y)
    return list(zip(x[inside], y[inside], strict=True))


def _triangles(outline: Outline, points: list, rims: list[range]) -> tuple[np.ndarray, np.ndarray]:
    """Corners and triangles that fill the outline."""
    edges = [(r[i], r[(i + 1) % len(r)]) for r in rims for i in range(len(r))]
    found = delaunay_2d_cdt([Vector(p) for p in points], edges, [], 0, 1e-5)
    corners = np.array([tuple(v) for v in found[0]])
    triangles = np.array([f for f in found[2] if len(f) == 3])
    middle = corners[triangles].mean(axis=1)
    return corners, triangles[shapely.contains_xy(outline, middle[:, 0], middle[:, 1])]


def slab(
    outline: Outline,
    thickness: float,
    material: Material,
    edge: float = 0.05,
    grid: float = 0,
    steps: int = 5,
    sharp: float = SHARP,
) -> Part:
    """The outline made thick, its rim rounded over `edge` (a wide edge makes a cushion).

    `grid` adds inner corners, wanted before the slab is bent.
    """
    pieces = [p for p in getattr(outline, "geoms", [outline]) if not p.is_empty]
    if len(pieces) > 1:
        return join([slab(p, thickness, material, edge, grid, steps, sharp) for p in pieces])
    outline = shapely.simplify(pieces[0], 0.002)
    points, rims = _rings(outline, edge, grid, steps)
    if grid:
        points += _grid(outline.buffer(-edge), grid)
    flat, triangles = _triangles(outline, points, rims)
    rise = min(edge, thickness / 2)
    depth = np.clip(shapely.distance(outline.boundary, shapely.points(flat)) / edge, 0, 1)
    half = thickness / 2 - rise + rise * np.sqrt(np.maximum(0, 1 - (1 - depth) ** 2))
    corners = np.vstack([np.c_[flat, thickness / 2 + half], np.c_[flat, thickness / 2 - half]])
    return mesh(corners, _both_sides(triangles, len(flat)), material, sharp).weld()


def _both_sides(triangles: np.ndarray, count: int) -> list[tuple[int, ...]]:
    """Top, bottom and rim faces of a doubled sheet of triangles."""
    faces: list[tuple[int, ...]] = [tuple(f) for f in triangles]
    faces += [(c + count, b + count, a + count) for a, b, c in triangles]
    edges = {e for a, b, c in triangles.tolist() for e in ((a, b), (b, c), (c, a))}
    return faces + [(b, a, a + count, b + count) for a, b in edges if (b, a) not in edges]


def join(parts: Sequence[Part]) -> Part:
    """One part out of several that share a material; they are used up."""
    corners, faces = [], []
    for part in parts:
        base = sum(map(len, corners))
        corners.append(part.points())
        faces += [tuple(base + i for i in face.vertices) for face in part.obj.data.polygons]
    whole = mesh(np.vstack(corners), faces, parts[0].obj.data.materials[0], parts[0].sharp)
    for part in parts:
        bpy.data.objects.remove(part.obj)
    return whole


def loft(
    rings: Sequence[np.ndarray],
    material: Material,
    caps: tuple[bool, bool] = (True, True),
    closed: bool = False,
    sharp: float = SHARP,
) -> Part:
    """A skin over rings of equally many points."""
    count, many = len(rings[0]), len(rings)
    faces: list[tuple[int, ...]] = []
    for i in range(many if closed else many - 1):
        a, b = i * count, (i + 1) % many * count
        faces += [(a + j, a + (j + 1) % count, b + (j + 1) % count, b + j) for j in range(count)]
    if caps[0] and not closed:
        faces.append(tuple(reversed(range(count))))
    if caps[1] and not closed:
        faces.append(tuple(range((many - 1) * count, many * count)))
    return mesh(np.vstack(rings), faces, material, sharp)


def even(points: Sequence[Space], steps: int) -> np.ndarray:
    """A smooth line through points that never overshoots them (Fritsch-Carlson)."""
    p = np.asarray(points, float)
    d = np.diff(p, axis=0)
    slope = np.zeros_like(p)
    with np.errstate(divide="ignore", invalid="ignore"):
        inner = 2 * d[1:] * d[:-1] / (d[1:] + d[:-1])
    slope[1:-1] = np.where(d[1:] * d[:-1] > 0, inner, 0)
    slope[0], slope[-1] = d[0], d[-1]
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    a, b = 2 * t**3 - 3 * t**2 + 1, t**3 - 2 * t**2 + t
    spans = [a * p[i] + b * slope[i] + (1 - a) * p[i + 1] + (t**3 - t**2) * slope[i + 1] for i in range(len(d))]
    return np.vstack([*spans, p[-1:]])


def section(ry: float, rz: float, power: float = 2, n: int = 64, flutes: int = 0, depth: float = 0) -> np.ndarray:
    """A ring in the YZ plane: round at power 2, squarer above; fluted on request."""
    a = np.linspace(0, 2 * math.pi, n, endpoint=False)
    c, s = np.cos(a), np.sin(a)
    shrink = 1 - depth * (0.5 + 0.5 * np.cos(flutes * a)) ** 2 if flutes else 1.0
    y = ry * shrink * np.sign(c) * np.abs(c) ** (2 / power)
    z = rz * shrink * np.sign(s) * np.abs(s) ** (2 / power)
    return np.c_[np.zeros(n), y, z]


def bar(stations: Sequence[Space], material: Material, steps: int = 8, n: int = 64, flutes: int = 0) -> Part:
    """A grip-like solid along X through stations (x, ry, rz, power, flute depth, y, z)."""
    defaults = (2.0, 0.0, 0.0, 0.0)
    full = [(*s, *defaults[len(s) - 3 :]) for s in stations]
    path = even(full, steps) if steps > 1 else np.array(full)
    rings = [
        section(max(ry, 0.001), max(rz, 0.001), max(power, 1.2), n, flutes, depth) + (x, y, z)
        for x, ry, rz, power, depth, y, z in path
    ]
    return loft(rings, material)


def lathe(profile: Sequence[Space], material: Material, n: int = 96, flow: int = 0, sharp: float = SHARP) -> Part:
    """A solid turned about Z from (radius, z) points; `flow` steps make the profile smooth.

    A profile that ends on the axis closes there.
    """
    p = even(profile, flow) if flow else np.array(profile, float)
    if ((p[1:, 0] + p[:-1, 0]) * np.diff(p[:, 1])).sum() < 0:
        p = p[::-1]  # keep the outside out, whichever way it was written
    a = np.linspace(0, 2 * math.pi, n, endpoint=False)
    rings = [np.c_[max(r, 1e-4) * np.cos(a), max(r, 1e-4) * np.sin(a), np.full(n, z)] for r, z in p]
    return loft(rings, material, (p[0, 0] < 1e-3, p[-1, 0] < 1e-3), sharp=sharp)


def cylinder(radius: float, height: float, material: Material, edge: float = 0.05, n: int = 96) -> Part:
    """A standing cylinder with rounded rims."""
    e = min(edge, radius * 0.9, height / 2.1)
    bend = [(radius - e + e * math.sin(a), e - e * math.cos(a)) for a in np.linspace(0, math.pi / 2, 5)]
    top = [(r, height - z) for r, z in reversed(bend)]
    return lathe([(0, 0), *bend, *top, (0, height)], material, n=n, sharp=50)


def pipe(outer: float, inner: float, height: float, material: Material, edge: float = 0.03, n: int = 96) -> Part:
    """A standing tube, open at both ends."""
    e = min(edge, (outer - inner) / 2.1)
    wall = [
        (outer - e, 0), (outer, e), (outer, height - e), (outer - e, height),
        (inner + e, height), (inner, height - e), (inner, e), (inner + e, 0), (outer - e, 0),
    ]  # fmt: skip
    return lathe(wall, material, n=n)


def ball(radius: float, material: Material) -> Part:
    """A ball around the origin."""
    return lathe([(radius * math.cos(a), radius * math.sin(a)) for a in np.linspace(-math.pi / 2, math.pi / 2, 33)], material)


def ring(radius: float, wire: float, material: Material) -> Part:
    """A torus lying flat around the origin."""
    a = np.linspace(0, 2 * math.pi, 96, endpoint=False)
    return sweep(np.c_[radius * np.cos(a), radius * np.sin(a), 0 * a], wire, material, closed=True)


def _frames(points: np.ndarray, up: Space, closed: bool) -> tuple[np.ndarray, np.ndarray]:
    """Sideways and upward directions along a line, without needless twist."""
    ahead = np.roll(points, -1, 0) - np.roll(points, 1, 0) if closed else np.gradient(points, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1)[:, None]
    sides, tops, top = [], [], np.asarray(up, float)
    if abs(ahead[0] @ top) > 0.95 * np.linalg.norm(top):
        top = np.array([1.0, 0.0, 0.0]) if abs(ahead[0][0]) < 0.9 else np.array([0.0, 1.0, 0.0])
    for direction in ahead:
        side = np.cross(top, direction)
        side /= np.linalg.norm(side)
        top = np.cross(direction, side)
        sides.append(side)
        tops.append(top)
    return np.array(sides), np.array(tops)


def sweep(
    path: Sequence[Space],
    radius: float | Sequence[float],
    material: Material,
    flat: float = 1,
    power: float = 2,
    n: int = 24,
    steps: int = 1,
    up: Space = (0, 0, 1),
    closed: bool = False,
    caps: bool = True,
) -> Part:
    """A cable-like solid along a line in space; `flat` stretches it upward, `steps` smooths the line."""
    line = np.asarray(path, float)
    thick = np.broadcast_to(np.asarray(radius, float), (len(line),))
    whole = np.c_[line, thick]
    if steps > 1:
        whole = curve(whole, closed, steps)
    points, radii = whole[:, :3], whole[:, 3]
    sides, tops = _frames(points, up, closed)
    rings = []
    for point, side, top, r in zip(points, sides, tops, radii, strict=True):
        cut = section(r, r * flat, power, n)
        rings.append(point + cut[:, 1:2] * side + cut[:, 2:3] * top)
    return loft(rings, material, (caps, caps), closed)


def extrude(outline: Outline, path: Sequence[Space], material: Material, up: Space = (0, 0, 1), steps: int = 1) -> Part:
    """An outline without holes carried along a line in space."""
    line = curve(path, steps=steps) if steps > 1 else np.asarray(path, float)
    sides, tops = _frames(line, up, closed=False)
    edge = np.array(outline.exterior.coords)[:-1]
    if not outline.exterior.is_ccw:
        edge = edge[::-1]
    rings = [p + edge[:, :1] * s + edge[:, 1:] * t for p, s, t in zip(line, sides, tops, strict=True)]
    return loft(rings, material)


def rod(start: Space, end: Space, radius: float, material: Material, n: int = 32) -> Part:
    """A round bar between two points in space."""
    return sweep([start, end], radius, material, n=n)


def thread(
    radius: float,
    pitch: float,
    length: float,
    depth: float,
    material: Material,
    n: int = 72,
    soft: bool = False,
    fade: float = 1,
    tip: float = 0,
) -> Part:
    """A screw thread along Z from 0 to `length`; `tip` is how long it tapers to a point at the top."""
    a = np.linspace(0, 2 * math.pi, n, endpoint=False)
    rings = []
    for z in np.linspace(0, length, max(8, int(length / pitch * 14))):
        phase = (z / pitch - a / (2 * math.pi)) % 1.0
        wave = 0.5 + 0.5 * np.cos(2 * math.pi * phase) if soft else np.clip(1.15 - np.abs(2 * phase - 1) * 1.3, 0, 1)
        ends = np.clip(min(z, length - z) / (pitch * fade), 0, 1)
        r = radius - depth + depth * wave * ends
        if tip:
            r = r * np.clip((length - z) / tip, 0.02, 1) ** 0.8
        rings.append(np.c_[r * np.cos(a), r * np.sin(a), np.full(n, z)])
    return loft(rings, material, sharp=60 if soft else 30)


def coil(radius: float, wire: float, turns: float, height: float, material: Material, n: int = 12) -> Part:
    """A spring standing on Z."""
    a = np.linspace(0, 2 * math.pi * turns, int(turns * 40))
    return sweep(np.c_[radius * np.cos(a), radius * np.sin(a), height * a / a[-1]], wire, material, n=n)


def text(words: str, size: float, material: Material, depth: float = 0.006) -> Part:
    """Printed words around the origin, lying flat, readable from above."""
    letters = bpy.data.curves.new("words", "FONT")
    letters.body, letters.size, letters.extrude = words, size, depth
    letters.align_x, letters.align_y = "CENTER", "CENTER"
    draft = bpy.data.objects.new("words", letters)
    bpy.context.scene.collection.objects.link(draft)
    data = bpy.data.meshes.new_from_object(draft.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(draft)
    return Part(link(data), material)


def heap(radius: float, height: float, material: Material, rough: float = 0.1, seed: int = 1, n: int = 160) -> Part:
    """A loose heap on the floor."""
    from mathutils import noise

    rings = []
    for share in np.linspace(0.001, 1, 70):
        a = np.linspace(0, 2 * math.pi, n, endpoint=False)
        wobble = np.array([noise.noise((math.cos(t) * 1.3, math.sin(t) * 1.3, seed)) for t in a])
        r = radius * share * (1 + 0.12 * wobble)
        x, y = r * np.cos(a), r * np.sin(a)
        fine = [noise.fractal((u / radius * 4, v / radius * 4, seed), 0.8, 2.2, 6) for u, v in zip(x, y, strict=True)]
        z = height * (0.5 + 0.5 * math.cos(math.pi * share)) ** 0.9 + rough * height * np.array(fine) * (1 - share**4)
        rim = 0.01 * radius * (1 - share**8)  # only the outermost ring touches the floor
        rings.append(np.c_[x, y, np.maximum(z, rim)])
    return loft(rings[::-1], material, (False, True), sharp=80)
