"""Hits as pieces of a page. A concept's piece is rendered once for its state and its reader.

Only what answers the query is put in each time: the marked letters, and why it matched.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from html import escape

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language, gettext_lazy

from dictionary.models import Concept
from dictionary.search.hits import Hit, Reason
from dictionary.search.kept import Kept
from dictionary.search.unchanged import published_states
from dictionary.templatetags.pages import icon, soft
from dictionary.web.visitor import Visitor
from dictionary.web.words import Card, Picture, cards

WHY = {
    Reason.FUZZY: (gettext_lazy("Written almost like this"), "spell"),
    Reason.SOUNDS_LIKE: (gettext_lazy("Sounds like this"), "ear"),
    Reason.PART: (gettext_lazy("Has this word in it"), "spell"),
    Reason.MEANING: (gettext_lazy("Means this"), "book"),
    Reason.CODE: (gettext_lazy("The code of this word"), "qr"),
}
ALSO = (gettext_lazy("Also called"), "talk")
# Where the words and the reason go in a piece; no name of a thing holds such letters.
SLOTS = {"word": mark_safe("\x11"), "mine": mark_safe("\x12"), "why": mark_safe("\x13")}
_LONG, _A_MOMENT = 300.0, 20.0  # seconds; a sound or a picture may be on its way
_WIDEST = 320  # pixels: a hit's picture is 96 wide, on a screen of three dots a pixel
_kept: Kept[tuple[object, ...], Piece] = Kept(4_000)


@dataclass(frozen=True, slots=True)
class Piece:
    """A hit's markup with slots, and the words that go there: bare, and as markup unmarked."""

    markup: str
    names: tuple[tuple[str, str], ...]  # text and language
    plain: tuple[str, ...]
    is_whole: bool


def rendered_hits(hits: Sequence[Hit], visitor: Visitor) -> list[SafeString]:
    """The markup of hits, in their order; a concept that just disappeared is left out."""
    pieces = _pieces([hit.concept for hit in hits], visitor)
    return [_filled(pieces[hit.concept], hit) for hit in hits if hit.concept in pieces]


def _pieces(slugs: list[str], visitor: Visitor) -> dict[str, Piece]:
    reader = (get_language(), visitor.my.tag, visitor.work.tag)
    now, found = time.monotonic(), {}
    states = published_states(slugs)
    for slug, updated in states.items():
        piece = _kept.get((slug, updated, *reader), now)
        if piece:
            found[slug] = piece
    missing = [slug for slug in states if slug not in found]
    if missing:
        concepts = Concept.objects.filter(slug__in=missing).for_tiles()
        for card in cards(concepts, visitor):
            piece = found[card.concept.slug] = _made(card)
            until = now + (_LONG if piece.is_whole else _A_MOMENT)
            _kept.put((card.concept.slug, card.concept.updated, *reader), piece, until)
    return found


def _made(card: Card) -> Piece:
    words = [card.shown, *([card.mine] if card.mine else [])]
    said = all(word.normal and not word.normal.provisional for word in words)
    seen = card.picture is not None or not card.concept.photos.all()
    if card.picture:
        card = replace(card, picture=_small(card.picture))
    markup = render_to_string(
        "dictionary/_hit.html", {"card": card, "word": card.shown, "slots": SLOTS}
    )
    shown = words if card.has_two_words else words[:1]
    return Piece(
        markup,
        names=tuple((word.text, word.language.tag) for word in shown),
        plain=tuple(escape(soft(word.text)) for word in shown),
        is_whole=said and seen,
    )


def _small(picture: Picture) -> Picture:
    return replace(picture, srcset=_narrow(picture.srcset), avif=_narrow(picture.avif))


def _narrow(srcset: str) -> str:
    """The renditions that a hit can need; all of them where each is wider."""
    parts = [one for one in srcset.split(", ") if int(one.rpartition(" ")[2][:-1] or 0) <= _WIDEST]
    return ", ".join(parts) or srcset


def _filled(piece: Piece, hit: Hit) -> SafeString:
    """The piece with the matched part marked and the reason in words."""
    answered, marked = (hit.matched_text, hit.matched_lang), _marked(hit)
    texts = [
        marked if name == answered else plain
        for name, plain in zip(piece.names, piece.plain, strict=True)
    ]
    is_shown = answered in piece.names
    why, sign = WHY.get(hit.reason, ("", "") if is_shown else ALSO)
    reason = ""
    if why:
        other = "" if is_shown else f' <b lang="{escape(hit.matched_lang)}">{marked}</b>'
        reason = f'<span class="why">{_sign(sign)}<span>{escape(str(why))}{other}</span></span>'
    markup = piece.markup.replace(SLOTS["word"], texts[0]).replace(SLOTS["why"], reason)
    return mark_safe(markup.replace(SLOTS["mine"], texts[-1]))


@cache
def _sign(name: str) -> SafeString:
    return icon(name)


def _marked(hit: Hit) -> str:
    """The matched label as markup, with the matched part marked."""
    text, span = hit.matched_text, hit.span
    if not span:
        return escape(text)
    begins, inside, ends = text[: span.start], text[span.start : span.end], text[span.end :]
    return f"{escape(begins)}<mark>{escape(inside)}</mark>{escape(ends)}"
