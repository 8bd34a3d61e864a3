"""Which part of a label matched, for showing it."""

from __future__ import annotations

from rapidfuzz import fuzz

from dictionary.search.fold import joined_with_places
from dictionary.search.hits import Reason, Span


def matched_part(shown: str, joined_query: str, reason: Reason) -> Span | None:
    """The letters of the label that answer the query."""
    if reason is Reason.EXACT:
        return Span(0, len(shown))
    letters, places = _letters(shown)
    if not letters:
        return None
    if reason is Reason.PREFIX:
        start = _begin(shown, letters, places, joined_query)
        if start >= 0:
            last = min(start + len(joined_query), len(places)) - 1
            return Span(places[start], places[last] + 1)
    if reason is Reason.PART and letters.endswith(joined_query):
        return Span(places[-len(joined_query)], len(shown))
    aligned = fuzz.partial_ratio_alignment(joined_query, letters)
    if aligned is None or aligned.dest_end <= aligned.dest_start:
        return None
    return Span(places[aligned.dest_start], places[aligned.dest_end - 1] + 1)


def _letters(shown: str) -> tuple[str, list[int]]:
    if shown.isascii():
        places = [place for place, letter in enumerate(shown) if letter.isalnum()]
        return "".join(shown[place] for place in places).lower(), places
    return joined_with_places(shown)


def _begin(shown: str, letters: str, places: list[int], query: str) -> int:
    """The first place where a word of the label begins with the query, -1 where none does."""
    at = letters.find(query)
    while at >= 0:
        if at == 0 or places[at] > places[at - 1] + 1:
            return at
        at = letters.find(query, at + 1)
    return -1
