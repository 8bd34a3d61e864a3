"""A trainer's sets: the list, one set with all that can be done with it, changing it."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dictionary.concepts.codes import read_code
from dictionary.web.visitor import page, visitor_of
from microlearning import rights
from microlearning.codes import deck_by_code
from microlearning.decks.contents import deck_contents
from microlearning.decks.services import (
    concepts_in_order,
    deck_remove,
    deck_set_cards,
    deck_update,
)
from microlearning.decks.views import refused_page
from microlearning.groups.services import deck_assign, deck_unassign, read_day
from microlearning.handout.qr import qr_answer, site_address
from microlearning.models import CardKind, Deck, Group
from microlearning.refusals import Refused
from microlearning.train.forms import DeckForm
from microlearning.train.sources import from_words


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """My sets and groups; who has no account may make a set all the same."""
    funds = rights.trainer_funds(request.user)
    if not request.user.is_authenticated:
        return page(request, "microlearning/trainer/welcome.html", {"here": "train"})
    context = {
        "here": "train",
        "funds": funds,
        "decks": Deck.objects.of_funds(funds).filter(ready_key=None).with_sizes()[:60],
        "ready": Deck.objects.ready_made().with_sizes().order_by("ready_key"),
        "groups": Group.objects.filter(fund__in=funds).prefetch_related("members")[:60],
    }
    return page(request, "microlearning/trainer/home.html", context)


def _secret(request: HttpRequest) -> str:
    return (request.POST.get("key") or request.GET.get("key", ""))[:60]


def _changeable(request: HttpRequest, code: str) -> Deck:
    """The set, for who may change it. Raises Refused or PermissionDenied."""
    deck = deck_by_code(code)
    rights.require(rights.can_change_deck(request.user, deck, _secret(request)))
    return deck


def _with_key(request: HttpRequest, name: str, deck: Deck) -> str:
    secret = _secret(request)
    return reverse(name, args=[deck.code]) + (f"?key={secret}" if secret else "")


def guarded(request: HttpRequest, error: PermissionDenied) -> HttpResponse:
    """Who is not known yet may log in; who is, may not do this."""
    if request.user.is_authenticated:
        raise error
    return redirect_to_login(request.get_full_path())


@require_safe
def deck(request: HttpRequest, code: str) -> HttpResponse:
    """One set: its link, what to hand out, groups, quiz. Anybody may hand it out."""
    try:
        row = deck_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    funds, secret = rights.trainer_funds(request.user), _secret(request)
    may_change = rights.can_change_deck(request.user, row, secret)
    contents = deck_contents(row, row.own_language or visitor_of(request).my)
    context = {
        "here": "train",
        "deck": row,
        "contents": contents,
        "may_change": may_change,
        "secret": secret if may_change and row.fund is None else "",
        "is_new": "new" in request.GET,
        "address": site_address("short-deck", row.code),
        "edit_address": settings.SITE_URL + _with_key(request, "microlearning:train-deck", row),
        "groups": _groups(funds, row),
        "funds": funds,
    }
    return page(request, "microlearning/trainer/deck.html", context)


def _groups(funds: list[Any], row: Deck) -> list[dict[str, Any]]:
    """The trainer's groups, and when each has to know the set."""
    assigned = {one.group_id: one for one in row.assignments.all()}
    groups = Group.objects.filter(fund__in=funds)
    return [
        {"group": group, "assignment": assigned.get(group.pk)}
        for group in groups
        if not group.has_ended or group.pk in assigned
    ]


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """Change title, languages, kinds, pace and words."""
    try:
        row = _changeable(request, code)
    except Refused as refused:
        return refused_page(request, refused)
    except PermissionDenied as error:
        return guarded(request, error)
    posted = request.POST if request.method == "POST" else None
    form = DeckForm(posted, instance=Deck.objects.get(pk=row.pk))
    if posted is not None and form.is_valid():
        try:
            _save(request, row, form)
        except ValidationError as error:
            form.add_error(None, error)
        else:
            return redirect(_with_key(request, "microlearning:train-deck", row))
    context = {
        "here": "train",
        "deck": row,
        "contents": deck_contents(row, row.own_language),
        "form": form,
        "kinds": CardKind.choices,
        "secret": _secret(request),
    }
    status = 400 if form.errors else 200
    return page(request, "microlearning/trainer/edit.html", context, status=status)


def _save(request: HttpRequest, row: Deck, form: DeckForm) -> None:
    """Both changes by their services. Raises ValidationError when new words are not known."""
    secret, data = _secret(request), form.cleaned_data
    slugs = request.POST.getlist("slug")
    added = from_words(request.POST.get("added", ""), data["language"])
    if added.missing:
        texts = ", ".join(missing.text for missing in added.missing[:20])
        raise ValidationError(_("Not in the dictionary: %(words)s.") % {"words": texts})
    concepts = concepts_in_order([*slugs, *added.slugs])
    deck_set_cards(actor=request.user, deck=row, concepts=concepts, secret=secret)
    deck_update(actor=request.user, deck=row, secret=secret, **data)


@require_POST
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take a set away."""
    try:
        deck_remove(actor=request.user, deck=deck_by_code(code), secret=_secret(request))
    except Refused as refused:
        return refused_page(request, refused)
    return redirect("microlearning:train")


@require_POST
def assign(request: HttpRequest, code: str) -> HttpResponse:
    """Give a group this set, with a day; or take it back."""
    try:
        row = deck_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    group = Group.objects.filter(code=request.POST.get("group", "")).first()
    if group is None:
        return refused_page(request, Refused("unknown_group"))
    if "take_back" in request.POST:
        deck_unassign(actor=request.user, group=group, deck=row)
    else:
        try:
            due_on = read_day(request.POST.get("due_on", ""))
        except ValidationError as error:
            context = {"here": "train", "message": " ".join(error.messages), "deck": row}
            return page(request, "microlearning/trainer/no_quiz.html", context, status=400)
        deck_assign(actor=request.user, group=group, deck=row, due_on=due_on)
    if request.POST.get("back") == "group":
        return redirect("microlearning:train-group", group.code)
    return redirect(_with_key(request, "microlearning:train-deck", row))


@require_safe
@cache_control(public=True, max_age=86_400)
def qr(request: HttpRequest, kind: str, code: str) -> HttpResponse:
    """The QR code of a set, a group or a quiz."""
    return qr_answer(site_address(f"short-{kind}", read_code(code) or "0"))
