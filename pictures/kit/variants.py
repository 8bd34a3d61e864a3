"""Many different pictures of one model, for those who train or test the recognition of photos.

Proportion, colour, surface, angle, light, background and clutter change with every picture; the same seed gives
the same pictures. They go to build/variants and are never committed or shown.
"""

import colorsys
import math
from dataclasses import replace
from pathlib import Path

import bpy
import numpy as np
from mathutils import Matrix

from . import studio
from .library import HOME, Model, models
from .part import Part, flat
from .picture import View

FOLDER = HOME / "build" / "variants"
LITTER = ("nut", "washer", "nail", "screw", "brick", "cable-tie", "wall-plug")
GROUNDS = ("#c9ccce", "#8f9296", "#b79a72", "#d8d2c4", "#6f7a72", "#a7a29a", "#58606a", "#c2b49b")
DYED = ("plastic", "paint", "bands")


def variants(model: Model, count: int, seed: int, size: int = 384, samples: int = 4) -> list[Path]:
    """Render `count` pictures of the model's first shot, each different."""
    files = []
    for number in range(count):
        rng = np.random.default_rng([seed, number, *model.slug.encode()])
        files.append(FOLDER / model.slug / f"{seed}-{number:03}.png")
        files[-1].parent.mkdir(parents=True, exist_ok=True)
        _one(model, rng, files[-1], size, samples)
    return files


def _one(model: Model, rng: np.random.Generator, target: Path, size: int, samples: int) -> None:
    shot = model.shots[0]
    studio.clear()
    parts = flat(getattr(model.module, shot.build)())
    stretch = rng.uniform(0.9, 1.12, 3)
    for part in parts:
        part.grow(*stretch)
    _dye(rng)
    view = _turned(shot.view, rng)
    camera = studio.camera(studio.place(parts, view.pose), view)
    camera.matrix_world = camera.matrix_world @ Matrix.Rotation(math.radians(rng.uniform(-12, 12)), 4, "Z")
    _litter(rng)
    studio.light(view)
    _relight(rng)
    studio.scene(target, size, samples)


def _turned(view: View, rng: np.random.Generator) -> View:
    """Another angle, another lens, another distance."""
    diagonal = None if view.diagonal is None else view.diagonal + rng.uniform(-18, 18)
    return replace(
        view,
        azimuth=view.azimuth + rng.uniform(-28, 28),
        elevation=float(np.clip(view.elevation + rng.uniform(-12, 20), 8, 78)),
        diagonal=diagonal,
        lens=rng.uniform(42, 95),
        fill=rng.uniform(0.55, 0.88),
        key=view.key * rng.uniform(0.6, 1.4),
    )


def _dye(rng: np.random.Generator) -> None:
    """Other colours for what is moulded or painted; a little lighter, darker, duller or shinier for all."""
    hue, bright, rough = rng.uniform(0, 1), rng.uniform(0.75, 1.25), rng.uniform(-0.12, 0.14)
    for material in bpy.data.materials:
        turn = hue if material.name.split(".")[0] in DYED else 0.0
        for node in material.node_tree.nodes:
            if node.type == "BSDF_PRINCIPLED":
                _shift(node.inputs["Base Color"], turn, bright)
                value = node.inputs["Roughness"]
                value.default_value = float(np.clip(value.default_value + rough, 0.03, 1))
            elif node.type == "VALTORGB":
                for stop in node.color_ramp.elements:
                    stop.color = _other(stop.color, turn, bright)


def _shift(socket: bpy.types.NodeSocket, turn: float, bright: float) -> None:
    if not socket.is_linked:
        socket.default_value = _other(socket.default_value, turn, bright)


def _other(tint: object, turn: float, bright: float) -> tuple[float, float, float, float]:
    """A colour turned round the colour circle and made brighter or darker."""
    hue, saturation, value = colorsys.rgb_to_hsv(*list(tint)[:3])
    red, green, blue = colorsys.hsv_to_rgb((hue + turn) % 1, saturation, min(1.0, value * bright))
    return red, green, blue, 1.0


def _litter(rng: np.random.Generator) -> None:
    """A few other things on the floor around the model."""
    for _ in range(int(rng.integers(0, 5))):
        before = set(bpy.data.objects)
        things = flat(models([str(rng.choice(LITTER))])[0].module.build())
        for stray in set(bpy.data.objects) - before - {thing.obj for thing in things}:
            bpy.data.objects.remove(stray)
        corners = np.vstack([thing.points() for thing in things])
        scale = rng.uniform(0.12, 0.3) / float(np.linalg.norm(np.ptp(corners, axis=0)))
        angle, away = rng.uniform(0, 2 * math.pi), rng.uniform(0.75, 1.25)
        spot = Matrix.Translation((away * math.cos(angle), away * math.sin(angle), -float(corners[:, 2].min()) * scale))
        _stand(things, spot @ Matrix.Rotation(rng.uniform(0, 2 * math.pi), 4, "Z") @ Matrix.Scale(scale, 4))


def _stand(things: list[Part], where: Matrix) -> None:
    for thing in things:
        thing.obj.matrix_world = where


def _relight(rng: np.random.Generator) -> None:
    """Another floor and paper, lamps of other strength, colour and place."""
    tint = studio.colour(str(rng.choice(GROUNDS)))
    spin = Matrix.Rotation(rng.uniform(-0.9, 0.9), 4, "Z")
    warm = rng.uniform(-0.12, 0.12)
    for obj in bpy.data.objects:
        if obj.type == "LIGHT":
            obj.matrix_world = spin @ obj.matrix_basis
            obj.data.energy *= rng.uniform(0.5, 1.5)
            obj.data.color = (1 + warm, 1.0, 1 - warm)
    floor = bpy.data.materials["floor"].node_tree.nodes
    floor["Principled BSDF"].inputs["Base Color"].default_value = tint
    floor["Emission"].inputs["Color"].default_value = tint
