"""What a thing looks like, as numbers: its outline, how long and how full it is, its colours.

Made for "looks like" browsing of pictures with a quiet background. A thing is turned so that its
longest axis lies flat, and its heavier end lies left: two screwdrivers look alike however they lie.
No trained model: the outline is what stands out from the border of the picture, its axes are those
of its second moments, its heavier end that of its third (Hu, "Visual pattern recognition by moment
invariants", 1962).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from dictionary.photos.colours import on_white

SIDE = 96
"""The picture is looked at this small."""
GRID = 14
"""Cells of the outline, across and down."""
COLOURS = 16
LENGTH = GRID * GRID + COLOURS + 6
VERSION = 1
WEIGHTS = (1.0, 0.5, 0.9)
"""Outline, colours, proportions; chosen by looking at the neighbours of fifty starter pictures."""

Vector = NDArray[np.int8]
Plane = NDArray[np.float32]


def looks(image: Image.Image) -> Vector:
    """The looks of a picture: LENGTH signed bytes, of Euclidean length about 127."""
    small = on_white(image)
    small.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    pixels: Plane = np.asarray(small, dtype=np.float32) / np.float32(255)
    mask = _stands_out(pixels)
    outline, proportions = _outline(mask)
    parts = (outline, _colours(pixels, mask), proportions)
    whole = np.concatenate(
        [weight * part / _length(part) for weight, part in zip(WEIGHTS, parts, strict=True)]
    )
    return np.rint(whole / _length(whole) * 127).astype(np.int8)


def closeness(one: Vector, others: NDArray[np.int8]) -> Plane:
    """How alike: the cosine of a vector with each row of (n, LENGTH), -1 to 1."""
    rows = others.astype(np.float32)
    single = one.astype(np.float32)
    lengths = np.linalg.norm(rows, axis=1) * np.linalg.norm(single)
    return np.asarray(rows @ single / np.maximum(lengths, 1e-6), dtype=np.float32)


def _length(vector: Plane) -> float:
    return max(float(np.linalg.norm(vector)), 1e-6)


def _stands_out(pixels: Plane) -> Plane:
    """For each pixel 0 (background) to 1: how far its colour is from that of the border near it.

    The background is a plane fitted through the border, so that light that falls off to one side
    is still background. Grey shadows count half: what differs in brightness alone is doubtful.
    """
    height, width = pixels.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    rim = np.zeros((height, width), dtype=bool)
    edge = max(2, min(height, width) // 16)
    rim[:edge] = rim[-edge:] = True
    rim[:, :edge] = rim[:, -edge:] = True
    space = np.stack([np.ones_like(down), down / height, across / width], axis=-1)
    plane, *_rest = np.linalg.lstsq(space[rim], pixels[rim], rcond=None)
    apart = pixels - space @ plane
    light = apart.mean(axis=-1)
    hue = np.linalg.norm(apart - light[..., None], axis=-1)
    far = np.hypot(np.where(light < 0, 0.75, 1.0) * light, 2 * hue)
    clear = max(0.06, 0.45 * float(np.percentile(far, 97)))
    return np.asarray(np.clip((far / clear - 0.45) / 0.55, 0, 1), dtype=np.float32)


def _outline(mask: Plane) -> tuple[Plane, Plane]:
    """The outline turned and scaled to GRID x GRID cells, and six proportions."""
    height, width = mask.shape
    mass = float(mask.sum())
    if mass < 0.002 * mask.size:
        return np.zeros(GRID * GRID, dtype=np.float32), np.ones(6, dtype=np.float32)
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    points = np.stack([across.ravel(), down.ravel()])
    weights = mask.ravel()
    centred = points - (points * weights).sum(axis=1, keepdims=True) / mass
    spread = (centred * weights) @ centred.T / mass
    values, axes = np.linalg.eigh(spread)
    turned = axes[:, ::-1].T @ centred
    skew = (turned**3 * weights).sum(axis=1)
    turned *= np.where(skew < 0, -1.0, 1.0)[:, None].astype(np.float32)
    reach = 2.1 * float(np.sqrt(max(values[1], 1.0)))
    cells = np.floor((turned / reach + 1) / 2 * GRID).astype(int)
    inside = ((cells >= 0) & (cells < GRID)).all(axis=0)
    filled = np.zeros((GRID, GRID), dtype=np.float32)
    np.add.at(filled, (cells[1, inside], cells[0, inside]), weights[inside])
    full = (2 * reach / GRID) ** 2
    grid = np.minimum(filled / full, 1)
    ratio = float(np.sqrt(max(values[0], 0.3) / max(values[1], 1.0)))
    box = 4 * float(np.sqrt(max(values[0], 0.3) * max(values[1], 1.0))) * 3 / 4
    centre = float(mask[np.hypot(*centred).reshape(mask.shape) < 0.25 * reach].mean())
    lean = np.abs(skew) / mass / max(float(values[1]), 1.0) ** 1.5
    proportions = (ratio, 1 - ratio, min(mass / box / 4, 1), 1 - centre, *np.clip(lean, 0, 1))
    return (grid - grid.mean()).ravel(), np.asarray(proportions, dtype=np.float32)


def _colours(pixels: Plane, mask: Plane) -> Plane:
    """Shares of twelve hues and four greys among what stands out, square-rooted."""
    top, low = pixels.max(axis=-1), pixels.min(axis=-1)
    chroma = top - low
    red, green, blue = np.moveaxis(pixels, -1, 0)
    safe = np.maximum(chroma, 1e-6)
    hue = np.where(
        top == red, (green - blue) / safe % 6,
        np.where(top == green, (blue - red) / safe + 2, (red - green) / safe + 4),
    )  # fmt: skip
    is_grey = chroma < 0.12
    cell = np.where(is_grey, 12 + np.minimum((top * 4).astype(int), 3), (hue * 2).astype(int) % 12)
    shares = np.bincount(cell.ravel(), mask.ravel(), minlength=COLOURS)
    return np.sqrt(shares / max(float(shares.sum()), 1e-6)).astype(np.float32)
