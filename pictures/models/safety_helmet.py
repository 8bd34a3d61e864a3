"""A yellow safety helmet, peak towards the viewer."""

import math

import numpy as np

from kit import materials as m
from kit import solid as k
from kit.part import Group, Part
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Gele veiligheidshelm met een klep vooraan en drie ribben over de schaal.",
            fr="Casque de sécurité jaune avec une visière à l'avant et trois nervures sur la calotte.",
            de="Gelber Schutzhelm mit Schirm vorn und drei Rippen auf der Schale.",
            en="Yellow safety helmet with a peak in front and three ribs over the shell.",
        ),
        view=View(azimuth=-38, elevation=20, fill=0.86),
    ),
    Shot(
        alt=Alt(
            nl="De veiligheidshelm van achteren.",
            fr="Le casque de sécurité vu de derrière.",
            de="Der Schutzhelm von hinten.",
            en="The safety helmet from behind.",
        ),
        view=View(azimuth=150, elevation=14),
    ),
)

AROUND = np.linspace(0, 2 * math.pi, 192, endpoint=False)
SIDE, AHEAD = np.sin(AROUND), -np.cos(AROUND)
FRONT = np.clip(-AHEAD, 0, 1)


def dome_ring(share: float) -> np.ndarray:
    """One level of the dome with its three ribs."""
    phi = share * math.pi / 2
    r = math.sin(phi) ** 0.92
    x, y = 10.6 * r * SIDE, 13.2 * r * AHEAD
    z = np.full_like(x, 12.6 * math.cos(phi) ** 0.86)
    for centre, width, height in ((0, 1.6, 0.8), (-4.0, 1.0, 0.5), (4.0, 1.0, 0.5)):
        u = np.clip(1 - np.abs(x - centre) / width, 0, 1)
        bump = height * u * u * (3 - 2 * u) * np.clip((z - 3.4) / 2.2, 0, 1)
        z = z + bump * (0.35 + 0.65 * math.cos(phi))
        y = y + bump * 0.8 * math.sin(phi) * np.sign(AHEAD) * np.abs(AHEAD)
    return np.c_[x, y, z]


def brim_ring(base: np.ndarray, share: float, under: float = 0) -> np.ndarray:
    """One step outward of the brim: narrow at the sides, a peak in front."""
    reach = 1.3 + 4.4 * FRONT**2.2
    drop = -0.35 * share - 1.3 * share * share * FRONT**2
    x = base[:, 0] + SIDE * (1.2 + 0.3 * FRONT) * share
    return np.c_[x, base[:, 1] + AHEAD * reach * share, base[:, 2] + drop - under]


def shell(material: k.Material) -> Part:
    """Dome and brim in one skin, closed below."""
    dome = [dome_ring(t) for t in np.linspace(0.0005, 1, 60)]
    out = [brim_ring(dome[-1], t) for t in np.linspace(0.06, 1, 18)]
    back = [brim_ring(dome[-1], t, 0.3) for t in np.linspace(1, 0.1, 10)]
    return k.loft([*dome, *out, *back], material, caps=(False, False), sharp=50)


def build() -> Group:
    yellow, black = m.plastic("#f2b400", 0.22, 0.6, edge=0.05), m.rubber("#27292c")
    slots = []
    for side in (-1, 1):
        frame = k.block(0.5, 3.4, 1.5, yellow, 0.24).move(side * 10.62, 0, 1.3)
        slots += [frame, k.block(0.3, 2.4, 0.45, black, 0.1).move(side * 10.82, 0, 1.8)]
    band = [(9.2 * math.sin(a), -11.4 * math.cos(a), -0.9) for a in np.linspace(0, 2 * math.pi, 60, endpoint=False)]
    return Group(shell(yellow), slots, k.sweep(band, 0.35, black, flat=3, power=4, closed=True))
