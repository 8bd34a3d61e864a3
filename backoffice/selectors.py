"""What the screens ask the term base. A fixed number of queries, however many terms."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import (
    Case,
    Count,
    Exists,
    IntegerField,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Value,
    When,
)
from django.shortcuts import get_object_or_404

from dictionary.models import (
    Concept,
    ConceptLanguage,
    Definition,
    Example,
    Label,
    Language,
    MissingWord,
    Photo,
    Proposal,
    Report,
)
from dictionary.search import live
from dictionary.search.hits import QueryTooLong
from sectors.funds.models import Fund

A_PAGE = 50
BEST = 50
SORTS = {"new": "-updated", "old": "updated", "name": "slug", "popular": "-popularity"}


def concept_of(slug: str) -> Concept:
    """The concept of a page, in whatever state. Raises Http404."""
    return get_object_or_404(Concept.objects.select_related("fund", "category"), slug=slug)


@dataclass(frozen=True, slots=True)
class Share:
    """How much of the terms has something: for a bar."""

    name: str
    have: int
    total: int

    @property
    def percent(self) -> int:
        """From 0 to 100, rounded down: only everything is 100."""
        return self.have * 100 // self.total if self.total else 0


def waiting_for(fund: Fund) -> dict[str, Any]:
    """What lies on a fund's desk."""
    own = Concept.objects.filter(fund=fund)
    to_check = ConceptLanguage.objects.filter(concept__fund=fund, status="to_check")
    return {
        "proposals": Proposal.objects.filter(concept__fund=fund, status="open")
        .select_related("concept", "proposed_by")
        .order_by("created")[:20],
        "answered": Proposal.objects.filter(change__fund=fund.slug)
        .exclude(status="open")
        .select_related("concept")
        .order_by("-decided")[:8],
        "reports": Report.objects.filter(fund=fund, status="open").select_related("concept")[:20],
        "review": own.filter(status="review").count(),
        "drafts": own.filter(status="draft").count(),
        "to_check": dict(
            to_check.filter(concept__status="published")
            .values_list("language__own_name")
            .annotate(Count("pk"))
            .order_by("language__order")
        ),
        "missing": MissingWord.objects.order_by("-count")[:12],
    }


def completeness(fund: Fund) -> list[Share]:
    """Of a fund's published terms: how many have a word, a definition, a picture."""
    own = Concept.objects.filter(fund=fund, status="published")
    total = own.count()
    core = list(Language.objects.filter(is_core=True))
    words = Label.objects.filter(concept__in=own, kind="preferred")
    counted = dict(
        words.values_list("language").annotate(Count("concept", distinct=True)).order_by()
    )
    shares = [Share(language.own_name, counted.get(language.tag, 0), total) for language in core]
    rows: list[tuple[str, Any]] = [
        ("definition", Definition), ("example", Example), ("picture", Photo),
    ]  # fmt: skip
    for name, model in rows:
        having = own.filter(Exists(model.objects.filter(concept=OuterRef("pk")))).count()
        shares.append(Share(name, having, total))
    return shares


def find_terms(query: str, filters: dict[str, str], *, page: int) -> Page[Concept]:
    """Terms by any word in any language, nearly written too; with filters and an order."""
    concepts: QuerySet[Concept] = Concept.objects.all()
    if fund := filters.get("fund"):
        concepts = concepts.filter(fund__slug=fund)
    if status := filters.get("status"):
        concepts = concepts.filter(status=status)
    if sector := filters.get("sector"):
        concepts = concepts.filter(sectors__slug=sector)
    if lacks := filters.get("lacks"):
        concepts = _lacking(concepts, lacks)
    chosen = SORTS.get(filters.get("sort", ""))
    order: Any = chosen or "-updated"
    if query:
        found = _found(query)
        concepts = concepts.filter(pk__in=found)
        order = chosen or _as_found(found)
    words = Label.objects.filter(kind="preferred").order_by("language__order", "region", "pk")
    rows = concepts.order_by(order, "pk").select_related("fund", "category")
    rows = rows.prefetch_related(
        Prefetch("labels", queryset=words), "languages", "photos__renditions"
    )
    return Paginator(rows, A_PAGE).get_page(page)


def _lacking(concepts: QuerySet[Concept], what: str) -> QuerySet[Concept]:
    if what == "photo":
        return concepts.filter(~Exists(Photo.objects.filter(concept=OuterRef("pk"))))
    if what == "to_check":
        states = ConceptLanguage.objects.filter(concept=OuterRef("pk"), status="to_check")
        return concepts.filter(Exists(states))
    words = Label.objects.filter(concept=OuterRef("pk"), kind="preferred", language=what)
    return concepts.filter(~Exists(words))


def _as_found(found: list[int]) -> Case:
    """The best first."""
    places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(found[:BEST])]
    return Case(*places, default=Value(BEST), output_field=IntegerField())


def _found(query: str) -> list[int]:
    """By the visitor's search, which forgives slips, and by the letters, for drafts too."""
    try:
        slugs = [hit.concept for hit in live.find(query, lang=None, limit=BEST)]
    except QueryTooLong:
        slugs = []
    by_slug = dict(Concept.objects.filter(slug__in=slugs).values_list("slug", "pk"))
    letters = Q(labels__text__icontains=query) | Q(slug=query) | Q(code=query.upper())
    written = Concept.objects.filter(letters).values_list("pk", flat=True)[:2000]
    return list(dict.fromkeys([*(by_slug[one] for one in slugs if one in by_slug), *written]))
