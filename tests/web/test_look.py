"""The design keeps its promises: contrast, drawings for every name, soft hyphens."""

import re
from pathlib import Path

import pytest

from dictionary.templatetags.pages import soft
from dictionary.web.signs import SIGN_NAMES, signs_for
from dictionary.web.words import KINDS

HOME = Path(__file__).resolve().parents[2] / "dictionary"
STATIC = HOME / "static" / "dictionary"
THEMES = ("light", "dark", "sun")
PAIRS = [
    ("ink", "page"),
    ("ink", "card"),
    ("ink", "well"),
    ("ink-2", "page"),
    ("ink-2", "card"),
    ("sign-ink", "sign"),
    ("solid-ink", "solid"),
    ("mark-ink", "mark"),
    ("warn", "warn-bg"),
    ("warn", "page"),
    ("ok", "ok-bg"),
    *((f"g-{gender}", "page") for gender in "mfnc"),
    *((f"g-{gender}", "card") for gender in "mfnc"),
]
SECTORS = ("electrotechnics", "construction", "wood", "metal", "automotive")


def _theme(name: str) -> dict[str, str]:
    text = (STATIC / "tokens.css").read_text(encoding="utf-8")
    blocks = re.findall(r"^(:root[^{]*)\{([^}]*)\}", text, flags=re.M)
    values: dict[str, str] = {}
    for selector, body in blocks:
        if selector.strip() in (":root", f':root[data-theme="{name}"]'):
            values |= dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{3,6})\b", body))
    return values


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_words_have_seven_to_one(theme: str, ink: str, ground: str) -> None:
    colours = _theme(theme)
    assert contrast(colours[ink], colours[ground]) >= 7


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sector", SECTORS)
def test_sector_colours_stay_readable(theme: str, sector: str) -> None:
    colours = _theme(theme)
    assert contrast(colours[sector], "#ffffff") >= 7
    assert contrast(colours[f"{sector}-text"], colours["page"]) >= 7
    assert contrast(colours[f"{sector}-text"], colours["card"]) >= 7


def test_the_automatic_dark_theme_is_the_dark_theme() -> None:
    text = (STATIC / "tokens.css").read_text(encoding="utf-8")
    chosen = re.search(r'^:root\[data-theme="dark"\] \{(.*?)^\}', text, flags=re.M | re.S)
    automatic = re.search(r'  :root\[data-theme="auto"\] \{(.*?)^  \}', text, flags=re.M | re.S)
    assert chosen
    assert automatic
    assert chosen.group(1).split() == automatic.group(1).split()


def _drawn(name: str) -> set[str]:
    return set(re.findall(r'<symbol id="([^"]+)"', (STATIC / name).read_text(encoding="utf-8")))


def test_every_icon_that_pages_use_is_drawn() -> None:
    used: set[str] = set()
    for template in (HOME / "templates").rglob("*.html"):
        used |= set(re.findall(r'{% icon "([\w-]+)"', template.read_text(encoding="utf-8")))
    used |= {f"c-{kind}" for kind in KINDS}
    used |= {f"s-{sector}" for sector in SECTORS} | {f"g-{gender}" for gender in "mfnc"}
    assert used <= _drawn("icons.svg")


def test_every_sign_with_a_name_is_drawn() -> None:
    assert set(SIGN_NAMES) <= _drawn("signs.svg")
    assert {"M", "W", "P"} <= _drawn("signs.svg")


def test_an_undrawn_sign_shows_its_family_and_code() -> None:
    assert [sign.symbol for sign in signs_for(["M014", "W012", "E003", "X1"])] == ["M014", "W", "E"]
    assert "W012" in signs_for(["W012"])[0].name


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("hamer", "hamer"),
        ("schroevendraaier", "schroe-ven-draaier"),
        ("Leitungsschutzschalter", "Leitungs-schutz-schalter"),
        ("Sechskantschraube", "Sechs-kant-schraube"),
        ("interrupteur différentiel", "inter-rup-teur diffé-ren-tiel"),
    ],
)
def test_long_words_may_break_where_a_part_begins(word: str, shown: str) -> None:
    assert soft(word).replace("\u00ad", "-") == shown


def test_css_uses_logical_properties_only() -> None:
    physical = re.compile(r"[\s;{](?:margin|padding|border)-(?:left|right)|[\s;{](?:left|right):")
    for sheet in STATIC.glob("*.css"):
        assert not physical.search(sheet.read_text(encoding="utf-8")), sheet.name
