"""The page of a set: its words with picture and sound, also without JavaScript."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from dictionary.web.visitor import page, visitor_of
from microlearning.codes import deck_by_code
from microlearning.decks.contents import deck_contents
from microlearning.refusals import Refused


def refused_page(request: HttpRequest, refused: Refused) -> HttpResponse:
    """A wrong or an old code, with a field to try again."""
    context = {"here": "learn", "message": refused.detail, "refused": refused}
    return page(request, "microlearning/refused.html", context, status=refused.status)


@require_safe
def deck_page(request: HttpRequest, code: str) -> HttpResponse:
    """All words of a set; the phone's own script makes cards of them."""
    try:
        deck = deck_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    visitor = visitor_of(request)
    own = deck.own_language or visitor.my
    context = {
        "here": "learn",
        "deck": deck,
        "own": own,
        "contents": deck_contents(deck, own),
    }
    return page(request, "microlearning/set.html", context)
