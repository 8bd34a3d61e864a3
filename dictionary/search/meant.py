"""Which words a visitor probably meant: asked, never put in their place."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from dictionary.search.fold import fold
from dictionary.search.hits import LONGEST_QUERY, SURE, Hit, Reason
from dictionary.search.query import Query

_MOST_WORDS = 12
_SHORTEST = 4  # letters of a word that is corrected by itself


def did_you_mean(
    asked: Query,
    hits: Sequence[Hit],
    *,
    is_known: Callable[[str], bool],
    near: Callable[[str], Sequence[Hit]],
) -> str | None:
    """What was probably meant, in a language of the visitor; None where we are not sure.

    First the whole as one name. Where that is nothing, each word that nobody knows by itself.
    """
    languages = {tag for tag in (asked.lang, *asked.also) if tag}
    if hits and hits[0].reason in (Reason.EXACT, Reason.CODE):
        return None
    whole = _sure(hits, languages)
    if whole:
        return None if fold(whole).replace(" ", "") == asked.joined else whole
    words = asked.text.split()
    if not 2 <= len(words) <= _MOST_WORDS:
        return None
    made = [_corrected(word, languages, is_known, near) for word in words]
    return " ".join(made) if made != words else None


def _sure(hits: Sequence[Hit], languages: Collection[str]) -> str | None:
    """The likeliest name of these languages, where one was likelier than not written wrong."""
    for hit in hits:
        if hit.score < SURE or hit.reason not in (Reason.FUZZY, Reason.SOUNDS_LIKE):
            return None
        if not languages or hit.matched_lang in languages:
            return hit.matched_text
    return None


def _corrected(
    word: str,
    languages: Collection[str],
    is_known: Callable[[str], bool],
    near: Callable[[str], Sequence[Hit]],
) -> str:
    """The word, or what it was meant to be."""
    bare = fold(word)
    if not _SHORTEST <= len(bare) <= LONGEST_QUERY or not bare.isalpha() or is_known(bare):
        return word
    meant = _sure(near(bare), languages)
    return meant if meant and " " not in meant else word
