"""What search reads from the database: the words of published concepts, and what changed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

from django.db.models import QuerySet

from dictionary.concepts.codes import read_code
from dictionary.models import (
    CodeRedirect,
    Concept,
    Definition,
    Example,
    Label,
    Relation,
    SearchChange,
)
from dictionary.search.hits import Entry, Hit, Reason
from dictionary.search.meaning.passages import Passage
from dictionary.search.semantic.texts import CONTEXT, DEFINITION, EXAMPLE, LABEL, Text

_VERY_POPULAR = 1_000


def published_entries(slugs: Iterable[str] | None = None) -> Iterator[Entry]:
    """The labels of published concepts: all of them, or those of the named concepts."""
    labels = _of(Label.objects.all(), slugs)
    sectors: dict[str, tuple[str, ...]] = {}
    concepts = Concept.objects.published().filter(sectors__isnull=False)
    if slugs is not None:
        concepts = concepts.filter(slug__in=list(slugs))
    for slug, sector in concepts.values_list("slug", "sectors__slug"):
        sectors[slug] = (*sectors.get(slug, ()), sector)
    names = {(slug, lang): text for slug, lang, text in _names(slugs)}
    fields = ("concept__slug", "text", "language_id", "kind", "register", "concept__popularity")
    rows = labels.order_by("concept_id", "pk").values_list(*fields)
    for slug, text, lang, kind, register, popularity in rows.iterator(chunk_size=5_000):
        weight = min(1.0, math.log1p(popularity) / math.log1p(_VERY_POPULAR))
        shown = names.get((slug, lang), "") if kind == "hidden" else ""
        yield Entry(slug, text, lang, kind, register, weight, sectors.get(slug, ()), shown)


def published_passages(slugs: Iterable[str] | None = None) -> Iterator[Passage]:
    """What is written about published concepts, a passage a language."""
    texts: dict[tuple[str, str], list[str]] = {}
    for model in (Definition, Example):
        rows = _of(model.objects.all(), slugs).values_list("concept__slug", "language_id", "text")
        for slug, lang, text in rows.order_by("pk"):
            texts.setdefault((slug, lang), []).append(text)
    names = {(slug, lang): text for slug, lang, text in _names(slugs)}
    for (slug, lang), written in texts.items():
        yield Passage(slug, lang, names.get((slug, lang), ""), " ".join(written))


def published_texts(slugs: Iterable[str] | None = None) -> Iterator[Text]:
    """Every text about published concepts, for search by meaning."""
    labels = _of(Label.objects.exclude(kind="hidden"), slugs)
    written: list[tuple[str, QuerySet[Any]]] = [
        (LABEL, labels),
        (DEFINITION, _of(Definition.objects.all(), slugs)),
        (EXAMPLE, _of(Example.objects.all(), slugs)),
    ]
    for kind, rows in written:
        fields = rows.order_by("concept_id", "pk").values_list(
            "concept__slug", "language_id", "text"
        )
        for slug, lang, text in fields.iterator(chunk_size=5_000):
            yield Text(slug, lang, kind, text)
    yield from _around(slugs)


def _around(slugs: Iterable[str] | None) -> Iterator[Text]:
    """The names of a concept's category, and of what belongs with it."""
    concepts = Concept.objects.published()
    related = Relation.objects.exclude(kind="confused_with").filter(
        concept__status="published", target__status="published", target__labels__kind="preferred"
    )
    if slugs is not None:
        concepts = concepts.filter(slug__in=list(slugs))
        related = related.filter(concept__slug__in=list(slugs))
    rows = [
        *related.values_list(
            "concept__slug", "target__labels__language_id", "target__labels__text"
        ).distinct(),
        *concepts.filter(category__labels__isnull=False).values_list(
            "slug", "category__labels__language_id", "category__labels__text"
        ).distinct(),
    ]  # fmt: skip
    for slug, lang, text in rows:
        yield Text(slug, lang, CONTEXT, text)


def _names(slugs: Iterable[str] | None) -> Iterable[tuple[str, str, str]]:
    preferred = _of(Label.objects.filter(kind="preferred"), slugs).order_by("-region", "-pk")
    return preferred.values_list("concept__slug", "language_id", "text")


def _of(rows: QuerySet[Any], slugs: Iterable[str] | None) -> QuerySet[Any]:
    """The rows of published concepts, of the named ones only where some are named."""
    rows = rows.filter(concept__status="published")
    return rows if slugs is None else rows.filter(concept__slug__in=list(slugs))


def changes_from(seq: int) -> list[tuple[int, str, datetime]]:
    """Changes with this number and later."""
    rows = SearchChange.objects.filter(seq__gte=seq).order_by("seq")
    return list(rows.values_list("seq", "concept_slug", "at"))


def count_after(seq: int) -> int:
    """How many changes came later."""
    return SearchChange.objects.filter(seq__gt=seq).count()


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
