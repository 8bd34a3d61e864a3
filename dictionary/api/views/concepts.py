"""Concepts: read by everybody, written by those whom the services let."""

from typing import Any

from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext as _
from rest_framework.request import Request

from dictionary.api import docs
from dictionary.api.answers import json_answer
from dictionary.api.base import ApiView, actor_of
from dictionary.api.bodies import Body, concept_bodies, tombstone
from dictionary.api.filters import concepts_asked_for, require_known
from dictionary.api.inputs import ConceptCreate, ConceptPatch
from dictionary.api.loading import named, visible_to, with_everything
from dictionary.api.pages import ConceptPages
from dictionary.api.writing import concept_add, concept_apply
from dictionary.models import Concept, ConceptStatus, SlugRedirect
from sectors.funds import rights
from sectors.funds.rights import Actor


def address(concept: Concept) -> str:
    """Where the API has this concept."""
    return reverse("dictionary_api:concept", args=[concept.slug])


def body_of(concept: Concept, actor: Actor) -> Body:
    """The body of one concept, as it stands in the database now."""
    sees_drafts = rights.can_draft(actor, concept.fund)
    rows = with_everything(Concept.objects.filter(pk=concept.pk), sees_drafts=sees_drafts)
    return concept_bodies(list(rows))[0]


def moved(ref: str, actor: Actor, status: int) -> HttpResponse:
    """The way from an old slug to the concept that took its place. Raises Http404."""
    old = SlugRedirect.objects.filter(slug=ref).first()
    concept = visible_to(actor).filter(pk=old.concept_id).first() if old else None
    if concept is None:
        raise Http404(_("There is no such concept."))
    return HttpResponse(status=status, headers={"Location": address(concept)})


class ConceptList(ApiView):
    """All concepts, in pages."""

    @docs.concept_list
    def get(self, request: Request) -> HttpResponse:
        """Concepts in pages of 40, by slug. Follow `next` until it is null."""
        concepts = concepts_asked_for(request)
        shows_unpublished = bool(request.query_params.get("status"))
        pages = ConceptPages()
        rows = pages.paginate_queryset(
            with_everything(concepts, sees_drafts=shows_unpublished), request, self
        )
        if not rows:
            require_known(request)
        return json_answer(request, pages.body(_page(rows or [], request)))

    @docs.concept_create
    @transaction.atomic
    def post(self, request: Request) -> HttpResponse:
        """A new draft of your fund. Give at least one preferred word."""
        sent = ConceptCreate(data=request.data)
        sent.is_valid(raise_exception=True)
        actor = actor_of(request)
        concept = concept_add(actor=actor, sent=sent.validated_data)
        response = json_answer(request, body_of(concept, actor), status=201)
        response["Location"] = address(concept)
        return response


def _page(rows: list[Concept], request: Request) -> list[Body]:
    """Bodies; a list of changes has tombstones where something is gone."""
    follows = not request.query_params.get("status")
    gone = {row.pk for row in rows if follows and row.status != ConceptStatus.PUBLISHED}
    bodies = iter(concept_bodies([row for row in rows if row.pk not in gone]))
    return [tombstone(row) if row.pk in gone else next(bodies) for row in rows]


class ConceptDetail(ApiView):
    """One concept, by slug or uuid."""

    @docs.concept_read
    def get(self, request: Request, ref: str) -> HttpResponseBase:
        """Everything about one concept. An old slug answers 301."""
        actor = actor_of(request)
        concept = named(visible_to(actor), ref).select_related("fund").first()
        if concept is None:
            return moved(ref, actor, 301)
        return json_answer(request, body_of(concept, actor), updated=concept.updated)

    @docs.concept_change
    @transaction.atomic
    def patch(self, request: Request, ref: str) -> HttpResponse:
        """Change a concept of your fund; what you leave out stays. It is live at once."""
        actor = actor_of(request)
        concept = named(visible_to(actor), ref).select_for_update(of=("self",)).first()
        if concept is None:
            return moved(ref, actor, 308)
        rights.require(rights.can_draft(actor, concept.fund))
        sent = ConceptPatch(data=request.data, partial=True)
        sent.is_valid(raise_exception=True)
        changes: dict[str, Any] = sent.validated_data
        concept_apply(actor=actor, concept=concept, sent=changes)
        return json_answer(request, body_of(concept, actor))
