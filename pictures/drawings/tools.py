"""Tools that the drawings use, each around its working point."""

import math

from pictures.drawings.parts import INK, box, disc, fill, lift, line, path, poly, put


def drill() -> str:
    """A cordless drill that points right; its chuck begins at the origin."""
    twist = "".join(line(f"M{x} -11l16 22", "#68707a", 5) for x in range(160, 330, 26))
    return lift(
        path("dark", "M-252 60L-112 60L-142 330H-288Z"),
        box(-336, 326, 266, 92, "dark", 18) + box(-336, 318, 266, 30, "blue", 14),
        path("red", "M-124 80h40q14 42-8 88h-40z"),
        path("blue", "M-322-78H-62Q-20-78-20-40V44Q-20 82-62 82H-322Q-350 82-350 50V-46Q-350-78-322-78Z"),
        box(-26, -60, 74, 124, "dark", 14),
        path("iron", "M46-48L122-42L152-18V20L122 44L46 50Z"),
        box(150, -11, 190, 23, "steel", 4) + twist,
        "".join(box(-310 + 26 * i, -46, 12, 62, INK, 6) for i in range(4)),
    )


def saw() -> str:
    """A hand saw along X: the heel at the origin, the toe far to the left, teeth down."""
    rows = [(-624 + 24 * i, 72 + 2.85 * i) for i in range(26)]
    teeth = "".join(f"L{x + 8} {y + 16:.0f}L{x + 24} {y + 2.85:.0f}" for x, y in rows)
    return lift(path("steel", f"M0 0L-612 44L-624 72{teeth}L0 146Z")) + line("M-40 40L-560 66", "#7b838b", 4)


def screwdriver() -> str:
    """A screwdriver that stands on its tip at the origin."""
    ribs = "".join(line(f"M{x} -352V-180", "#8e1c16", 7, 'opacity=".6"') for x in (-24, 0, 24))
    return lift(
        path("steel", "M-9 -190H9V-26L14 0H-14L-9 -26Z"),
        path("red", "M-30 -170Q-52 -200 -50 -250V-350Q-50 -392 0 -392T50 -350V-250Q52 -200 30 -170Z"),
        ribs,
        path(INK, "M-36 -176h72v22q-36 12-72 0z"),
    )


def screw(length: float = 120) -> str:
    """A wood screw, head up at the origin."""
    rows = "".join(line(f"M-17 {y}L17 {y - 12}", "#6d757d", 6) for y in range(30, int(length), 18))
    return path("steel", f"M-38 0H38L15 22V{length}H-15V22Z") + rows + box(-6, -8, 12, 12, INK, 3)


def hexagon(r: float, tint: str = "steel") -> str:
    """A hexagonal nut or head, seen from above."""
    corners = [(r * math.cos(math.radians(a)), r * math.sin(math.radians(a))) for a in range(30, 390, 60)]
    return poly(tint, *corners, r=8)


def spanner() -> str:
    """An open-ended spanner along X, its jaws round the origin."""
    return lift(
        path(
            "steel",
            "M-40 -128C30 -160 110 -130 140 -66L560 -40Q600 -36 600 0T560 40L140 66C110 130 30 160 -40 128L-66 64L36 56V-56L-66 -64Z",
        )
    ) + line("M190 0H520", "#7b838b", 14)


def grinder() -> str:
    """An angle grinder along X, the middle of its disc at the origin, seen a little from the side."""
    return lift(
        box(-560, -192, 210, 96, "dark", 42),
        box(-380, -206, 300, 122, "green", 46),
        box(-312, -178, 96, 30, "red", 12),
        path("iron", "M-96 -204H26Q60 -204 60 -164V-96L34 -42H-44L-96 -90Z"),
        '<ellipse cx="0" cy="0" rx="176" ry="50" fill="url(#dark)"/><ellipse cx="0" cy="-6" rx="150" ry="38" fill="#3b4249"/>',
        path("iron", "M-178 -4A178 52 0 0 1 20 -54L20 -88A178 52 0 0 0 -178 -36Z"),
        box(-26, -60, 52, 50, "iron", 6),
    )


def bulb(on: bool) -> str:
    """A lamp hanging from above, its middle at the origin."""
    glass = "#ffe27a" if on else "url(#white)"
    rays = "".join(
        line(f"M{150 * math.cos(a):.0f} {150 * math.sin(a):.0f}L{205 * math.cos(a):.0f} {205 * math.sin(a):.0f}", "#f0a800", 20)
        for a in (math.radians(v) for v in range(-20, 201, 44))
    )
    glow = '<circle r="190" fill="#ffe27a" opacity=".55" filter="url(#soft)"/>' if on else ""
    return (
        glow
        + line("M0 -330V-190", INK, 14)
        + lift(
            box(-44, -196, 88, 90, "iron", 12),
            f'<path d="M-44 -112C-60 -80 -112 -60 -112 10A112 112 0 0 0 112 10C112 -60 60 -80 44 -112Z" fill="{glass}" stroke="#9aa2a9" stroke-width="5"/>',
        )
        + (rays if on else "")
    )


def plug() -> str:
    """An electrical plug that points right, its pins ending at the origin."""
    return lift(
        box(-78, -52, 80, 20, "steel", 8) + box(-78, 32, 80, 20, "steel", 8),
        path("dark", "M-76 -104H-150Q-230 -104 -262 -46L-300 -24V24L-262 46Q-230 104 -150 104H-76Z"),
        box(-110, -112, 38, 224, "dark", 12),
        line("M-296 0C-420 0 -440 60 -620 60", INK, 36),
    )


def wall_of_bricks(x: float, y: float, columns: int, rows: int, w: float = 190, h: float = 82, joint: float = 14) -> str:
    """Courses of bricks, each other one shifted by half a brick, on their mortar."""
    out = [f'<rect x="{x}" y="{y}" width="{columns * w}" height="{rows * h}" fill="#cfc8bd"/>']
    for row in range(rows):
        shift = -w / 2 if row % 2 else 0
        for column in range(columns + (row % 2)):
            left, right = max(x, x + column * w + shift), min(x + columns * w, x + (column + 1) * w + shift - joint)
            out.append(
                f'<rect x="{left}" y="{y + row * h}" width="{right - left}" height="{h - joint}" rx="5" fill="{fill("brick")}"/>'
            )
    return lift("".join(out))


def pencil() -> str:
    """A pencil that stands on its point at the origin."""
    return lift(
        poly("#2b2f34", (0, 0), (-7, -22), (7, -22), r=2),
        poly("top", (-7, -22), (7, -22), (24, -80), (-24, -80), r=2),
        box(-24, -520, 48, 442, "red", 4),
        box(-8, -520, 16, 442, "#c73a31", 2),
    )


def plane() -> str:
    """A hand plane that faces right, its sole on y = 0, the iron at the origin."""
    return lift(
        path("wood", "M-210 -64C-236 -150 -250 -190 -216 -214C-176 -226 -166 -190 -158 -150L-130 -60Z"),
        poly("iron", (-60, -50), (-120, -196), (-84, -206), (6, -50)),
        disc(190, -112, 42, "wood") + box(172, -92, 36, 50, "wood", 6),
        path("dark", "M-300 -60Q-318 -60 -318 -40V0H320V-28Q320 -58 286 -60H150L120 -84H-120L-150 -60Z"),
    )


def shovel() -> str:
    """A shovel that stands on its blade's point at the origin."""
    return lift(
        path("wood", "M-17 -190L-15 -640H15L17 -190Z"),
        path("dark", "M-20 -250H20L26 -170H-26Z"),
        path("iron", "M-104 -190Q0 -214 104 -190L98 -70Q60 -22 0 0Q-60 -22 -98 -70Z"),
        line("M-60 -640H60", "#23282d", 40),
    )


def trowel(wide: float = 380) -> str:
    """A plastering trowel against a wall, seen from its handle's side."""
    return lift(box(-wide / 2, -70, wide, 140, "steel", 10)) + box(-120, -16, 240, 32, "iron", 8)


def handle(length: float = 250, tint: str = "wood", thick: float = 56) -> str:
    """A round handle along X around the origin."""
    return lift(box(-length / 2, -thick / 2, length, thick, tint, thick / 2))


def roller() -> str:
    """A paint roller, its drum around the origin, the handle below."""
    return (
        line("M150 0H196V110H0V210", "#7b838b", 18)
        + lift(box(-150, -58, 300, 116, "paint", 26))
        + lift(box(-30, 200, 60, 210, "red", 28))
    )


def torch_glow(x: float, y: float) -> str:
    """The arc of a weld."""
    return (
        f'<circle cx="{x}" cy="{y}" r="150" fill="#ffd76a" opacity=".75" filter="url(#soft)"/>'
        f'<circle cx="{x}" cy="{y}" r="64" fill="#bfe6ff" filter="url(#haze)"/>' + put('<circle r="30" fill="#ffffff"/>', x, y)
    )
