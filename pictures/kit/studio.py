"""The studio: soft light from three sides, an exact frame, and the camera's button."""

import math
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import bpy
import numpy as np
from mathutils import Euler, Matrix, Vector

from .part import Part
from .picture import View
from .recipe import Recipe, colour

SENSOR = 36.0
PAPER = {"light": "#e3e6e9", "mid": "#c3c8cd"}
FLOOR = {"light": "#d6d9dc", "mid": "#9ea3a8"}


def clear() -> None:
    """An empty scene."""
    bpy.ops.wm.read_factory_settings(use_empty=True)


def _strays(parts: list[Part]) -> None:
    """Drop meshes that a model made on the way and did not return."""
    kept = {part.obj for part in parts}
    for obj in [o for o in bpy.data.objects if o not in kept]:
        bpy.data.objects.remove(obj)


def place(parts: list[Part], pose: tuple[float, float, float]) -> np.ndarray:
    """Turn the model, scale it to radius one and stand it on the floor; return its corners."""
    _strays(parts)
    turn = Euler([math.radians(a) for a in pose]).to_matrix()
    points = np.vstack([part.points() for part in parts]) @ np.array(turn).T
    low, high = points.min(0), points.max(0)
    scale = 2 / float(np.linalg.norm(high - low))
    centre = np.array([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, low[2]])
    world = Matrix.Scale(scale, 4) @ Matrix.Translation(-Vector(centre)) @ turn.to_4x4()
    for part in parts:
        part.obj.matrix_world = world
        even = part.obj.modifiers.new("even", "WEIGHTED_NORMAL")  # large faces stay flat
        even.keep_sharp = True
    return (points - centre) * scale


def azimuth_of(view: View) -> float:
    """The camera's compass angle; for `diagonal` the one that shows the X axis at that slope."""
    if view.diagonal is None:
        return view.azimuth
    slope = math.tan(math.radians(view.diagonal)) / math.sin(math.radians(view.elevation))
    return -math.degrees(math.atan(slope))


def camera(points: np.ndarray, view: View) -> bpy.types.Object:
    """The camera, as near as every point still fits the frame."""
    a, e = math.radians(azimuth_of(view)), math.radians(view.elevation)
    towards = Vector((math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e)))
    basis = np.array(towards.to_track_quat("Z", "Y").to_matrix())
    x, y, z = (_framed(points, view) @ basis).T
    t = SENSOR / 2 / view.lens * view.fill
    right, left, up, down = ((x + t * z).max(), (-x + t * z).max(), (y + t * z).max(), (-y + t * z).max())
    distance = max(right + left, up + down) / (2 * t)
    spot = basis @ np.array([(right - left) / 2, (up - down) / 2, distance])
    data = bpy.data.cameras.new("camera")
    data.lens, data.sensor_width, data.clip_start = view.lens, SENSOR, 0.01
    obj = bpy.data.objects.new("camera", data)
    obj.matrix_world = Matrix.Translation(spot) @ Matrix(basis.tolist()).to_4x4()
    bpy.context.scene.collection.objects.link(obj)
    bpy.context.scene.camera = obj
    depth = (distance - z) * SENSOR / view.lens
    if view.near is None:
        _crop((x - spot @ basis[:, 0]) / depth, (y - spot @ basis[:, 1]) / depth)
    return obj


def _framed(points: np.ndarray, view: View) -> np.ndarray:
    """The points that have to fit: all of them, or those of a close-up."""
    if view.near is None:
        return points
    low, high = points.min(0), points.max(0)
    shares = (points - low) / np.maximum(high - low, 1e-9)
    spans = np.array(view.near)
    inside = ((shares >= spans[:, 0] - 1e-6) & (shares <= spans[:, 1] + 1e-6)).all(1)
    return points[inside] if inside.any() else points


def _crop(x: np.ndarray, y: np.ndarray) -> None:
    """Remember the part of the frame that the model fills: nothing else needs rendering."""
    render = bpy.context.scene.render
    render.border_min_x, render.border_max_x = max(0, 0.49 + x.min()), min(1, 0.51 + x.max())
    render.border_min_y, render.border_max_y = max(0, 0.49 + y.min()), min(1, 0.51 + y.max())


def _floor(tone: str) -> None:
    """A floor that shows shadow near the model and melts into plain paper further off."""
    data = bpy.data.meshes.new("floor")
    data.from_pydata([(-90, -90, 0), (90, -90, 0), (90, 90, 0), (-90, 90, 0)], [], [(0, 1, 2, 3)])
    r = Recipe("floor")
    r.set(Base_Color=colour(FLOOR[tone]), Roughness=0.8, Specular_IOR_Level=0.15)
    flat = r.node("VectorMath", operation="MULTIPLY", Vector=r.place())
    flat.inputs[1].default_value = (1, 1, 0)
    away = r.node("VectorMath", operation="LENGTH", Vector=flat.outputs[0]).outputs["Value"]
    far = r.node("MapRange", Value=away, From_Min=1.0, From_Max=2.6, interpolation_type="SMOOTHSTEP").outputs[0]
    eye = r.node("LightPath").outputs["Is Camera Ray"]
    paper = r.node("Emission", Color=colour(PAPER[tone])).outputs[0]
    mix = r.node("MixShader", Fac=r.times(far, eye))
    r.wire(r.surface.outputs[0], mix.inputs[1])
    r.wire(paper, mix.inputs[2])
    r.wire(mix.outputs[0], r.tree.nodes["Material Output"].inputs["Surface"])
    data.materials.append(r.material)
    obj = bpy.data.objects.new("floor", data)
    bpy.context.scene.collection.objects.link(obj)


def _softbox(azimuth: float, at: tuple[float, float, float], size: tuple[float, float], power: float) -> None:
    spot = Matrix.Rotation(math.radians(azimuth), 3, "Z") @ Vector(at)
    light = bpy.data.lights.new("softbox", "AREA")
    light.shape, light.size, light.size_y, light.energy = "RECTANGLE", *size, power
    obj = bpy.data.objects.new("softbox", light)
    obj.location = spot
    obj.rotation_euler = (Vector((0, 0, 0.4)) - spot).to_track_quat("-Z", "Y").to_euler()
    bpy.context.scene.collection.objects.link(obj)


def _sky(tone: str) -> None:
    """A bright ceiling over a dark horizon, so that metal has something to mirror."""
    world = bpy.data.worlds.new("sky")
    world.use_nodes = True
    nodes, wires = world.node_tree.nodes, world.node_tree.links
    where, split, ramp = (nodes.new("ShaderNode" + n) for n in ("TexCoord", "SeparateXYZ", "ValToRGB"))
    wires.new(where.outputs["Generated"], split.inputs[0])
    wires.new(split.outputs[2], ramp.inputs[0])
    wires.new(ramp.outputs[0], nodes["Background"].inputs[0])
    eye, paper, mix = (nodes.new("ShaderNode" + n) for n in ("LightPath", "Background", "MixShader"))
    paper.inputs[0].default_value = colour(PAPER[tone])
    wires.new(eye.outputs["Is Camera Ray"], mix.inputs[0])
    wires.new(nodes["Background"].outputs[0], mix.inputs[1])
    wires.new(paper.outputs[0], mix.inputs[2])
    wires.new(mix.outputs[0], nodes["World Output"].inputs[0])
    stops = ramp.color_ramp.elements
    stops.new(0.3), stops.new(0.55)
    for stop, (position, light) in zip(stops, [(0, 0.08), (0.3, 0.1), (0.55, 0.45), (1, 0.8)], strict=True):
        stop.position, stop.color = position, (light, light * 1.01, light * 1.03, 1)
    world.cycles.sampling_method, world.cycles.sample_map_resolution = "MANUAL", 64  # it is smooth
    bpy.context.scene.world = world


def light(view: View) -> None:
    """Key light from the upper left, fill from the right, rim from behind."""
    azimuth = azimuth_of(view)
    _sky(view.tone)
    _floor(view.tone)
    _softbox(azimuth, (-3.2, -1.2, 3.6), (2.4, 2.4), 150 * view.key)
    _softbox(azimuth, (3.8, -1.5, 2.0), (1.6, 3.2), 36 * view.key)
    _softbox(azimuth, (0.4, 3.4, 3.4), (6.0, 2.0), 70 * view.key)


@contextmanager
def _silence() -> Iterator[None]:
    """Keep the renderer's progress lines off the screen."""
    sys.stdout.flush()
    kept, nowhere = os.dup(1), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        yield
    finally:
        os.dup2(kept, 1)
        os.close(kept)
        os.close(nowhere)


def _set_up(size: int, samples: int) -> None:
    """Quality of the render; a cleaned-up picture needs few samples."""
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    cycles = scene.cycles
    cycles.device, cycles.samples, cycles.use_adaptive_sampling = "CPU", samples, False
    cycles.use_light_tree = False  # three lamps and a sky: it costs a fifth and shows nothing
    cycles.use_denoising, cycles.denoiser = True, "OPENIMAGEDENOISE"
    cycles.denoising_prefilter, cycles.denoising_quality = "FAST", "FAST"
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = 4, 1, 3
    cycles.transmission_bounces, cycles.transparent_max_bounces = 4, 6
    cycles.caustics_reflective = cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 4
    render = scene.render
    render.threads_mode, render.threads = "FIXED", int(os.environ.get("THREADS", "2"))
    render.resolution_x = render.resolution_y = size
    render.image_settings.file_format = "PNG"
    scene.view_settings.view_transform = "Khronos PBR Neutral"


def _press(path: Path, mode: str) -> None:
    render = bpy.context.scene.render
    render.filepath, render.image_settings.color_mode = str(path), mode
    with _silence():
        bpy.ops.render.render(write_still=True)


def ground(path: Path, size: int, samples: int) -> None:
    """The floor with the model's shadow, without the model."""
    _set_up(size, samples)
    _look_at(floor=True)
    _press(path, "RGB")


def portrait(path: Path, size: int, samples: int) -> None:
    """The model alone, on nothing."""
    _set_up(size, samples)
    _look_at(floor=False)
    render = bpy.context.scene.render
    render.film_transparent = render.use_border = True
    _press(path, "RGBA")


def scene(path: Path, size: int, samples: int) -> None:
    """Model, floor and all that stands on it, as one picture."""
    _set_up(size, samples)
    for obj in bpy.data.objects:
        obj.visible_camera = True
    bpy.context.scene.render.film_transparent = bpy.context.scene.render.use_border = False
    _press(path, "RGB")


def _look_at(floor: bool) -> None:
    """Show the camera either the floor or the model; light still sees both."""
    for obj in bpy.data.objects:
        if obj.type == "MESH":
            obj.visible_camera = (obj.name == "floor") == floor
