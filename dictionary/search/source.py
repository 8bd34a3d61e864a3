"""What search reads from the database: the words of published concepts, and what changed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import datetime

from dictionary.concepts.codes import read_code
from dictionary.models import CodeRedirect, Concept, Label, SearchChange
from dictionary.search.hits import Entry, Hit, Reason

_VERY_POPULAR = 1_000


def published_entries(slugs: Iterable[str] | None = None) -> Iterator[Entry]:
    """The labels of published concepts: all of them, or those of the named concepts."""
    labels = Label.objects.filter(concept__status="published")
    concepts = Concept.objects.published()
    if slugs is not None:
        labels = labels.filter(concept__slug__in=list(slugs))
        concepts = concepts.filter(slug__in=list(slugs))
    sectors: dict[str, tuple[str, ...]] = {}
    for slug, sector in concepts.filter(sectors__isnull=False).values_list("slug", "sectors__slug"):
        sectors[slug] = (*sectors.get(slug, ()), sector)
    fields = ("concept__slug", "text", "language_id", "kind", "register", "concept__popularity")
    rows = labels.order_by("concept_id", "pk").values_list(*fields)
    for slug, text, lang, kind, register, popularity in rows.iterator(chunk_size=5_000):
        weight = min(1.0, math.log1p(popularity) / math.log1p(_VERY_POPULAR))
        yield Entry(slug, text, lang, kind, register, weight, sectors.get(slug, ()))


def changes_from(seq: int) -> list[tuple[int, str, datetime]]:
    """Changes with this number and later."""
    rows = SearchChange.objects.filter(seq__gte=seq).order_by("seq")
    return list(rows.values_list("seq", "concept_slug", "at"))


def last_changes(most: int) -> list[tuple[int, datetime]]:
    """The latest changes, newest first."""
    return list(SearchChange.objects.order_by("-seq").values_list("seq", "at")[:most])


def by_code(text: str) -> Hit | None:
    """The concept whose printed code was typed, also after a merge."""
    code = read_code(text)
    if code is None:
        return None
    published = Concept.objects.published()
    slug = published.filter(code=code).values_list("slug", flat=True).first()
    if slug is None:
        moved = CodeRedirect.objects.filter(code=code, concept__status="published")
        slug = moved.values_list("concept__slug", flat=True).first()
    return Hit(slug, 1.0, Reason.CODE, code, "") if slug else None
