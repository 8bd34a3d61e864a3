"""What a trainer hands out: cards on paper, an Anki package, CSV. Whoever has the code may."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from dictionary.models import Language
from dictionary.web.visitor import page, visitor_of
from microlearning import limits
from microlearning.codes import deck_by_code
from microlearning.decks.contents import Contents, Entry, deck_contents
from microlearning.decks.views import refused_page
from microlearning.handout.anki import anki_package
from microlearning.handout.csv import csv_of
from microlearning.handout.qr import qr_inline, site_address
from microlearning.models import Deck
from microlearning.refusals import Refused

ON_A_SHEET = 8
COLUMNS = 2
Make = Callable[[HttpRequest, Deck, Contents, Language], HttpResponse]


@dataclass(frozen=True, slots=True)
class PaperCard:
    """One card on paper; an empty place where the sheet is not full."""

    entry: Entry | None = None
    qr: SafeString | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """Eight cards: their fronts, and their backs as they lie behind them."""

    fronts: list[PaperCard]
    backs: list[PaperCard]


def sheets(contents: Contents, language: str) -> list[Sheet]:
    """The sheets to print on both sides, turned over the long edge."""
    cards = [
        PaperCard(entry, qr_inline(site_address("short-hear", entry.concept.code, language)))
        for entry in contents.entries
    ]
    made = []
    for start in range(0, len(cards), ON_A_SHEET):
        fronts = cards[start : start + ON_A_SHEET]
        fronts += [PaperCard()] * (ON_A_SHEET - len(fronts))
        rows = [fronts[at : at + COLUMNS] for at in range(0, ON_A_SHEET, COLUMNS)]
        made.append(Sheet(fronts, [card for row in rows for card in reversed(row)]))
    return made


def _with_contents(request: HttpRequest, code: str, make: Make) -> HttpResponse:
    try:
        limits.count(request, limits.CODE)
        deck = deck_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    own = deck.own_language or visitor_of(request).my
    return make(request, deck, deck_contents(deck, own), own)


@require_safe
def print_cards(request: HttpRequest, code: str) -> HttpResponse:
    """Cards on A4: picture in front, word behind, cut marks, a QR code to the sound."""
    return _with_contents(request, code, _print)


def _print(request: HttpRequest, deck: Deck, contents: Contents, own: Language) -> HttpResponse:
    context = {"deck": deck, "sheets": sheets(contents, deck.language_id)}
    return page(request, "microlearning/trainer/print.html", context)


@require_safe
def csv_file(request: HttpRequest, code: str) -> HttpResponse:
    """The words as CSV."""
    return _with_contents(request, code, _csv)


def _csv(request: HttpRequest, deck: Deck, contents: Contents, own: Language) -> HttpResponse:
    data = csv_of(contents, deck.language_id, own.tag)
    return _file(data, "text/csv; charset=utf-8", f"{deck.code}.csv")


@require_safe
def anki_file(request: HttpRequest, code: str) -> HttpResponse:
    """The words as an Anki package."""
    return _with_contents(request, code, _anki)


def _anki(request: HttpRequest, deck: Deck, contents: Contents, own: Language) -> HttpResponse:
    return _file(anki_package(deck, contents), "application/octet-stream", f"{deck.code}.apkg")


def _file(data: bytes, kind: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
