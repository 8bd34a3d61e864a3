"""Screens of the learner."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from dictionary.web.visitor import page
from microlearning.codes import anything_by_code, group_by_code
from microlearning.decks.views import refused_page
from microlearning.models import Deck
from microlearning.quiz.services import playing
from microlearning.refusals import Refused

PLACES = {"set": "microlearning:set", "group": "learn:group", "quiz": "learn:quiz"}


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """A field for a code, and the ready-made sets."""
    code = request.GET.get("code", "").strip()[:40]
    if code:
        try:
            found = anything_by_code(code)
        except Refused as refused:
            return refused_page(request, refused)
        return redirect(PLACES[found.kind], found.row.code)
    decks = Deck.objects.ready_made().with_sizes().order_by("ready_key")
    return page(request, "microlearning/learn/home.html", {"here": "learn", "decks": decks})


@require_safe
def group(request: HttpRequest, code: str) -> HttpResponse:
    """Joining a group; the phone's own script does it."""
    try:
        found = group_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    rows = found.assignments.select_related("deck")
    context = {"here": "learn", "group": found, "assignments": rows}
    return page(request, "microlearning/learn/group.html", context)


@require_safe
def quiz(request: HttpRequest, code: str) -> HttpResponse:
    """Playing along; the phone's own script does it."""
    try:
        found = playing(code)
    except Refused as refused:
        return refused_page(request, refused)
    return page(request, "microlearning/learn/quiz.html", {"here": "learn", "quiz": found})
