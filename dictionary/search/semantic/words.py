"""From a text to the rows of a table of vectors: known words, parts of compounds, letter groups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from dictionary.search.fold import fold

# (language, folded word) to a packed form, or NOTHING.
Lookup = Callable[[str, str], int]
Part = tuple[int, float]  # row, weight

NOTHING = -1
LANGUAGES = ("nl", "fr", "de", "en")
_COMPOUNDING = frozenset({"nl", "de"})
_LINKS = ("", "s", "es", "n", "en", "e", "er", "ens")
_SHORTEST, _LEAST_PART = 6, 3
_BESIDE, _INSTEAD = 0.35, 1.2  # weight of the parts of a known and of an unknown compound
_ELSEWHERE = 0.8  # of a word that only another language knows
_GUESSED = 0.7  # of a word that is only guessed from its letters
_SAME_WRITING = 4  # words at least so long may be looked up in other languages


def packed(row: int, weight: float, is_part: bool) -> int:
    """A form in one number: its row, what it weighs (0 to 1), may it be part of a compound."""
    return row << 9 | min(255, max(1, round(weight * 255))) << 1 | is_part


def row_of(form: int) -> int:
    """The row of a packed form."""
    return form >> 9


def weight_of(form: int) -> float:
    """The weight of a packed form."""
    return (form >> 1 & 255) / 255


def letter_groups(word: str, lang: str, buckets: int) -> list[int]:
    """The numbers of the groups of three to five letters of a word."""
    text = f"<{word}>"
    return [
        crc32(f"{lang}{text[at : at + size]}".encode()) % buckets
        for size in (3, 4, 5)
        for at in range(len(text) - size + 1)
    ]


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads texts by a table of forms. Rows from `words` on are those of letter groups."""

    lookup: Lookup
    words: int = 0
    buckets: int = 0

    def text(self, text: str, lang: str) -> list[Part]:
        """Rows and weights of a text."""
        parts: list[Part] = []
        for word in fold(text).split():
            parts += self.word(word, lang)
        return parts

    def word(self, word: str, lang: str) -> list[Part]:
        """Rows and weights of a folded word: in its language, else in another, else guessed."""
        parts = self.known(word, lang)
        if parts or len(word) < _LEAST_PART:
            return parts
        if len(word) >= _SAME_WRITING:
            for other in LANGUAGES:
                if other != lang and self.lookup(other, word) != NOTHING:
                    return [(row, _ELSEWHERE * of) for row, of in self.known(word, other)]
        if not self.buckets or not word.isalpha():
            return []
        groups = letter_groups(word, lang, self.buckets)
        return [(self.words + group, _GUESSED / len(groups)) for group in groups]

    def known(self, word: str, lang: str) -> list[Part]:
        """The word's own row, and those of its parts where it is a compound."""
        form = self.lookup(lang, word)
        parts = [(row_of(form), weight_of(form))] if form != NOTHING else []
        if lang in _COMPOUNDING and len(word) >= _SHORTEST:
            pieces = self.split(word, lang)
            if pieces:
                share = weight_of(form) * _BESIDE if parts else _INSTEAD / len(pieces)
                for piece in pieces:
                    parts.append((row_of(self.lookup(lang, piece)), share))
        return parts

    def split(self, word: str, lang: str, again: bool = True) -> list[str] | None:
        """The fewest known words that a compound is made of, as even in length as can be."""
        best: list[str] | None = None
        for at in range(len(word) - _LEAST_PART, _LEAST_PART - 1, -1):
            tail = word[at:]
            if not self._is_part(tail, lang):
                continue
            pieces = self._head(word[:at], lang, again)
            if pieces and (best is None or _cost([*pieces, tail]) < _cost(best)):
                best = [*pieces, tail]
        return best

    def _head(self, head: str, lang: str, again: bool) -> list[str] | None:
        for link in _LINKS:
            bare = head[: len(head) - len(link)]
            if head.endswith(link) and len(bare) >= _LEAST_PART and self._is_part(bare, lang):
                return [bare]
        if again and len(head) >= _SHORTEST + 1:
            return self.split(head, lang, again=False)
        return None

    def _is_part(self, word: str, lang: str) -> bool:
        form = self.lookup(lang, word)
        return form != NOTHING and bool(form & 1)


def _cost(pieces: list[str]) -> tuple[int, int]:
    return len(pieces), -min(map(len, pieces))


def remembered(reader: Reader, size: int = 4096) -> Callable[[str, str], tuple[Part, ...]]:
    """`reader.word`, with the latest words kept."""

    @lru_cache(maxsize=size)
    def word(word: str, lang: str) -> tuple[Part, ...]:
        return tuple(reader.word(word, lang))

    return word
