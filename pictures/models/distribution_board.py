"""A consumer unit with its door open."""

from kit import materials as m
from kit import shape as s
from kit import solid as k
from kit.part import Group
from kit.picture import Alt, Shot, View

SHOTS = (
    Shot(
        alt=Alt(
            nl="Verdeelbord: witte kast met open deur en twee rijen automaten met een hoofdschakelaar.",
            fr="Tableau électrique : coffret blanc, porte ouverte, deux rangées de disjoncteurs et un interrupteur principal.",
            de="Verteilerkasten: weißes Gehäuse mit offener Tür, zwei Reihen Schutzschalter und ein Hauptschalter.",
            en="Distribution board: white box with its door open, two rows of circuit breakers and a main switch.",
        ),
        view=View(azimuth=-22, elevation=12, tone="mid", key=1.2),
    ),
)


def build() -> Group:
    white, grey, dark = m.plastic("#f0efeb", 0.4), m.plastic("#e2e2de", 0.45), m.plastic("#33363a", 0.45)
    box = k.slab(s.rectangle(34, 42, 1.0), 9, white, 0.4)
    windows = [s.rectangle(25, 5.4, 0.2, (0, y)) for y in (8, -8)]
    front = k.slab(s.rectangle(32, 40, 0.8) - s.union(*windows), 0.8, grey, 0.2).move(z=9)
    hollow = [k.block(26, 6.5, 0.1, m.ink("#1b1c1e"), 0).move(0, y, 9.05) for y in (8, -8)]

    def device(x: float, y: float, width: float, tint: str) -> Group:
        """A breaker as seen through the window."""
        face = k.block(width - 0.06, 4.6, 1.3, white, 0.08)
        well = k.block(width * 0.7, 1.6, 0.1, dark, 0.02).move(z=1.28)
        knob = k.block(width * 0.5, 0.7, 0.9, m.plastic(tint, 0.35, 0.3), 0.12).move(y=0.4, z=1.3)
        return Group(face, well, knob).move(x, y, 9.0)

    row = lambda y, start: [device(-11.5 + 1.78 * i, y, 1.78, "#1f5fae") for i in range(start, 14)]
    main = device(-9.72, 8, 5.3, "#c2221d").of("main-switch")
    rcd = device(-10.6, -8, 3.5, "#202326").of("residual-current-device")
    breakers = Group(row(8, 3), row(-8, 2)).of("circuit-breaker")
    door = k.slab(s.rectangle(33, 41, 0.9, (16.5, 0)), 1.2, m.plastic("#e7e8e8", 0.3, 0.4), 0.3).turn(-112, "Y").move(17, 0, 10.2)
    return Group(box, front, hollow, main, rcd, breakers, door).stand().move(z=21)
