"""Small tags of the visitor's pages."""

import re
from itertools import pairwise

from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from dictionary import hooks
from sectors.funds.models import SECTOR_NAMES

register = template.Library()


@register.simple_tag
def icon(name: str, extra: str = "") -> SafeString:
    """One of our own icons; decoration, so that a screen reader passes over it."""
    return format_html(
        '<svg class="i {}" aria-hidden="true"><use href="{}#{}"></use></svg>',
        extra,
        static("dictionary/icons.svg"),
        name,
    )


@register.simple_tag
def bar_link() -> hooks.HomeLink | None:
    """Another app's place in the bar of every page, where one asked for it."""
    return hooks.bar_link()


@register.simple_tag
def mark(sector: str, extra: str = "") -> SafeString:
    """The mark of a sector."""
    known = sector if sector in SECTOR_NAMES else ""
    return icon(f"s-{known}" if known else "category", extra)


@register.simple_tag
def sign(name: str) -> SafeString:
    """A safety sign; the words beside it say what it means."""
    return format_html(
        '<svg aria-hidden="true"><use href="{}#{}"></use></svg>',
        static("dictionary/signs.svg"),
        name,
    )


@register.filter
def long_word(text: str) -> bool:
    """Does a word need smaller letters? One long part does, many short parts do too."""
    return max((len(part) for part in text.split()), default=0) > 13 or len(text) > 26


@register.filter
def spaced_code(code: str) -> str:
    """A code as it is printed: in groups that the eye can hold."""
    return f"{code[:3]} {code[3:]}"


VOWELS = "aeiouyàâäáãåæçèéêëìíîïòóôöõøœùúûüÿăâîșțąęółıö"
ONSETS = re.compile(
    r"(?:[bcfgkp][lr]|[dtvw]r|[dkstz]w|k[nrw]|ch|chr|sch[lmnrw]?|s[lmnpt]|sp[lr]|str"
    r"|ph|qu|th|vl|[crs]z)$"
)
SHORTEST_TO_BREAK = 12
LEAST = 4


def _break_points(word: str) -> list[int]:
    """Where a long compound may break: before the longest start of a syllable."""
    points = []
    for match in re.finditer(rf"(?<=[{VOWELS}])[^{VOWELS}\W\d_]+(?=[{VOWELS}])", word.lower()):
        cluster = match.group()
        size = next((n for n in range(len(cluster), 1, -1) if ONSETS.match(cluster[-n:])), 1)
        point = match.end() - size
        if LEAST <= point <= len(word) - LEAST:
            points.append(point)
    return points


@register.filter
def soft(text: str) -> str:
    """Soft hyphens in long words, for browsers that have no hyphenation of the language."""
    out = []
    for word in text.split(" "):
        if len(word) < SHORTEST_TO_BREAK:
            out.append(word)
            continue
        edges = [0, *_break_points(word), len(word)]
        out.append("\u00ad".join(word[a:b] for a, b in pairwise(edges)))
    return " ".join(out)
