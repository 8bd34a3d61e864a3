"""The filters of the list of concepts."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotAuthenticated, PermissionDenied, ValidationError
from rest_framework.request import Request

from dictionary.api.base import actor_of
from dictionary.api.loading import published_and_gone, visible_to
from dictionary.api.pages import read_time
from dictionary.concepts.queries import ConceptQuerySet
from dictionary.models import Category, Concept, ConceptStatus, Label, Language
from sectors.funds import rights
from sectors.funds.models import Fund, Sector


def _in_language(concepts: ConceptQuerySet, tag: str) -> ConceptQuerySet:
    words = Label.objects.filter(concept=OuterRef("pk"), language=tag).exclude(kind="hidden")
    return concepts.filter(Exists(words))


FILTERS: dict[str, Callable[[ConceptQuerySet, str], ConceptQuerySet]] = {
    "sector": lambda concepts, slug: concepts.in_sector(slug),
    "category": lambda concepts, path: concepts.in_category(path),
    "fund": lambda concepts, slug: concepts.filter(fund__slug=slug),
    "lang": _in_language,
}


def concepts_asked_for(request: Request) -> ConceptQuerySet:
    """The concepts that the query string describes, in no order yet.

    Raises ValidationError for a time or status that is none, PermissionDenied when a
    visitor asks for what is not published.
    """
    concepts = _by_status(request)
    for name, narrow in FILTERS.items():
        if value := request.query_params.get(name):
            concepts = narrow(concepts, value)
    return concepts


def _by_status(request: Request) -> ConceptQuerySet:
    status = request.query_params.get("status", "")
    since = _changed_since(request)
    if not status:
        return published_and_gone(since) if since else Concept.objects.published()
    if status not in ConceptStatus.values:
        raise ValidationError({"status": [_("Unknown: %(value)s") % {"value": status}]})
    actor = actor_of(request)
    if status != ConceptStatus.PUBLISHED and not rights.can_propose(actor):
        refusal = PermissionDenied if request.user.is_authenticated else NotAuthenticated
        raise refusal(_("Only editors see what is not published."))
    concepts = visible_to(actor).filter(status=status)
    return concepts.filter(updated__gte=since) if since else concepts


def _changed_since(request: Request) -> datetime | None:
    text = request.query_params.get("changed_since")
    if text is None:
        return None
    since = read_time(text)
    if since is None:
        raise ValidationError({"changed_since": [_("Give a date and time as ISO 8601 does.")]})
    return since


def require_known(request: Request) -> None:
    """Tell an empty drawer from a misspelt name: asked only when nothing was found.

    Raises ValidationError naming each unknown sector, category, fund and language.
    """
    known: dict[str, Callable[[str], QuerySet[Any]]] = {
        "sector": lambda slug: Sector.objects.filter(slug=slug),
        "category": lambda path: Category.objects.filter(path=path),
        "fund": lambda slug: Fund.objects.filter(slug=slug),
        "lang": lambda tag: Language.objects.filter(tag=tag),
    }
    faults = {}
    for name, rows in known.items():
        value = request.query_params.get(name)
        if value and not rows(value).exists():
            faults[name] = [_("Unknown: %(value)s") % {"value": value}]
    if faults:
        raise ValidationError(faults)
