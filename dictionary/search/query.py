"""A visitor's query, read once and then compared with every index."""

from __future__ import annotations

from collections.abc import Iterable
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
    with_article: str  # joined; the same as `joined` when there is no article
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
    folded = fold(text)
    if not folded:
        return None
    bare = without_article(folded)
    spoken = _spoken(text, dropped_words=1 if bare != folded else 0)
    languages = [tag for tag in (lang, my, work) if tag] or CORE_LANGUAGES
    return Query(
        folded=bare,
        joined=bare.replace(" ", ""),
        with_article=folded.replace(" ", ""),
        sounds=tuple(query_skeletons(spoken, dict.fromkeys(languages))),
        lang=lang,
        also=frozenset(_present(my, work)),
        sector=sector,
    )


def _present(*tags: str | None) -> Iterable[str]:
    return (tag for tag in tags if tag)


def _spoken(text: str, *, dropped_words: int) -> str:
    """The words as written, accents and all, without the article."""
    words = text.replace("'", " ").replace("’", " ").split()
    return " ".join(words[dropped_words:])
