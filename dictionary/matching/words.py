"""A word as matching compares it: bare, without spaces, without ending, as it sounds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from dictionary.search.fold import fold, spelled_out, without_article
from dictionary.search.phonetics import skeleton

_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_AFTER_DASH = re.compile(r"\s[-–—:]\s.*$")
_SEVERAL = re.compile(r"\s*[/;]\s*")
_SIZE = re.compile(
    r"\b\d+(?:[.,]\d+)?(?:\s?x\s?\d+(?:[.,]\d+)?)*\s?(?:mm2|mm²|mm|cm|m|kg|g|l|ml|v|w|kw|a|bar|inch|st|stuks?)?\b"
)
_HAS_DIGIT = re.compile(r"\d")
_TWICE = re.compile(r"(.)\1")
_ENDINGS = {
    "nl": re.compile(r"(?<=\w{3})(?:eren|en|n|s|e)$"),
    "fr": re.compile(r"(?<=\w{3})(?:s|x|e|es)$"),
    "de": re.compile(r"(?<=\w{3})(?:ern|en|er|es|e|n|s)$"),
    "en": re.compile(r"(?<=\w{3})(?:es|s)$"),
}
_FINAL = str.maketrans("vzdb", "fstp")
_SMALL = frozenset(
    ["a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "of", "the",
     "van", "voor", "met", "het", "een", "fur", "mit"]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Form:
    """One way to write one word. `sizes` are its numbers: M8 is not M10."""

    text: str
    lang: str
    glued: frozenset[str]
    ordered: str
    stem: str
    sizes: frozenset[str]
    spoken: str

    @property
    def sound(self) -> str:
        """The word as it sounds; made when it is asked for, which is seldom."""
        return skeleton(self.spoken, self.lang)

    @property
    def key(self) -> str:
        """The form by which near writings are compared."""
        return min(self.glued, key=len)


@lru_cache(maxsize=200_000)
def form_of(text: str, lang: str) -> Form:
    """The form of a word in a language."""
    bare = _AFTER_DASH.sub("", _BRACKETS.sub(" ", text)).strip() or text
    lowered = bare.casefold()
    sizes = frozenset(re.sub(r"\s", "", found[0]) for found in _SIZE.finditer(lowered))
    words = without_article(_SIZE.sub(" ", lowered).strip() or lowered)
    folded = fold(words)
    tokens = folded.split()
    numbered = frozenset(token for token in tokens if _HAS_DIGIT.search(token))
    core = [token for token in tokens if token not in numbered] or tokens
    plain = "".join(core)
    spelled = spelled_out(words)
    glued = {plain}
    if spelled:
        glued.add("".join(t for t in spelled.split() if not _HAS_DIGIT.search(t)) or plain)
    meaning = [token for token in core if token not in _SMALL] or core
    return Form(
        text=text,
        lang=lang,
        glued=frozenset(glued),
        ordered="".join(sorted(meaning)),
        stem="".join(sorted(stem(token, lang) for token in meaning)),
        sizes=sizes | numbered,
        spoken=" ".join(core),
    )


def stem(word: str, lang: str) -> str:
    """A folded word without the ending of its plural or its gender."""
    ending = _ENDINGS.get(lang)
    bare = ending.sub("", word) if ending and len(word) > 4 else word
    return _TWICE.sub(r"\1", bare[:-1] + bare[-1:].translate(_FINAL))


def several(text: str) -> list[str]:
    """The words in one cell: `schroevendraaier / tournevis` are two."""
    return [part for part in _SEVERAL.split(text) if part.strip()] or [text]
