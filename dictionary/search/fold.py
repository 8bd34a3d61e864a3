"""Fold writing to the form in which words are compared.

The browser folds in the same way; `tests/fixtures/folding.jsonl` holds both to it.
Every function works on one text or on many at once, one a line.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h",
        "ı": "i", "ŋ": "n", "ĸ": "k", "ſ": "s",
        "ґ": "г",  # Ukrainian
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ە": "ه",  # Arabic
        **{chr(0x660 + digit): str(digit) for digit in range(10)},
        **{chr(0x6F0 + digit): str(digit) for digit in range(10)},
    }
)  # fmt: skip
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_HAS_UMLAUT = re.compile("[äöüøå]")

# Accents, Hebrew and Arabic points, tatweel, soft hyphen and other invisible letters.
_DROPPED = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06ed\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]"
)
# Scripts whose vowel signs are marks (Devanagari to Khmer, Japanese voicing) keep them.
_GAP = re.compile("(?:[^\\w\u0900-\u109f\u1780-\u17ff\u3099\u309a\n]|_)+")
_EDGE = re.compile("^ +| +$", re.MULTILINE)

ARTICLES = frozenset(
    ("de", "het", "een", "n", "t", "le", "la", "les", "l", "un", "une", "des", "du", "der", "die",
     "das", "den", "dem", "ein", "eine", "einen", "einem", "the", "a", "an")
)  # fmt: skip


def fold_lines(text: str) -> str:
    """Fold a block of texts, one a line; the lines stay what they are."""
    text = text.casefold().translate(_LETTERS)
    if not text.isascii():
        text = _DROPPED.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)
    return _EDGE.sub("", _GAP.sub(" ", text))


def fold(text: str) -> str:
    """Lower case, no accents, single spaces; other scripts keep their letters."""
    return fold_lines(text.replace("\n", " "))


def joined(text: str) -> str:
    """The folded text in one word, so that split and glued compounds are the same."""
    return fold(text).replace(" ", "")


def spelled_out(text: str) -> str | None:
    """The folded text with ä, ö, ü written ae, oe, ue; None where that changes nothing."""
    lowered = unicodedata.normalize("NFC", text.casefold())
    if not _HAS_UMLAUT.search(lowered):
        return None
    return fold(lowered.translate(_UMLAUTS))


def without_article(folded: str) -> str:
    """Drop a leading article: `de hamer` and `le marteau` are looked up as the bare word."""
    first, gap, rest = folded.partition(" ")
    return rest if gap and first in ARTICLES else folded


def joined_with_places(text: str) -> tuple[str, list[int]]:
    """The joined form, and for each of its letters the place in the text that it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        piece = joined(letter)
        letters.append(piece)
        places.extend([place] * len(piece))
    return "".join(letters), places
