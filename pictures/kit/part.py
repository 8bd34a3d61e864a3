"""A part of a model, and groups of parts. Every change returns the part, so changes chain."""

import math
from collections.abc import Callable, Iterable
from typing import Self, TypeAlias

import bpy
import numpy as np
from mathutils import Matrix

SHARP = 35.0


def link(data: bpy.types.Mesh) -> bpy.types.Object:
    """Put a mesh into the scene."""
    obj = bpy.data.objects.new("part", data)
    bpy.context.scene.collection.objects.link(obj)
    return obj


class Part:
    """One solid: a mesh, its material, and the concept it shows if it is one."""

    def __init__(self, obj: bpy.types.Object, material: bpy.types.Material | None = None, sharp: float = SHARP) -> None:
        self.obj = obj
        self.sharp = sharp
        self.concept = ""
        if material is not None:
            self.paint(material)
        self._shade()

    def _shade(self) -> None:
        self.obj.data.shade_smooth()
        self.obj.data.set_sharp_from_angle(angle=math.radians(self.sharp))

    def points(self) -> np.ndarray:
        """The corners of the mesh, one row each."""
        flat = np.empty(len(self.obj.data.vertices) * 3)
        self.obj.data.vertices.foreach_get("co", flat)
        return flat.reshape(-1, 3)

    def of(self, concept: str) -> Self:
        """Name the concept that this part shows."""
        self.concept = concept
        return self

    def paint(self, material: bpy.types.Material) -> Self:
        """Give the whole part one material."""
        self.obj.data.materials.clear()
        self.obj.data.materials.append(material)
        return self

    def _transform(self, matrix: Matrix) -> Self:
        self.obj.data.transform(matrix)
        if matrix.determinant() < 0:
            self.obj.data.flip_normals()
        return self

    def move(self, x: float = 0, y: float = 0, z: float = 0) -> Self:
        """Shift the part."""
        return self._transform(Matrix.Translation((x, y, z)))

    def turn(self, degrees: float, axis: str = "Z") -> Self:
        """Turn the part about an axis through the origin."""
        return self._transform(Matrix.Rotation(math.radians(degrees), 4, axis))

    def stand(self) -> Self:
        """Raise what lies flat: its outline now faces the viewer (-Y)."""
        return self.turn(90, "X")

    def grow(self, x: float = 1, y: float = 1, z: float = 1) -> Self:
        """Scale about the origin; a negative factor mirrors."""
        return self._transform(Matrix.Diagonal((x, y, z, 1)))

    def copy(self) -> "Part":
        """A second part, the same in all."""
        twin = Part(link(self.obj.data.copy()), sharp=self.sharp)
        twin.concept = self.concept
        return twin

    def shape(self, change: Callable[[np.ndarray], np.ndarray]) -> Self:
        """Move every corner by a rule on the (n, 3) array of corners."""
        moved = np.asarray(change(self.points().copy()), float)
        self.obj.data.vertices.foreach_set("co", moved.ravel())
        self.obj.data.update()
        self._shade()
        return self

    def _bake(self) -> Self:
        graph = bpy.context.evaluated_depsgraph_get()
        data = bpy.data.meshes.new_from_object(self.obj.evaluated_get(graph))
        self.obj.modifiers.clear()
        self.obj.data = data
        self._shade()
        return self

    def _combine(self, tool: "Part", operation: str) -> Self:
        step = self.obj.modifiers.new("combine", "BOOLEAN")
        step.object, step.operation, step.solver = tool.obj, operation, "EXACT"
        self._bake()
        bpy.data.objects.remove(tool.obj)
        return self

    def cut(self, *tools: "Part") -> Self:
        """Take the tools' volume away; the tools are used up."""
        for tool in tools:
            self._combine(tool, "DIFFERENCE")
        return self

    def keep(self, tool: "Part") -> Self:
        """Keep only what lies inside the tool as well."""
        return self._combine(tool, "INTERSECT")

    def fuse(self, *tools: "Part") -> Self:
        """Melt with other solids."""
        for tool in tools:
            self._combine(tool, "UNION")
        return self

    def soften(self, width: float, segments: int = 3, angle: float = 35) -> Self:
        """Round every edge sharper than `angle`."""
        step = self.obj.modifiers.new("soften", "BEVEL")
        step.width, step.segments = width, segments
        step.limit_method, step.angle_limit = "ANGLE", math.radians(angle)
        return self._bake()

    def weld(self, distance: float = 1e-4) -> Self:
        """Melt corners that lie on each other."""
        step = self.obj.modifiers.new("weld", "WELD")
        step.merge_threshold = distance
        return self._bake()


Tree: TypeAlias = "Part | Iterable[Tree]"


class Group(list[Part]):
    """Parts that move together."""

    def __init__(self, *members: Tree) -> None:
        super().__init__(flat(members))

    def _each(self, name: str, *args: object, **kwargs: object) -> Self:
        for part in self:
            getattr(part, name)(*args, **kwargs)
        return self

    def move(self, x: float = 0, y: float = 0, z: float = 0) -> Self:
        """Shift all parts."""
        return self._each("move", x, y, z)

    def turn(self, degrees: float, axis: str = "Z") -> Self:
        """Turn all parts about the origin."""
        return self._each("turn", degrees, axis)

    def stand(self) -> Self:
        """Raise what lies flat."""
        return self.turn(90, "X")

    def grow(self, x: float = 1, y: float = 1, z: float = 1) -> Self:
        """Scale all parts about the origin."""
        return self._each("grow", x, y, z)

    def shape(self, change: Callable[[np.ndarray], np.ndarray]) -> Self:
        """Move every corner of every part by one rule."""
        return self._each("shape", change)

    def of(self, concept: str) -> Self:
        """Name the concept that all these parts show together."""
        return self._each("of", concept)

    def copy(self) -> "Group":  # type: ignore[override]
        """A second group, the same in all."""
        return Group(part.copy() for part in self)


def flat(tree: Tree) -> list[Part]:
    """All parts of a nested list, in order."""
    if isinstance(tree, Part):
        return [tree]
    return [part for branch in tree for part in flat(branch)]
