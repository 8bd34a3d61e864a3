"""Screens of the learner. What a learner knows is on the phone: the pages are the same for all."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dictionary.web.visitor import page
from microlearning.api.answers import refusal
from microlearning.codes import anything_by_code, group_by_code
from microlearning.decks.views import refused_page
from microlearning.handout.qr import qr_answer
from microlearning.keys import read_key
from microlearning.learn.shell import worker_context
from microlearning.models import Deck
from microlearning.quiz.services import playing
from microlearning.refusals import Refused

PLACES = {"set": "microlearning:set", "group": "learn:group", "quiz": "learn:quiz"}


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """A field for a code, what is on this phone, and the ready-made sets."""
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


@require_safe
def key(request: HttpRequest) -> HttpResponse:
    """The learner's key: to another phone, on paper, out, away."""
    return page(request, "microlearning/learn/key.html", {"here": "learn"})


@require_safe
def key_qr(request: HttpRequest) -> HttpResponse:
    """A QR code that brings the key of the header to another phone.

    The key stands behind a #, which no browser sends: it comes into no log.
    """
    found = read_key(request.headers.get("Authorization", "").removeprefix("Learner "))
    if found is None:
        return refusal(Refused("no_key"))
    address = request.build_absolute_uri(reverse("learn:key"))
    response = qr_answer(f"{address}#key={found}")
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def away(request: HttpRequest) -> HttpResponse:
    """What stands there without network when a page is not on this phone."""
    return page(request, "microlearning/learn/away.html", {"here": "learn"})


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The service worker of one interface language; it sees nothing but /<language>/learn/."""
    response = render(
        request,
        "microlearning/learn/sw.js",
        worker_context(),
        content_type="text/javascript; charset=utf-8",
    )
    response["Cache-Control"] = "no-cache"
    return response
