"""Questions that pages, API and index ask about concepts."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Prefetch, Q
from django.db.models.functions import Concat
from django.utils import timezone

if TYPE_CHECKING:
    from dictionary.concepts.models import Category, Concept


class ConceptQuerySet(models.QuerySet["Concept"]):
    """Chain these; none runs a query by itself."""

    def published(self) -> Self:
        """What visitors may see."""
        return self.filter(status="published")

    def in_sector(self, slug: str) -> Self:
        """Concepts of one sector."""
        return self.filter(sectors__slug=slug)

    def in_category(self, path: str) -> Self:
        """Concepts of a category and of those under it."""
        return self.filter(Q(category__path=path) | Q(category__path__startswith=f"{path}/"))

    def popular_first(self) -> Self:
        """The most looked-up first, then those with a picture, then by name."""
        return self.order_by("-popularity", "slug")

    def with_photo_first(self) -> Self:
        """Concepts that have a photo first: they can be recognised without reading."""
        from dictionary.photos.models import Photo

        has_photo = models.Exists(Photo.objects.filter(concept=models.OuterRef("pk")))
        return self.annotate(has_photo=has_photo).order_by("-has_photo", "-popularity", "slug")

    def touch(self) -> int:
        """Mark as changed now: everything cached about them is old."""
        return self.update(updated=timezone.now())

    def for_cards(self) -> Self:
        """With all that a card shows: labels and photos. Five queries, however many cards."""
        from dictionary.concepts.models import Label

        words = Label.objects.exclude(kind="hidden").order_by("language__order", "region", "pk")
        return self.select_related("fund").prefetch_related(
            Prefetch("labels", queryset=words),
            "photos__renditions",
            "sectors",
        )

    def for_tiles(self) -> Self:
        """Like `for_cards`, with the first sector as a value instead of a query more."""
        from dictionary.concepts.models import Label
        from sectors.funds.models import Sector

        words = Label.objects.exclude(kind="hidden").order_by("language__order", "region", "pk")
        first = (
            Sector.objects.filter(concepts=models.OuterRef("pk")).order_by("order").values("slug")
        )
        return (
            self.annotate(first_sector=models.Subquery(first[:1]))
            .select_related("category")
            .prefetch_related(Prefetch("labels", queryset=words), "photos__renditions")
        )

    def with_photo(self) -> Self:
        """Concepts that have a photo in at least one size."""
        from dictionary.photos.models import Rendition

        return self.filter(
            models.Exists(Rendition.objects.filter(photo__concept=models.OuterRef("pk")))
        )

    def for_term_page(self) -> Self:
        """With all that a term page shows."""
        return (
            self.for_cards()
            .prefetch_related(
                "definitions",
                "examples",
                "languages",
                "resources",
                "category__labels",
                "photos__regions__concept__labels",
            )
            .select_related("category")
        )

    def for_export(self) -> Self:
        """With everything, for JSONL and the API."""
        return self.select_related("fund", "category").prefetch_related(
            "labels__fund",
            "definitions__fund",
            "examples__fund",
            "languages",
            "relations__target",
            "relations__fund",
            "resources__fund",
            "photos__renditions",
            "photos__fund",
            "photos__regions__concept",
            "source_ids__fund",
            "sectors",
            "category__labels",
        )


def concept_by_slug(slug: str) -> "Concept | None":
    """The published concept of a slug, also of an old one, with all that a term page shows."""
    from dictionary.concepts.models import Concept

    pages = Concept.objects.published().for_term_page()
    return pages.filter(slug=slug).first() or pages.filter(old_slugs__slug=slug).first()


def concepts_called(word: str) -> "list[Concept]":
    """The concept with this short name; else at most five that are called so in any language."""
    from dictionary.concepts.models import Concept, ConceptStatus

    word = word.strip()
    usable = Concept.objects.exclude(status=ConceptStatus.RETIRED)
    named = list(usable.filter(slug=word.lower()))
    if named or not word:
        return named
    return list(usable.filter(labels__text__iexact=word).distinct().order_by("slug")[:5])


def concept_by_code(code: str) -> "Concept | None":
    """The published concept of a code, also of one that was printed before a merge."""
    from dictionary.concepts.models import Concept

    known = Concept.objects.published()
    return known.filter(code=code).first() or known.filter(old_codes__code=code).first()


def _in_or_under(path: str) -> Q:
    """Concepts of the category of the outer query, or of one under it."""
    under = Concat(models.OuterRef(path), models.Value("/"))
    return Q(category__path=models.OuterRef(path)) | Q(category__path__startswith=under)


def categories_in_use(*, sector: str = "") -> "models.QuerySet[Category]":
    """Top categories with published concepts, of one sector or of all, with their names."""
    from dictionary.concepts.models import Category, Concept

    concepts = Concept.objects.published().filter(_in_or_under("path"))
    if sector:
        concepts = concepts.in_sector(sector)
    tops = Category.objects.filter(models.Exists(concepts), parent=None)
    return tops.prefetch_related("labels")


def category_family(path: str) -> "models.QuerySet[Category]":
    """A category, those above it, and those directly under it that hold published concepts."""
    from dictionary.concepts.models import Category, Concept

    parts = path.split("/")[:8]
    line = ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]
    held = models.Exists(Concept.objects.published().filter(_in_or_under("path")))
    wanted = Q(path__in=line) | (Q(parent__path=path) & Q(held))
    return Category.objects.filter(wanted).prefetch_related("labels")


def category_covers(categories: "Iterable[Category]") -> "dict[str, Concept]":
    """For each category the most looked-up published concept with a picture. Few queries."""
    from dictionary.concepts.models import Category, Concept

    shown = Concept.objects.published().with_photo().filter(_in_or_under("path"))
    best = shown.order_by("-popularity", "slug").values("pk")[:1]
    paths = [category.path for category in categories]
    rows = Category.objects.filter(path__in=paths).annotate(cover=models.Subquery(best))
    chosen = dict(rows.values_list("path", "cover"))
    concepts = Concept.objects.for_tiles().in_bulk([pk for pk in chosen.values() if pk])
    return {path: concepts[pk] for path, pk in chosen.items() if pk in concepts}
