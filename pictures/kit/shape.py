"""Flat outlines in centimetres. Join them with |, cut with -, overlap with &."""

import math
from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from shapely import affinity
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.ops import unary_union

Outline: TypeAlias = Polygon | MultiPolygon
Flat: TypeAlias = tuple[float, float]


def polygon(*points: Flat) -> Outline:
    """A straight-edged outline through the points."""
    return Polygon(points).buffer(0)


def rectangle(width: float, height: float, radius: float = 0, at: Flat = (0, 0)) -> Outline:
    """A rectangle around `at`, its corners rounded by `radius`."""
    x, y = at
    w, h = width / 2 - radius, height / 2 - radius
    core = Polygon([(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)])
    return core.buffer(radius, quad_segs=12) if radius else core


def between(x0: float, y0: float, x1: float, y1: float, radius: float = 0) -> Outline:
    """A rectangle given by two opposite corners."""
    return rectangle(x1 - x0, y1 - y0, radius, ((x0 + x1) / 2, (y0 + y1) / 2))


def circle(radius: float, at: Flat = (0, 0)) -> Outline:
    """A disc around `at`."""
    return Point(at).buffer(radius, quad_segs=24)


def ellipse(rx: float, ry: float, at: Flat = (0, 0)) -> Outline:
    """An ellipse around `at`."""
    return affinity.translate(affinity.scale(circle(1), rx, ry), *at)


def ring(outer: float, inner: float) -> Outline:
    """The area between two circles."""
    return circle(outer) - circle(inner)


def capsule(start: Flat, end: Flat, width: float) -> Outline:
    """A slot with round ends."""
    return LineString([start, end]).buffer(width / 2, quad_segs=16)


def regular(sides: int, flats: float, turn: float = 0) -> Outline:
    """A regular polygon by its width across flats; `turn` in degrees."""
    radius = flats / 2 / math.cos(math.pi / sides)
    angles = np.radians(turn) + 2 * math.pi * np.arange(sides) / sides
    return Polygon(np.c_[radius * np.cos(angles), radius * np.sin(angles)])


def star(points: int, outer: float, inner: float, lean: float = 0) -> Outline:
    """A toothed disc; `lean` from -1 to 1 rakes the teeth."""
    step = 2 * math.pi / points
    angles = [step * (i + shift) for i in range(points) for shift in (0, 0.5 + lean / 2)]
    radii = [outer, inner] * points
    return Polygon([(r * math.cos(a), r * math.sin(a)) for a, r in zip(angles, radii, strict=True)])


def cogs(teeth: int, outer: float, inner: float, share: float = 0.5) -> Outline:
    """A disc with square teeth; `share` is how much of the pitch a tooth takes."""
    step, half = 2 * math.pi / teeth, math.pi / teeth * share
    rim = [
        (r * math.cos(step * i + a), r * math.sin(step * i + a))
        for i in range(teeth)
        for r, a in ((inner, -half * 1.15), (outer, -half * 0.85), (outer, half * 0.85), (inner, half * 1.15))
    ]
    return Polygon(rim)


def union(*outlines: Outline) -> Outline:
    """All outlines melted into one."""
    return unary_union(outlines)


def move(outline: Outline, x: float = 0, y: float = 0) -> Outline:
    """The outline, shifted."""
    return affinity.translate(outline, x, y)


def turn(outline: Outline, degrees: float, about: Flat = (0, 0)) -> Outline:
    """The outline, turned about a point."""
    return affinity.rotate(outline, degrees, origin=about)


def stretch(outline: Outline, x: float = 1, y: float = 1) -> Outline:
    """The outline, scaled about the origin; a negative factor mirrors."""
    return affinity.scale(outline, x, y, origin=(0, 0))


def rounded(outline: Outline, outer: float = 0, inner: float = 0) -> Outline:
    """Round the outward corners by `outer` and the inward ones by `inner`."""
    if outer:
        outline = outline.buffer(-outer, quad_segs=12).buffer(outer, quad_segs=12)
    if inner:
        outline = outline.buffer(inner, quad_segs=12).buffer(-inner, quad_segs=12)
    return outline


def curve(points: Sequence[Sequence[float]], closed: bool = False, steps: int = 10) -> np.ndarray:
    """A smooth line through points in two or more dimensions (Catmull-Rom)."""
    knots = np.asarray(points, float)
    if closed:
        knots = np.vstack([knots[-1], knots, knots[:2]])
    else:
        knots = np.vstack([2 * knots[0] - knots[1], knots, 2 * knots[-1] - knots[-2]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    spans = [_span(knots[i : i + 4], t) for i in range(len(knots) - 3)]
    return np.vstack(spans if closed else [*spans, knots[-2:-1]])


def _span(four: np.ndarray, t: np.ndarray) -> np.ndarray:
    a, b, c, d = four
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def smooth(*points: Flat, steps: int = 10) -> Outline:
    """A closed outline that flows through the points."""
    return Polygon(curve(points, closed=True, steps=steps)).buffer(0)


def band(points: Sequence[Flat], width: float, straight: bool = False) -> Outline:
    """A ribbon of even width along a line."""
    line = points if straight else curve(points)
    return LineString(line).buffer(width / 2, quad_segs=16)


def arc(radius: float, start: float, end: float, at: Flat = (0, 0), steps: int = 32) -> list[Flat]:
    """Points on a circle from one angle (degrees) to another."""
    angles = np.radians(np.linspace(start, end, steps))
    return [(at[0] + radius * math.cos(a), at[1] + radius * math.sin(a)) for a in angles]
