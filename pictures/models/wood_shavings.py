"""Curly plane shavings."""

import math

import numpy as np

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Dunne opgekrulde houtkrullen.",
            fr="Copeaux de bois fins et enroulés.",
            de="Dünne gerollte Hobelspäne.",
            en="Thin curled wood shavings.",
        ),
        view=View(azimuth=-28, elevation=34),
    ),
)


def build() -> Group:
    rng = np.random.default_rng(3)
    wood = m.wood("#ecd2a2", "#d3ab6b", "X", 1, 0.6)
    curls = []
    for i in range(16):
        turns, r0, wide = rng.uniform(1.6, 3.2), rng.uniform(0.8, 1.3), rng.uniform(1.2, 1.6)
        a = np.linspace(0, 2 * math.pi * turns, 60)
        r = r0 * (0.85 + 0.15 * a / a[-1])
        path = np.c_[r * np.cos(a), 0.3 * a, r * np.sin(a)]
        curl_ = (
            k.extrude(s.rectangle(wide, 0.05), path, wood, up=(0, 1, 0)).turn(rng.uniform(0, 360)).turn(rng.uniform(-25, 25), "X")
        )
        low = float(curl_.points()[:, 2].min())
        ring_ = 5.5 * math.sqrt(rng.random())
        t = rng.random() * 2 * math.pi
        curls.append(curl_.move(ring_ * math.cos(t), ring_ * math.sin(t), -low + (1.6 if i > 11 else 0)))
    return Group(curls)
