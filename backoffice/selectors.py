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
    Value,
    When,
)
from django.shortcuts import get_object_or_404

from dictionary.exports.selection import BEST, Selection, found_by
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
from sectors.funds.models import Fund

A_PAGE = 50
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
    names = ("fund", "status", "sector", "lacks")
    concepts = Selection.read({name: filters.get(name) or "" for name in names}).concepts()
    chosen = SORTS.get(filters.get("sort", ""))
    order: Any = chosen or "-updated"
    if query:
        found = found_by(query)
        concepts = concepts.filter(pk__in=found)
        order = chosen or _as_found(found)
    words = Label.objects.filter(kind="preferred").order_by("language__order", "region", "pk")
    rows = concepts.order_by(order, "pk").select_related("fund", "category")
    rows = rows.prefetch_related(
        Prefetch("labels", queryset=words), "languages", "photos__renditions"
    )
    return Paginator(rows, A_PAGE).get_page(page)


def _as_found(found: list[int]) -> Case:
    """The best first."""
    places = [When(pk=pk, then=Value(place)) for place, pk in enumerate(found[:BEST])]
    return Case(*places, default=Value(BEST), output_field=IntegerField())
