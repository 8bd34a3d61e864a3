"""What the drawings share: colours, light, hands, boards, arrows. 1000 by 1000 units, light from the upper left."""

import math
from collections.abc import Sequence

ARROW, INK = "#d9480f", "#23282e"
TINTS = {
    "steel": ("#eef1f3", "#8d959c"),
    "iron": ("#aab1b7", "#5d656d"),
    "dark": ("#555d65", "#23282d"),
    "wood": ("#ecc68d", "#bd8a4c"),
    "end": ("#d8a765", "#a87436"),
    "top": ("#f6dcae", "#e0b878"),
    "blue": ("#4f93d2", "#1f558d"),
    "red": ("#e8564c", "#a9221b"),
    "yellow": ("#ffd84f", "#e3a406"),
    "orange": ("#ff9d42", "#d9650b"),
    "green": ("#4fae7b", "#1f6f49"),
    "glove": ("#f0b64b", "#bf7a1c"),
    "cuff": ("#4a5560", "#2b333b"),
    "sleeve": ("#3f74ab", "#234d7b"),
    "copper": ("#f0b48c", "#b5683c"),
    "white": ("#ffffff", "#dfe3e6"),
    "plaster": ("#f6f3ec", "#d8d2c6"),
    "concrete": ("#c2c4c2", "#92958f"),
    "brick": ("#c96b45", "#94432a"),
    "earth": ("#9a7048", "#6a4a2c"),
    "hivis": ("#e9f536", "#bccb0a"),
    "silver": ("#f4f6f8", "#b7bec5"),
    "skin": ("#e9eef2", "#c3ccd4"),
    "leather": ("#c58a52", "#85552b"),
    "paint": ("#58b0a6", "#2f7f77"),
    "board": ("#9ca4ab", "#7c858d"),
}


def gradients() -> str:
    """One gradient per colour, running down to the right."""
    stops = '<linearGradient id="{}" x1="0" y1="0" x2=".55" y2="1"><stop stop-color="{}"/><stop offset="1" stop-color="{}"/></linearGradient>'
    return "".join(stops.format(name, *pair) for name, pair in TINTS.items())


def sheet(body: str) -> str:
    """A whole drawing on the paper of all pictures."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" stroke-linecap="round" stroke-linejoin="round">'
        f'<defs>{gradients()}<radialGradient id="paper" cx=".42" cy=".34" r=".8"><stop stop-color="#e6e9ec"/>'
        '<stop offset="1" stop-color="#d3d7db"/></radialGradient>'
        '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="22"/></filter>'
        '<filter id="lift" filterUnits="userSpaceOnUse" x="-1400" y="-1400" width="3800" height="3800">'
        '<feDropShadow dx="7" dy="11" stdDeviation="9" flood-color="#20262c" flood-opacity=".33"/></filter>'
        '<filter id="haze" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="9"/></filter></defs>'
        f'<rect width="1000" height="1000" fill="url(#paper)"/>{body}</svg>'
    )


def lift(*inside: str) -> str:
    """Things that throw a soft shadow on what lies behind them."""
    return f'<g filter="url(#lift)">{"".join(inside)}</g>'


def put(inside: str, x: float = 0, y: float = 0, turn: float = 0, scale: float = 1, mirror: bool = False) -> str:
    """Place a piece that was drawn around the origin."""
    return f'<g transform="translate({x} {y}) rotate({turn}) scale({-scale if mirror else scale} {scale})">{inside}</g>'


def shadow(x: float, y: float, rx: float, ry: float = 26) -> str:
    """A soft shadow on the floor."""
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="#20262c" opacity=".28" filter="url(#soft)"/>'


def box(x: float, y: float, w: float, h: float, tint: str, r: float = 10, more: str = "") -> str:
    """A rectangle."""
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill(tint)}" {more}/>'


def poly(tint: str, *points: tuple[float, float], r: float = 6) -> str:
    """A closed shape with slightly rounded corners."""
    line = " ".join(f"{x:g},{y:g}" for x, y in points)
    return f'<polygon points="{line}" fill="{fill(tint)}" stroke="{fill(tint)}" stroke-width="{r}"/>'


def path(tint: str, d: str, more: str = "") -> str:
    """A closed shape with curves."""
    return f'<path d="{d}" fill="{fill(tint)}" {more}/>'


def line(d: str, colour: str, width: float, more: str = "") -> str:
    """A stroke."""
    return f'<path d="{d}" fill="none" stroke="{fill(colour)}" stroke-width="{width}" {more}/>'


def disc(x: float, y: float, r: float, tint: str, more: str = "") -> str:
    """A circle."""
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill(tint)}" {more}/>'


def fill(tint: str) -> str:
    """A gradient by its name, or a plain colour."""
    return f"url(#{tint})" if tint in TINTS else tint


def arm(length: float = 330, tint: str = "sleeve") -> str:
    """A gloved hand behind what it holds: the bar runs along X through the origin, the arm comes from above."""
    return lift(
        path(tint, f"M-64 -150L-84 {-length}H84L64 -150Z"),
        path("cuff", "M-66 -118L-74 -176H74L66 -118Z"),
        path("glove", "M-78 20C-92 -40 -80 -110 -58 -128H58C80 -110 92 -40 78 20Z"),
    )


def fingers(thumb: bool = True) -> str:
    """The fingers of that hand, closed in front of the bar."""
    rows = [
        f'<rect x="{-76 + 38 * i}" y="{-58 + drop}" width="36" height="{108 - 2 * abs(drop)}" rx="18" fill="url(#glove)" stroke="#8d5a13" stroke-width="2.5"/>'
        for i, drop in enumerate((8, 0, 0, 9))
    ]
    tip = '<rect x="-96" y="-74" width="96" height="38" rx="19" fill="url(#glove)" stroke="#8d5a13" stroke-width="2.5" transform="rotate(14)"/>'
    return lift(*rows, tip if thumb else "")


def held(thing: str, x: float, y: float, turn: float, scale: float = 1, length: float = 330, mirror: bool = False) -> str:
    """A thing with a hand round it: arm behind, fingers in front."""
    return put(arm(length), x, y, turn, scale, mirror) + thing + put(fingers(), x, y, turn, scale, mirror)


def head(x: float, y: float, angle: float, size: float, colour: str) -> str:
    """The point of an arrow."""
    return put(f'<path d="M{size} 0L{-size * 0.55} {size * 0.82}V{-size * 0.82}Z" fill="{colour}"/>', x, y, angle)


def arrow(x0: float, y0: float, x1: float, y1: float, both: bool = False, width: float = 24, colour: str = ARROW) -> str:
    """A straight arrow."""
    angle = math.degrees(math.atan2(y1 - y0, x1 - x0))
    dx, dy = math.cos(math.radians(angle)) * width, math.sin(math.radians(angle)) * width
    start = (x0 + dx, y0 + dy) if both else (x0, y0)
    body = line(f"M{start[0]} {start[1]}L{x1 - dx} {y1 - dy}", colour, width)
    return body + head(x1, y1, angle, width * 1.7, colour) + (head(x0, y0, angle + 180, width * 1.7, colour) if both else "")


def turning(
    x: float, y: float, r: float, start: float, end: float, width: float = 24, flat: float = 1, colour: str = ARROW
) -> str:
    """An arrow on a circle, from one angle to another (degrees, clockwise); `flat` squeezes it."""
    steps = 40
    found = [
        (x + r * math.cos(math.radians(a)), y + flat * r * math.sin(math.radians(a)))
        for a in (start + (end - start) * i / steps for i in range(steps + 1))
    ]
    (ax, ay), (bx, by) = found[-4], found[-1]
    angle = math.degrees(math.atan2(by - ay, bx - ax))
    d = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in found[:-2])
    return line(d, colour, width) + head(bx, by, angle, width * 1.7, colour)


def grain(x: float, y: float, w: float, h: float, rows: int = 4) -> str:
    """Lines of wood on a face."""
    out = []
    for i in range(rows):
        v = y + h * (i + 0.5) / rows
        out.append(line(f"M{x + 14} {v}q{w * 0.25} {-h * 0.09} {w * 0.5} 0t{w * 0.5 - 28} 0", "#9a6a2e", 3.2, 'opacity=".42"'))
    return "".join(out)


def plank(
    x: float, y: float, w: float, h: float, deep: float = 70, lean: float = 120, front: str = "wood", top: str = "top"
) -> str:
    """A board seen from the front and a little from above."""
    return lift(
        poly(top, (x, y), (x + lean, y - deep), (x + w + lean, y - deep), (x + w, y)),
        poly(
            "end" if front == "wood" else front,
            (x + w, y),
            (x + w + lean, y - deep),
            (x + w + lean, y - deep + h),
            (x + w, y + h),
        ),
        poly(front, (x, y), (x + w, y), (x + w, y + h), (x, y + h)),
    ) + (grain(x, y, w, h) if front == "wood" else "")


def frames(first: str, second: str, scale: float) -> str:
    """Two steps side by side, each drawn on 1000 by 1000, with an arrow between them."""
    y = 500 - 500 * scale
    rule = '<path d="M500 80V840" stroke="#aeb5bb" stroke-width="4" stroke-dasharray="4 16"/>'
    steps = put(first, 250 - 500 * scale, y, 0, scale) + put(second, 750 - 500 * scale, y, 0, scale)
    return steps + rule + arrow(452, 920, 556, 920, colour=INK)


def dots(points: Sequence[tuple[float, float]], size: float, colour: str) -> str:
    """Crumbs: dust, chips, drops."""
    return "".join(
        f'<circle cx="{x}" cy="{y}" r="{size * (0.6 + 0.4 * (i % 3))}" fill="{colour}"/>' for i, (x, y) in enumerate(points)
    )


def burst(x: float, y: float, r: float, spokes: int, colour: str, width: float, start: float = 0, spread: float = 360) -> str:
    """Rays or sparks from one point."""
    out = []
    for i in range(spokes):
        a = math.radians(start + spread * i / spokes)
        near, far = r * 0.35, r * (0.62 + 0.38 * ((i * 7) % 5) / 4)
        out.append(
            line(
                f"M{x + near * math.cos(a):.0f} {y + near * math.sin(a):.0f}L{x + far * math.cos(a):.0f} {y + far * math.sin(a):.0f}",
                colour,
                width,
            )
        )
    return "".join(out)
