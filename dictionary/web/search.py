"""The search page: whole, or only the hits while somebody types."""

from dataclasses import dataclass

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from dictionary.concepts.queries import categories_in_use
from dictionary.concepts.reports import missing_word_count
from dictionary.models import Concept
from dictionary.search import live
from dictionary.search.fold import fold
from dictionary.search.hits import Hit, Reason
from dictionary.web.browse import category_tiles
from dictionary.web.visitor import Visitor, page, visitor_of, wants_fragment
from dictionary.web.words import Card, cards
from sectors.funds.models import Sector

LONGEST_QUERY = 200
MOST_HITS = 20
WHY = {
    Reason.FUZZY: (gettext_lazy("Written almost like this"), "spell"),
    Reason.SOUNDS_LIKE: (gettext_lazy("Sounds like this"), "ear"),
    Reason.PART: (gettext_lazy("Has this word in it"), "spell"),
    Reason.MEANING: (gettext_lazy("Means this"), "book"),
    Reason.CODE: (gettext_lazy("The code of this word"), "qr"),
}
ALSO = (gettext_lazy("Also called"), "talk")


@dataclass(frozen=True, slots=True)
class ShownHit:
    """A hit as a card, with the matched part marked and the reason in words."""

    card: Card
    hit: Hit
    why: str
    why_icon: str

    @property
    def marked(self) -> SafeString:
        """The matched label with the matched part marked."""
        text, span = self.hit.matched_text, self.hit.span
        if not span:
            return format_html("{}", text)
        return format_html(
            "{}<mark>{}</mark>{}", text[: span.start], text[span.start : span.end], text[span.end :]
        )

    @property
    def matched_lang(self) -> str:
        """The language of the matched label."""
        return self.hit.matched_lang

    @property
    def in_shown(self) -> bool:
        """Was the word on the card matched itself?"""
        return self._is(self.card.shown.text, self.card.shown.language.tag)

    @property
    def in_mine(self) -> bool:
        """Was my word matched?"""
        mine = self.card.mine
        return mine is not None and self._is(mine.text, mine.language.tag)

    def _is(self, text: str, tag: str) -> bool:
        return (text, tag) == (self.hit.matched_text, self.hit.matched_lang)


def shown_hits(hits: list[Hit], visitor: Visitor) -> list[ShownHit]:
    """Hits as cards, in their order; a concept that just disappeared is left out."""
    found = Concept.objects.published().filter(slug__in=[hit.concept for hit in hits]).for_tiles()
    by_slug = {concept.slug: concept for concept in found}
    made = cards([by_slug[hit.concept] for hit in hits if hit.concept in by_slug], visitor)
    hit_of = {hit.concept: hit for hit in hits}
    shown = []
    for item in made:
        hit = hit_of[item.concept.slug]
        own = {(word.text, word.language.tag) for word in (item.shown, item.mine) if word}
        is_other = (hit.matched_text, hit.matched_lang) not in own
        why, icon = WHY.get(hit.reason, ALSO if is_other else ("", ""))
        shown.append(ShownHit(item, hit, str(why), icon))
    return shown


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


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Results for ?q=; without it, other ways to look."""
    visitor, query = visitor_of(request), clean_query(request)
    hits = found_for(query, visitor)
    context = {
        "here": "search",
        "query": query,
        "is_empty": not query,
        "hits": shown_hits(hits, visitor),
    }
    if not hits:
        if query and not wants_fragment(request):
            missing_word_count(query=fold(query), language=visitor.work.tag)
        context["sectors"] = Sector.objects.all()
        context["categories"] = category_tiles(categories_in_use(), visitor)
    name = "dictionary/_hits.html" if wants_fragment(request) else "dictionary/search.html"
    return page(request, name, context)
