"""A thin hand on Blender's material nodes."""

from typing import Any, TypeAlias

import bpy

Colour: TypeAlias = tuple[float, float, float, float]
Socket: TypeAlias = bpy.types.NodeSocket
EDGE_SAMPLES = 1


def colour(code: str) -> Colour:
    """A web colour as the renderer's linear light."""
    parts = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return red, green, blue, 1.0


def darker(code: str, share: float) -> str:
    """The web colour with its light multiplied by `share`."""
    return "#" + "".join(f"{min(255, round(int(code[i : i + 2], 16) * share)):02x}" for i in (1, 3, 5))


class Recipe:
    """One material under construction."""

    def __init__(self, name: str) -> None:
        self.material = bpy.data.materials.new(name)
        self.material.use_nodes = True
        self.tree = self.material.node_tree
        self.surface = self.tree.nodes["Principled BSDF"]

    def wire(self, value: Any, socket: Socket) -> None:
        """Connect another node's output, or set a plain value."""
        if hasattr(value, "is_output"):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def node(self, kind: str, **inputs: Any) -> bpy.types.Node:
        """Add a node; names of inputs are written with underscores."""
        node = self.tree.nodes.new("ShaderNode" + kind)
        for name, value in inputs.items():
            socket = name.replace("_", " ")
            if socket in node.inputs:
                self.wire(value, node.inputs[socket])
            else:
                setattr(node, name, value)
        return node

    def set(self, **inputs: Any) -> None:
        """Set the surface's own values."""
        for name, value in inputs.items():
            self.wire(value, self.surface.inputs[name.replace("_", " ")])

    def place(self, scale: tuple[float, ...] = (1, 1, 1), shift: tuple[float, ...] = (0, 0, 0)) -> Socket:
        """Where we are on the model, in centimetres."""
        where = self.node("TexCoord").outputs["Object"]
        return self.node("Mapping", Vector=where, Scale=scale, Location=shift).outputs[0]

    def noise(self, where: Socket, scale: float, detail: float, rough: float = 0.6) -> Socket:
        """Cloudy noise from 0 to 1."""
        return self.node("TexNoise", Vector=where, Scale=scale, Detail=detail, Roughness=rough).outputs[0]

    def warp(self, where: Socket, strength: float) -> Socket:
        """The place, shaken by noise."""
        shake = self.node("TexNoise", Vector=where, Scale=1.5, Detail=2.0).outputs["Color"]
        scaled = self.node("VectorMath", operation="SCALE", Vector=shake, Scale=strength).outputs[0]
        added = self.node("VectorMath", operation="ADD")
        self.wire(where, added.inputs[0])
        self.wire(scaled, added.inputs[1])
        return added.outputs[0]

    def between(self, value: Socket, low: float, high: float) -> Socket:
        """Map 0..1 to low..high."""
        return self.node("MapRange", Value=value, To_Min=low, To_Max=high).outputs[0]

    def _math(self, operation: str, a: Any, b: Any) -> Socket:
        node = self.node("Math", operation=operation)
        self.wire(a, node.inputs[0])
        self.wire(b, node.inputs[1])
        return node.outputs[0]

    def sum(self, a: Any, b: Any) -> Socket:
        """a + b."""
        return self._math("ADD", a, b)

    def times(self, a: Any, b: Any) -> Socket:
        """a * b."""
        return self._math("MULTIPLY", a, b)

    def multiply(self, base: Any, shade: Socket, share: float) -> Socket:
        """One colour darkened by another."""
        mix = self.node("Mix", data_type="RGBA", blend_type="MULTIPLY")
        for value, slot in ((share, 0), (base, 6), (shade, 7)):
            self.wire(value, mix.inputs[slot])
        return mix.outputs[2]

    def ramp(self, value: Socket, *stops: tuple[float, str], hard: bool = False, span: float = 1) -> Socket:
        """Colours by value; `span` is the value that counts as 1."""
        if span != 1:
            value = self.times(value, 1 / span)
        node = self.node("ValToRGB")
        self.wire(value, node.inputs[0])
        elements = node.color_ramp.elements
        while len(elements) < len(stops):
            elements.new(0.5)
        for element, (position, code) in zip(elements, stops, strict=True):
            element.position, element.color = position / span, colour(code)
        node.color_ramp.interpolation = "CONSTANT" if hard else "LINEAR"
        return node.outputs[0]

    def relief(self, height: Socket, strength: float, depth: float, edge: float) -> None:
        """Small bumps, and edges that catch the light as if rounded."""
        bevel = self.node("Bevel", Radius=edge)
        bevel.samples = EDGE_SAMPLES
        bump = self.node("Bump", Height=height, Strength=strength, Distance=depth, Normal=bevel.outputs[0])
        self.set(Normal=bump.outputs[0])
