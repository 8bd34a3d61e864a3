"""Search: a plain view over the index. A serializer would cost as much as the search itself."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dictionary.api.answers import json_answer
from dictionary.api.cards import card_body, rendered_cards
from dictionary.api.problems import problem
from dictionary.models import Language
from sectors.funds.models import Sector

LONGEST_QUERY = 200
USUAL, MOST = 20, 50


class Refused(Exception):
    """The question cannot be asked like this; `errors` per parameter."""

    def __init__(self, errors: dict[str, list[str]]) -> None:
        super().__init__(errors)
        self.errors = errors


@dataclass(frozen=True, slots=True)
class Question:
    """A search as the query string asks it."""

    query: str
    lang: str
    my: str | None
    work: str | None
    sector: str | None
    limit: int

    @property
    def shown(self) -> tuple[str, str]:
        """The two languages of the words on the cards."""
        return self.work or self.lang, self.my or self.lang


def read_question(request: HttpRequest) -> Question:
    """The query string as a question. Raises Refused with a reason per parameter."""
    get = request.GET
    errors: dict[str, list[str]] = {}
    query = get.get("q", "")
    if not query.strip(" "):
        errors["q"] = [_("Give a word to look for.")]
    elif len(query) > LONGEST_QUERY:
        errors["q"] = [_("Give at most %(most)s characters.") % {"most": LONGEST_QUERY}]
    tags = {name: get[name] for name in ("lang", "my", "work") if get.get(name)}
    unknown = _unknown_languages(set(tags.values()))
    for name, tag in tags.items():
        if tag in unknown:
            errors[name] = [_("Unknown: %(value)s") % {"value": tag}]
    sector = get.get("sector") or None
    if sector and ("\x00" in sector or not Sector.objects.filter(slug=sector).exists()):
        errors["sector"] = [_("Unknown: %(value)s") % {"value": sector}]
    limit = get.get("limit") or str(USUAL)
    if not (limit.isascii() and limit.isdigit() and 1 <= int(limit[:9]) <= MOST):
        errors["limit"] = [_("Give a whole number from 1 to %(most)s.") % {"most": MOST}]
    if errors:
        raise Refused(errors)
    my, work = tags.get("my"), tags.get("work")
    lang = tags.get("lang") or my or work or settings.LANGUAGE_CODE
    return Question(query, lang, my, work, sector, int(limit))


def _unknown_languages(tags: set[str]) -> set[str]:
    """The core languages are always there; only another one is looked up."""
    others = {tag for tag in tags if tag not in dict(settings.LANGUAGES)}
    asked = {tag for tag in others if "\x00" not in tag}
    if asked:
        others -= set(Language.objects.filter(tag__in=asked).values_list("tag", flat=True))
    return others


def answer_to(question: Question) -> dict[str, Any]:
    """What the index finds, each hit with its card."""
    # The index is mapped into memory on first use, not when the addresses are read.
    from dictionary.search.live import did_you_mean, find

    tags = {"lang": question.lang, "my": question.my, "work": question.work}
    hits = find(question.query, **tags, sector=question.sector, limit=question.limit)
    cards = rendered_cards([hit.concept for hit in hits])
    results = [
        {
            "concept": card_body(cards[hit.concept], question.shown),
            "score": round(float(hit.score), 4),
            "reason": str(hit.reason),
            "matched": {"text": hit.matched_text, "lang": hit.matched_lang},
        }
        for hit in hits
        if hit.concept in cards
    ]
    return {
        "query": question.query,
        "lang": question.lang,
        "did_you_mean": did_you_mean(question.query, hits, **tags),
        "count": len(results),
        "results": results,
    }


def search(request: HttpRequest) -> HttpResponse:
    """Concepts for a word as it was typed or heard, the best first; none is an answer too."""
    if request.method not in ("GET", "HEAD"):
        refusal = problem(405, _("Only GET and HEAD can be used here."))
        refusal["Allow"] = "GET, HEAD"
        return refusal
    try:
        question = read_question(request)
    except Refused as refused:
        sentences = [text for texts in refused.errors.values() for text in texts]
        return problem(400, " ".join(sentences), refused.errors)
    return json_answer(request, answer_to(question))
