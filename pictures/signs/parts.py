"""Shapes that several signs share."""

FACE = """<path d="M100 46c-26 0-40 19-40 46 0 30 18 56 40 56s40-26 40-56c0-27-14-46-40-46z"
 fill="none" stroke="$ink" stroke-width="6"/>"""
NECK = """<path d="M85 146v10c-4 6-24 6-36 17M115 146v10c4 6 24 6 36 17"
 fill="none" stroke="$ink" stroke-width="6"/>"""

FLAME = """<path d="M34 0c-2 20 22 30 24 58 1 18-11 30-28 30S2 77 2 58c0-13 8-22 13-30 1 8 3 13 8 17 0-16 2-31 11-45z"/>
<path d="M33 46c-1 9 9 13 9 24 0 8-5 13-12 13s-12-5-12-13c0-6 3-9 5-13 2 3 3 5 5 6 0-7 1-12 5-17z" fill="$ground"/>"""

FLAMES = """<path d="M48 84C30 84 4 78 2 56 1 42 10 36 12 22c7 7 9 14 8 22 6-10 10-22 4-44 18 10 25 24 22 44 5-4 7-9 7-16
 9 9 15 18 14 30-2 20-10 26-19 26z"/>
<path d="M36 78c-11-1-17-8-15-18 1-6 5-8 6-14 5 4 7 8 7 13 3-3 4-6 4-10 8 6 13 12 12 19-1 6-6 10-14 10z" fill="$ground"/>"""

POINTING_HAND = """<path d="M7 0h46" stroke="$ink" stroke-width="14" fill="none"/>
<path d="M44-7h32c10 0 16 6 16 15v28c0 9-7 14-16 14H56c-8 0-14-6-14-14z"/>
<path d="M60-2L44-15" stroke="$ink" stroke-width="11" fill="none"/>
<path d="M38 15h18M40 29h16M44 42h12" stroke="$ink" stroke-width="11.5" fill="none"/>
<path d="M34 8h26M36 22h22M40 35.5h18" stroke="$ground" stroke-width="2.4" fill="none"/>
"""
"""The fingertip touches (0, 0) from the right."""


SLEEVE = '<path d="M97-9h17v60H97z"/>'


def at(x: float, y: float, shape: str, scale: float = 1, turn: float = 0, mirror: bool = False) -> str:
    """A shape, moved, sized and turned."""
    across = -scale if mirror else scale
    turned = f" rotate({turn:g})" if turn else ""
    sized = f" scale({across:g} {scale:g})" if (across, scale) != (1, 1) else ""
    return f'<g transform="translate({x:g} {y:g}){turned}{sized}">{shape}</g>'


def limb(points: str, width: float, color: str = "$ink") -> str:
    """An arm, a leg or any other thick line through these points."""
    return f'<path d="M{points}" fill="none" stroke="{color}" stroke-width="{width:g}"/>'
