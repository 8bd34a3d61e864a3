"""A visitor's query, read once and then compared with every index."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dictionary.search.fold import fold, without_article
from dictionary.search.hits import LONGEST_QUERY, QueryTooLong
from dictionary.search.phonetics import query_skeletons

CORE_LANGUAGES = ("nl", "fr", "de", "en")


@dataclass(frozen=True)
class Query:
    """The query without its article, folded, and the sounds it may stand for."""

    text: str
    folded: str
    joined: str
    lang: str | None
    also: frozenset[str]  # the visitor's own and work languages
    sector: str | None

    def is_word_of(self, folded: str) -> bool:
        """Is the query one or more whole words of a folded label?"""
        return f" {self.folded} " in f" {folded} "

    @cached_property
    def sounds(self) -> tuple[str, ...]:
        """What the query may sound like to the speakers of the visitor's languages."""
        languages = dict.fromkeys((*((self.lang,) if self.lang else ()), *sorted(self.also)))
        return tuple(query_skeletons(self.text, languages or CORE_LANGUAGES))


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
    return Query(
        text=text,
        folded=folded,
        joined=folded.replace(" ", ""),
        lang=lang,
        also=frozenset(tag for tag in (my, work) if tag),
        sector=sector,
    )
