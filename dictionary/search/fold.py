"""Fold writing to the form in which words are compared.

The browser folds in the same way; `tests/fixtures/folding.jsonl` holds both to it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

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

_LEADING_ARTICLE = re.compile(
    r"\s*(?:(?:de|het|een|le|la|les|une?|des|du|der|die|das|den|dem|eine?|einen|einem|the|a|an)\s+"
    r"|[’']?[nt]\s+|l\s*[’']\s*)(?=\w)",
    re.IGNORECASE,
)
_LONGEST_ARTICLE = 7  # letters, with what stands around it


def in_two_blocks(texts: list[str], change: Callable[[str], str]) -> list[str]:
    """Change many texts, one a line; those in plain ASCII apart, which is several times faster."""
    made = texts[:]
    plain = [row for row, text in enumerate(texts) if text.isascii()]
    other = [row for row, text in enumerate(texts) if not text.isascii()]
    for rows in (plain, other):
        lines = change("\n".join([texts[row] for row in rows])).split("\n") if rows else []
        for row, line in zip(rows, lines, strict=True):
            made[row] = line
    return made


_ASCII = bytes(
    code if chr(code).isalnum() or chr(code) == "\n" else ord(" ") for code in range(128)
).lower() + bytes(128)


def _fold_lines(text: str) -> str:
    if text.isascii():
        text = text.encode().translate(_ASCII).decode()
        while "  " in text:
            text = text.replace("  ", " ")
        return text.replace("\n ", "\n").replace(" \n", "\n").strip(" ")
    text = text.casefold().translate(_LETTERS)
    if not text.isascii():
        text = _DROPPED.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)
    return _EDGE.sub("", _GAP.sub(" ", text))


def fold_many(texts: list[str]) -> list[str]:
    """Fold many texts, none with a line break; the same as folding each, but faster."""
    return in_two_blocks(texts, _fold_lines)


def fold(text: str) -> str:
    """Lower case, no accents, single spaces; other scripts keep their letters."""
    return _fold_lines(text.replace("\n", " "))


def joined(text: str) -> str:
    """The folded text in one word, so that split and glued compounds are the same."""
    return fold(text).replace(" ", "")


def spelled_out(text: str) -> str | None:
    """The folded text with ä, ö, ü written ae, oe, ue; None where that changes nothing."""
    lowered = unicodedata.normalize("NFC", text.casefold())
    if not _HAS_UMLAUT.search(lowered):
        return None
    return fold(lowered.translate(_UMLAUTS))


def spelled_out_many(texts: list[str]) -> dict[int, str]:
    """The texts by number that are also written with ae, oe, ue, folded."""
    special = [row for row, text in enumerate(texts) if not text.isascii()]
    lowered = "\n".join([texts[row] for row in special]).casefold()
    lines = dict(zip(special, unicodedata.normalize("NFC", lowered).split("\n"), strict=False))
    rows = [row for row, line in lines.items() if _HAS_UMLAUT.search(line)]
    folded = fold_many([lines[row].translate(_UMLAUTS) for row in rows])
    return dict(zip(rows, folded, strict=True))


def without_article(text: str) -> str:
    """Drop a leading article: `de hamer` and `l'échelle` are looked up as the bare word."""
    article = _LEADING_ARTICLE.match(text)
    return text[article.end() :] if article else text


def without_articles(texts: list[str]) -> list[str]:
    """Many texts, none with a line break, without their leading articles."""
    return [text if text[:_LONGEST_ARTICLE].isalnum() else without_article(text) for text in texts]


def joined_with_places(text: str) -> tuple[str, list[int]]:
    """The joined form, and for each of its letters the place in the text that it came from."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        piece = joined(letter)
        letters.append(piece)
        places.extend([place] * len(piece))
    return "".join(letters), places
