"""Wires, cables and tubes with visible ends."""

import math
from collections.abc import Sequence

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group

TINTS = {
    "brown": "#6b3f24", "blue": "#2e6fb7", "black": "#1d1e20", "grey": "#8b8f93", "red": "#b3241f", "green": "#2f8a3c",
    "yellow": "#e5c51e", "white": "#ecebe7", "orange": "#dd7a22",
}  # fmt: skip


def tint(name: str) -> k.Material:
    """The sheath of a wire; `earth` is green and yellow."""
    if name == "earth":
        return m.bands("#2f9a3f", "#e8cf1f", 0.42, "Y", 0.4)
    return m.plastic(TINTS[name], 0.38, 0.2)


def coil(radius: float, wire: float, turns: float, layers: int, material: k.Material, start: float = 0) -> Group:
    """A ring of wire lying on the floor, in a few uneven layers."""
    a = np.linspace(math.radians(start), math.radians(start) + 2 * math.pi * turns, int(turns * 90))
    t = (a - a[0]) / (a[-1] - a[0])
    wobble = wire * (0.9 * np.sin(7.3 * a / 3) + 0.8 * np.sin(2.1 * a))
    r = radius + wobble
    z = wire + 2 * wire * layers * t + wire * 0.6 * np.sin(5 * a / 2)
    return Group(k.sweep(np.c_[r * np.cos(a), r * np.sin(a), z], wire, material, n=14))


def stripped(length: float, radius: float, material: k.Material, bare: float, strands: int = 1) -> Group:
    """A straight piece of wire along X from 0, its end bare copper."""
    sheath = k.rod((0, 0, 0), (length, 0, 0), radius, material)
    core = m.copper()
    if strands == 1:
        return Group(sheath, k.rod((length - 0.1, 0, 0), (length + bare, 0, 0), radius * 0.55, core))
    thin = radius * 0.62 / math.sqrt(strands)
    spots = [(0.0, 0.0)] + [
        (radius * 0.4 * ring * math.cos(a), radius * 0.4 * ring * math.sin(a))
        for ring, count in ((0.55, 6), (1.1, 12))
        for a in np.linspace(0, 2 * math.pi, count, endpoint=False)
    ]
    hairs = [k.rod((length - 0.1, y, z), (length + bare, y, z), thin * 1.05, core, n=10) for y, z in spots[:strands]]
    return Group(sheath, hairs)


def cable(length: float, radius: float, sheath: k.Material, cores: Sequence[str], bare: float = 1.2, strip: float = 3) -> Group:
    """A cable along X from -length to 0 with fanned-out cores."""
    jacket = k.rod((-length, 0, 0), (0, 0, 0), radius, sheath)
    count = len(cores)
    thin = radius * (0.40 if count > 2 else 0.45)
    out = []
    for i, name in enumerate(cores):
        a = 2 * math.pi * i / count + 0.5
        y, z = radius * 0.5 * math.cos(a), radius * 0.5 * math.sin(a)
        spread = (i - (count - 1) / 2) * radius * 1.05
        path = [(-0.3, y, z), (strip * 0.35, y * 1.2, z * 1.1), (strip * 0.7, spread * 0.8, z * 0.5), (strip, spread, 0.0)]
        end = (strip + bare, spread * 1.12, 0.0)
        out.append(k.sweep(path, thin, tint(name), steps=8))
        out.append(k.rod((strip - 0.05, spread, 0), end, thin * 0.55, m.copper()))
    return Group(jacket, out)


def corrugated(length: float, radius: float, material: k.Material, bend: float = 0) -> Group:
    """A ribbed flexible tube, curved upwards by `bend` degrees in all."""
    pitch = radius * 0.28
    rows = int(length / pitch)
    profile = [(radius * (1.0 if i % 2 else 0.86), i * pitch / 2) for i in range(2 * rows)]
    shell = [*profile, *[(radius * 0.74, z) for _, z in reversed(profile)]]
    tube = k.lathe([*shell, shell[0]], material, n=48)
    if not bend:
        return Group(tube)
    total, turn = rows * pitch, math.radians(bend)
    big = total / turn

    def curl(v: np.ndarray) -> np.ndarray:
        a = v[:, 2] / big
        return np.c_[big - (big - v[:, 0]) * np.cos(a), v[:, 1], (big - v[:, 0]) * np.sin(a)]

    return Group(tube.shape(curl))


def label(words: str, size: float) -> k.Part:
    """Small print for a device."""
    return k.text(words, size, m.ink("#2a2d31"))


def ring_of(outline: s.Outline, thick: float, material: k.Material) -> k.Part:
    """A flat part with an outline."""
    return k.slab(outline, thick, material)


def curvy(name: str) -> Group:
    """A short, gently curved wire along X with a bare end."""
    path = [(-7, -0.6, 0), (-4, 0.5, 0), (-1, 0.2, 0), (2, -0.5, 0), (5, 0.1, 0)]
    sheath = tint(name) if name != "earth" else m.bands("#2f9a3f", "#e8cf1f", 0.45, "Y", 0.4)
    end = [(4.9, 0.08, 0), (6.2, 0.35, 0), (7.4, 0.6, 0)]
    return Group(k.sweep(path, 0.5, sheath, steps=12, n=32), k.sweep(end, 0.3, m.copper(), steps=6)).move(z=0.5)
