"""Finding a thing by its looks: pictures that differ, then those that are like the one chosen."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dictionary.concepts.queries import concept_by_slug
from dictionary.models import Concept
from dictionary.photos.alike import alike, varied
from dictionary.web.visitor import Visitor, page, visitor_of
from dictionary.web.words import Card, card, cards

MOST_SHAPES = 24
MOST_ALIKE = 24


def cards_alike(concept: Concept, visitor: Visitor, *, limit: int) -> list[Card]:
    """Cards of the published concepts that look like this one, nearest first."""
    return _cards(alike(concept.pk, limit=limit), visitor)


def _cards(keys: list[int], visitor: Visitor) -> list[Card]:
    """Cards by key, in the order of the keys; without keys, without a query."""
    if not keys:
        return []
    found = {row.pk: row for row in Concept.objects.published().filter(pk__in=keys).for_tiles()}
    return cards([found[key] for key in keys if key in found], visitor)


@require_safe
def shapes(request: HttpRequest) -> HttpResponse:
    """Pictures as different as can be. A tap leads to those that look like it."""
    visitor = visitor_of(request)
    return page(
        request, "dictionary/looks.html", {"cards": _cards(varied(limit=MOST_SHAPES), visitor)}
    )


@require_safe
def like(request: HttpRequest, slug: str) -> HttpResponse:
    """One picture, and those that look like it."""
    visitor, concept = visitor_of(request), concept_by_slug(slug)
    chosen = card(concept, visitor) if concept else None
    if concept is None or chosen is None:
        raise Http404(_("We do not know this word."))
    context = {
        "chosen": chosen,
        "cards": cards_alike(concept, visitor, limit=MOST_ALIKE),
        "back_url": reverse("dictionary:looks"),
    }
    return page(request, "dictionary/looks.html", context)
