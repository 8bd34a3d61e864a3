"""What espeak is handed: the text, with phonemes for the words that it would say wrong."""

from __future__ import annotations

import re
from functools import lru_cache

from speech.lexicon import lexicon
from speech.voices.espeak.alphabet import NotInThisLanguage, mnemonics_of
from speech.voices.espeak.compounds import compound_parts
from speech.voices.espeak.library import ESPEAK

WORD = re.compile(r"\[\[.*?\]\]|[^\W\d_]+(?:[-'’][^\W\d_]+)*")
GLUED = frozenset({"nl", "de"})
CONSONANTS = frozenset("bdfghjklmnprstvxzSNZC")
FIRST_VOWEL = re.compile(r"(?=[aeiouyAEIOUVWY0@83])")


def marked_up(text: str, language: str, voice: str) -> str:
    """The text with phonemes in [[...]] wherever we know better than espeak."""

    def marked(found: re.Match[str]) -> str:
        pieces = pieces_of(found[0], language, voice)
        return f"[[{'|'.join(pieces)}]]" if pieces else found[0]

    return WORD.sub(marked, text)


@lru_cache(maxsize=16_384)
def pieces_of(word: str, language: str, voice: str) -> tuple[str, ...]:
    """Phonemes of the parts of a word, () when espeak may say it as it likes."""
    if word.startswith("[["):
        return ()
    if known := _from_lexicon(word, language):
        return (known,)
    if language == "fr":
        return _french(word, voice)
    if language not in GLUED:
        return ()
    parts = [part for piece in word.split("-") for part in _parts(piece, language)]
    if len(parts) == 1:
        return ()
    said = [
        _from_lexicon(part, language) or _linked(part, language) or _said(part, language, voice)
        for part in parts
    ]
    return _as_one_word(said) if all(said) else ()


def _parts(piece: str, language: str) -> tuple[str, ...]:
    """CEE and LED stay as they are; other pieces are split where they are joined."""
    return (piece,) if piece.isupper() else compound_parts(piece, language)


def _from_lexicon(word: str, language: str) -> str:
    ipa = lexicon(language).get(word.lower())
    if not ipa:
        return ""
    try:
        return mnemonics_of(ipa, language)
    except NotInThisLanguage:
        return ""


def _linked(part: str, language: str) -> str:
    """A word of the lexicon with the s or n that glues it to the next part."""
    stem, link = part[:-1], part[-1:].lower()
    known = _from_lexicon(stem, language) if link in {"s", "n"} else ""
    return f"{known}|{link}" if known else ""


@lru_cache(maxsize=4_096)
def _said(part: str, language: str, voice: str) -> str:
    """How espeak says a part alone; '' when it changes to the voice of another language."""
    written = part.capitalize() if language == "de" and part.islower() else part
    said = ESPEAK.mnemonics(written, voice).replace(" ", "|")
    return "" if "(" in said else said


def _as_one_word(pieces: list[str]) -> tuple[str, ...]:
    """The first part keeps its stress, the others get a lighter one; no sound twice at a joint."""
    first, *rest = pieces
    if "'" not in first:
        lighter = "," in first
        first = first.replace(",", "'", 1) if lighter else FIRST_VOWEL.sub("'", first, count=1)
    joined = [first, *(piece.replace("'", ",") for piece in rest)]
    for index in range(len(joined) - 1):
        end, start = joined[index].rsplit("|", 1), joined[index + 1].split("|", 1)[0]
        if len(end) == 2 and end[1] == start and start in CONSONANTS:
            joined[index] = end[0]
    return tuple(joined)


def _french(word: str, voice: str) -> tuple[str, ...]:
    """espeak says n-j for gn, where French has one sound."""
    if "gn" not in word.lower():
        return ()
    said = ESPEAK.mnemonics(word, voice)
    return (said.replace("n|j", "n^").replace(" ", "|"),) if "n|j" in said else ()
