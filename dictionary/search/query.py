"""A visitor's query, read once and then compared with every index."""

from __future__ import annotations

from dataclasses import dataclass

from dictionary.search.fold import fold, without_article
from dictionary.search.hits import LONGEST_QUERY, QueryTooLong
from dictionary.search.phonetics import query_skeletons

CORE_LANGUAGES = ("nl", "fr", "de", "en")


@dataclass(frozen=True, slots=True)
class Query:
    """The folded query, without its article, and the sounds it may stand for."""

    folded: str
    joined: str
    sounds: tuple[str, ...]
    lang: str | None
    also: frozenset[str]  # the visitor's own and work languages
    sector: str | None


def read_query(
    text: str,
    *,
    lang: str | None = None,
    my: str | None = None,
    work: str | None = None,
    sector: str | None = None,
) -> Query | None:
    """Fold a query; None where it has no letter or digit at all."""
    if len(text) > LONGEST_QUERY:
        raise QueryTooLong(f"A search has at most {LONGEST_QUERY} letters; this has {len(text)}.")
    text = without_article(text)
    folded = fold(text)
    if not folded:
        return None
    languages = [tag for tag in (lang, my, work) if tag] or CORE_LANGUAGES
    return Query(
        folded=folded,
        joined=folded.replace(" ", ""),
        sounds=tuple(query_skeletons(text, dict.fromkeys(languages))),
        lang=lang,
        also=frozenset(tag for tag in (my, work) if tag),
        sector=sector,
    )
