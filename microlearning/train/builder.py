"""Making a set: where the words come from, which of them, done."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from dictionary.concepts.queries import categories_in_use
from dictionary.models import Concept, Language
from dictionary.web.visitor import page, visitor_of
from dictionary.web.words import cards
from microlearning import limits, rights
from microlearning.decks.services import concepts_in_order, deck_create
from microlearning.decks.views import refused_page
from microlearning.models import CardKind, Deck, DeckSource, Group
from microlearning.refusals import Refused
from microlearning.train.forms import MakeForm
from microlearning.train.sources import OFFERED, SOURCES, Offer, from_words
from sectors.funds.models import Fund, Sector

MOST_OFFERED = 500


@require_http_methods(["GET", "HEAD", "POST"])
def new(request: HttpRequest) -> HttpResponse:
    """Choose a source, then words; both in one page each, without JavaScript."""
    try:
        if request.method == "POST" and "pasted" not in request.POST:
            return _make(request)
        offer = _offer(request)
    except Refused as refused:
        return refused_page(request, refused)
    except ValidationError as error:
        return _choose(request, errors=error.messages)
    if offer is None:
        return _choose(request)
    return _pick(request, offer)


def _offer(request: HttpRequest) -> Offer | None:
    """What was asked for; None when nothing was."""
    if request.method == "POST":
        limits.count(request, limits.CODE)
        return from_words(request.POST["pasted"], visitor_of(request).work)
    source, which = request.GET.get("from", ""), request.GET.get("which", "").strip()[:200]
    find = SOURCES.get(source)  # type: ignore[call-overload]
    if find is None:
        return None
    if source == DeckSource.LOOKED_UP:
        group = Group.objects.filter(code=which).first()
        rights.require(group is not None and rights.can_lead(request.user, group))
    number = request.GET.get("n", "")[:4]
    limit = min(int(number), MOST_OFFERED) if number.isdecimal() and number != "0" else OFFERED
    found: Offer = find(which, limit)
    return found


def _choose(request: HttpRequest, errors: list[str] | None = None) -> HttpResponse:
    """The first page: sectors, kinds, search, paste, wall, sets, groups."""
    funds = rights.trainer_funds(request.user)
    context = {
        "here": "train",
        "errors": errors or [],
        "sectors": Sector.objects.all(),
        "categories": [
            {"path": row.path, "name": row.name_in(get_language() or "nl", "nl")}
            for row in categories_in_use()
        ],
        "decks": _decks_to_copy(funds),
        "groups": Group.objects.filter(fund__in=funds)[:20],
    }
    status = 400 if errors else 200
    return page(request, "microlearning/trainer/new.html", context, status=status)


def _decks_to_copy(funds: list[Fund]) -> Any:
    own = Deck.objects.of_funds(funds).filter(ready_key=None).with_sizes()[:12]
    ready = Deck.objects.ready_made().with_sizes().order_by("ready_key")[:24]
    return [*own, *ready]


def _pick(
    request: HttpRequest, offer: Offer, form: MakeForm | None = None, chosen: set[str] | None = None
) -> HttpResponse:
    """The second page: tick words, and make the set."""
    visitor = visitor_of(request)
    slugs = list(dict.fromkeys(offer.slugs))
    found = Concept.objects.published().filter(slug__in=slugs).for_tiles()
    by_slug = {one.slug: one for one in found}
    shown = [by_slug[slug] for slug in slugs if slug in by_slug]
    ticked = chosen if chosen is not None else set(slugs[: offer.chosen])
    funds = rights.trainer_funds(request.user)
    form = form or MakeForm(funds=funds, initial=_initial(offer, visitor.work, funds))
    context = {
        "here": "train",
        "offer": offer,
        "cards": cards(shown, visitor),
        "ticked": ticked,
        "form": form,
        "funds": funds,
        "kinds": CardKind.choices,
        "more_n": len(slugs) + OFFERED,
    }
    status = 400 if form.errors else 200
    return page(request, "microlearning/trainer/pick.html", context, status=status)


def _initial(offer: Offer, work: Language, funds: list[Fund]) -> dict[str, Any]:
    language = work if work.is_core else Language.objects.get(pk="nl")
    return {
        "title": offer.title,
        "language": language.pk,
        "kinds": list(CardKind.values),
        "pace": 10,
        "fund": funds[0].pk if funds else None,
    }


def _make(request: HttpRequest) -> HttpResponse:
    """The set, or the second page again with what is wrong. Raises Refused."""
    limits.count(request, limits.MAKE)
    funds = rights.trainer_funds(request.user)
    form = MakeForm(request.POST, funds=funds)
    slugs = request.POST.getlist("slug")
    concepts = concepts_in_order(slugs)
    if not concepts or not form.is_valid():
        offered = request.POST.get("offered", "").split() or slugs
        offer = Offer(request.POST.get("source", "wall"), "", "", offered)
        if not concepts:
            form.add_error(None, _("Choose at least one word."))
        return _pick(request, offer, form, set(slugs))
    data = form.cleaned_data
    source = request.POST.get("source", "")
    try:
        made = deck_create(
            actor=request.user,
            fund=data["fund"],
            title=data["title"],
            language=data["language"],
            own_language=data["own_language"],
            kinds=data["kinds"],
            pace=data["pace"],
            concepts=concepts,
            source=source if source in DeckSource.values else DeckSource.WALL,
            source_text=request.POST.get("which", "")[:200],
        )
    except ValidationError as error:
        form.add_error(None, error)
        return _pick(request, Offer(source, "", "", slugs), form, set(slugs))
    address = reverse("microlearning:train-deck", args=[made.deck.code])
    return redirect(f"{address}?key={made.secret}&new=1" if made.secret else f"{address}?new=1")
