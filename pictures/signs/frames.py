"""The five families of ISO 7010: shape, colours, and where a symbol stands. 200 by 200 units."""

from dataclasses import dataclass
from string import Template

BLUE, RED, YELLOW, GREEN, BLACK, WHITE = "#005387", "#b5121b", "#fcb900", "#00744b", "#1a1a1a", "#ffffff"


@dataclass(frozen=True)
class Frame:
    """A sign without its symbol. `over` lies on top of the symbol."""

    ink: str
    ground: str
    under: str
    over: str = ""


FRAMES = {
    "M": Frame(WHITE, BLUE, f'<circle cx="100" cy="100" r="96" fill="{BLUE}"/>'),
    "P": Frame(
        BLACK,
        WHITE,
        f'<circle cx="100" cy="100" r="96" fill="{WHITE}"/>',
        f'<circle cx="100" cy="100" r="86.5" fill="none" stroke="{RED}" stroke-width="19"/>'
        f'<path d="M39 39l122 122" stroke="{RED}" stroke-width="15"/>',
    ),
    "W": Frame(
        BLACK,
        YELLOW,
        f'<path d="M100 18l90 156H10z" fill="{YELLOW}" stroke="{BLACK}" stroke-width="13" stroke-linejoin="round"/>',
    ),
    "E": Frame(WHITE, GREEN, f'<rect x="6" y="6" width="188" height="188" rx="5" fill="{GREEN}"/>'),
    "F": Frame(WHITE, RED, f'<rect x="6" y="6" width="188" height="188" rx="5" fill="{RED}"/>'),
}


def sign_svg(code: str, symbol: str, title: str) -> str:
    """A whole sign. In a symbol, `$ink` draws and `$ground` cuts away."""
    frame = FRAMES[code[0]]
    drawn = Template(" ".join(symbol.split())).substitute(ink=frame.ink, ground=frame.ground)
    lines = [
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">',
        f"<title>ISO 7010 {code}: {title}</title>",
        frame.under,
        f'<g fill="{frame.ink}" stroke-linecap="round" stroke-linejoin="round">{drawn}</g>',
        frame.over,
        "</svg>",
    ]
    return "\n".join(line for line in lines if line) + "\n"
