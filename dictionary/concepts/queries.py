"""Questions that pages, API and index ask about concepts."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Prefetch, Q
from django.utils import timezone

if TYPE_CHECKING:
    from dictionary.concepts.models import Concept


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

    def for_term_page(self) -> Self:
        """With all that a term page shows."""
        return self.for_cards().prefetch_related(
            "definitions",
            "examples",
            "languages",
            "resources",
            "category__labels",
            "photos__regions__concept__labels",
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
