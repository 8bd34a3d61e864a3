"""Browsing: sectors and categories as tiles, filters as chips, pages of cards."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from dictionary.concepts.queries import ConceptQuerySet, category_covers
from dictionary.models import Category, Concept
from dictionary.web.visitor import Visitor
from dictionary.web.words import Picture, kind_icon, pictures_of

PAGE_SIZE = 24
MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class CategoryTile:
    """A category with a picture from it."""

    name: str
    url: str
    picture: Picture | None
    icon: str


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter."""

    name: str
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Slice:
    """The concepts of the pages asked for, and the number of the next page (0: none)."""

    concepts: list[Concept]
    next_page: int


def page_number(request: HttpRequest) -> int:
    """?page= as a number; Http404 for anything else."""
    text = request.GET.get("page", "1")
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:6]) <= MOST_PAGES:
        raise Http404(_("This page is not here."))
    return int(text)


def slice_of(concepts: ConceptQuerySet, number: int, *, alone: bool) -> Slice:
    """All pages up to this one, so that going back lands on the same place; or this one alone."""
    start = (number - 1) * PAGE_SIZE if alone else 0
    rows = list(concepts[start : number * PAGE_SIZE + 1])
    has_more = len(rows) > number * PAGE_SIZE - start
    shown = rows[: number * PAGE_SIZE - start]
    if number > 1 and len(shown) <= (number - 1) * PAGE_SIZE - start:
        raise Http404(_("This page is not here."))
    return Slice(shown, number + 1 if has_more else 0)


def category_tiles(categories: Iterable[Category], visitor: Visitor) -> list[CategoryTile]:
    """Categories with a picture of their most looked-up concept; those that have one first."""
    rows = list(categories)
    covers = category_covers(rows)
    tags = [get_language() or "", *visitor.nearest]
    tiles = []
    for row in rows:
        cover = covers.get(row.path)
        pictures = pictures_of(cover, visitor) if cover else []
        tiles.append(
            CategoryTile(
                name=row.name_in(*tags),
                url=reverse("dictionary:category", args=[row.path]),
                picture=pictures[0] if pictures else None,
                icon=kind_icon(row.path),
            )
        )
    return sorted(tiles, key=lambda tile: tile.picture is None)


def category_chips(rows: Iterable[Category], tags: list[str]) -> list[Chip]:
    """Categories as chips that open them."""
    return [
        Chip(row.name_in(*tags), reverse("dictionary:category", args=[row.path]), False)
        for row in rows
    ]


def sector_filters(
    rows: Iterable[Category], tags: list[str], *, address: str, current: str
) -> list[Chip]:
    """Categories as filters of one sector, after a chip for all of them."""
    chips = [
        Chip(row.name_in(*tags), f"{address}?category={row.path}", row.path == current)
        for row in rows
    ]
    return [Chip(_("All"), address, not current), *chips] if chips else []
