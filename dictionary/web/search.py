"""The search page: whole, or only the hits while somebody types."""

from typing import Any

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from dictionary.concepts.queries import categories_in_use
from dictionary.concepts.reports import missing_word_count
from dictionary.search import live
from dictionary.search.fold import fold
from dictionary.search.hits import Hit
from dictionary.search.unchanged import Remembered
from dictionary.web.browse import category_tiles
from dictionary.web.hits import rendered_hits
from dictionary.web.visitor import Visitor, page, visitor_of, wants_fragment
from sectors.funds.models import Sector

LONGEST_QUERY = 200
MOST_HITS = 20
MOST_READERS = 16  # whose other ways are kept, in each thread
_remembered = Remembered()


def clean_query(request: HttpRequest) -> str:
    """The words searched for. Raises BadRequest for what no dictionary can hold."""
    query = " ".join(request.GET.get("q", "").replace("\x00", " ").split())
    if len(query) > LONGEST_QUERY:
        raise BadRequest(_("Search for at most 200 characters."))
    return query


def found_for(query: str, visitor: Visitor) -> list[Hit]:
    """What the index knows; words that only begin so where nothing is whole yet."""
    if not query:
        return []
    mine, work = visitor.my.tag, visitor.work.tag
    hits = live.find(query, my=mine, work=work, limit=MOST_HITS)
    return hits or live.suggest(query, my=mine, work=work, limit=MOST_HITS)


def meant_by(query: str, hits: list[Hit], visitor: Visitor) -> str | None:
    """What was probably meant by words that were written otherwise."""
    return live.did_you_mean(query, hits, my=visitor.my.tag, work=visitor.work.tag)


def other_ways(visitor: Visitor) -> dict[str, Any]:
    """Sectors and kinds to look by, worked out again only when something was written."""
    kept, reader = _remembered.values(), (get_language(), visitor.my.tag, visitor.work.tag)
    if reader not in kept:
        if len(kept) >= MOST_READERS:
            kept.clear()
        tiles = category_tiles(categories_in_use(), visitor)
        kept[reader] = {"sectors": list(Sector.objects.all()), "categories": tiles}
    ways: dict[str, Any] = kept[reader]
    return ways


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results for ?q=; without it, other ways to look."""
    visitor, query = visitor_of(request), clean_query(request)
    hits = found_for(query, visitor)
    shown = rendered_hits(hits, visitor)
    context = {
        "here": "search",
        "query": query,
        "is_empty": not query,
        "hits": shown,
        "meant": meant_by(query, hits, visitor),
    }
    if not shown:
        if query and ("stays" in request.GET or not wants_fragment(request)):
            missing_word_count(query=fold(query), language=visitor.work.tag)
        context |= other_ways(visitor)
    name = "dictionary/_hits.html" if wants_fragment(request) else "dictionary/search.html"
    return page(request, name, context)
