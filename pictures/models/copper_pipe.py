"""Copper pipes with an elbow."""

from families import bars
from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Drie koperen buizen en een gebogen koppelstuk.",
            fr="Trois tuyaux en cuivre et un raccord coudé.",
            de="Drei Kupferrohre und ein gebogenes Verbindungsstück.",
            en="Three copper pipes and a bent fitting.",
        ),
        view=View(azimuth=-48, elevation=34),
    ),
)


def build() -> Group:
    copper = m.copper(0.2)
    pipes = [bars.pipe(20, 0.75, 0.65, copper).move(y=y, z=z) for y, z in ((-0.76, 0), (0.76, 0), (0, 1.3))]
    bend = s.arc(2.0, -90, 0, (0, 2.0), 16)
    path = [(-2.2, 0, 0), *[(x, y, 0) for x, y in bend], (2.0, 4.2, 0)]
    elbow = Group(
        k.sweep(path, 0.82, copper, caps=False), k.sweep(path[:2], 0.92, copper), k.sweep(path[-2:], 0.92, copper)
    ).move(-2, -7, 0.95)
    return Group(pipes, elbow)
