"""Which concepts somebody may see, and all that a body needs in a fixed number of queries."""

import re
from datetime import datetime

from django.db.models import Exists, OuterRef, Prefetch, Q

from dictionary.concepts.queries import ConceptQuerySet
from dictionary.models import (
    Concept,
    ConceptStatus,
    Definition,
    Example,
    Label,
    Photo,
    PhotoRegion,
    Relation,
)
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def own_funds(actor: Actor) -> list[Fund]:
    """The funds in whose name the actor may write."""
    if not rights.can_draft(actor):
        return []
    return [fund for fund in Fund.objects.all() if rights.can_draft(actor, fund)]


def visible_to(actor: Actor) -> ConceptQuerySet:
    """What is published; for members also what their fund is writing; for reviewers what waits."""
    concepts: ConceptQuerySet = Concept.objects.all()
    if rights.is_platform_admin(actor):
        return concepts
    seen = Q(status=ConceptStatus.PUBLISHED)
    if funds := own_funds(actor):
        seen |= Q(fund__in=funds)
    if rights.can_review(actor, author=None):
        seen |= Q(status=ConceptStatus.REVIEW)
    return concepts.filter(seen)


def published_and_gone(since: datetime) -> ConceptQuerySet:
    """What is published or was, and changed since then: what a copy elsewhere has to follow."""
    was_published = Concept.history.filter(id=OuterRef("pk"), status=ConceptStatus.PUBLISHED)
    followed = Q(status__in=[ConceptStatus.PUBLISHED, ConceptStatus.RETIRED])
    concepts: ConceptQuerySet = Concept.objects.filter(updated__gte=since)
    return concepts.filter(followed | Exists(was_published))


def named(concepts: ConceptQuerySet, ref: str) -> ConceptQuerySet:
    """The concept with this slug or uuid."""
    return concepts.filter(uuid=ref) if _UUID.fullmatch(ref) else concepts.filter(slug=ref)


def with_everything(concepts: ConceptQuerySet, *, sees_drafts: bool = False) -> ConceptQuerySet:
    """With all that a concept's body shows: ten queries, however many concepts."""
    relations = Relation.objects.select_related("target", "fund")
    regions = PhotoRegion.objects.select_related("concept").order_by("pk")
    if not sees_drafts:
        relations = relations.filter(target__status=ConceptStatus.PUBLISHED)
        regions = regions.filter(concept__status=ConceptStatus.PUBLISHED)
    by_language = ("language__order", "language_id", "pk")
    return concepts.select_related("fund", "category").prefetch_related(
        Prefetch("labels", Label.objects.order_by(*by_language)),
        Prefetch("definitions", Definition.objects.order_by(*by_language)),
        Prefetch("examples", Example.objects.order_by(*by_language)),
        Prefetch("photos", Photo.objects.defer("source", "consent")),
        "photos__renditions",
        Prefetch("photos__regions", regions),
        Prefetch("relations", relations),
        "sectors",
        "category__labels",
    )
