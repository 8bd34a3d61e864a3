"""Capitals: HSS is said letter by letter, and the L of an L-profile has a name."""

from __future__ import annotations

import re

from speech.lexicon import lexicon
from speech.voices.espeak.alphabet import mnemonics_of
from speech.voices.espeak.pieces import Piece

SPELLED_UP_TO = 3
WITH_VOWEL = re.compile("[^bcdfghjklmnpqrstvwxz]")
WORDS_OF_A_LETTER = {"en": "AI", "fr": "AY"}
ORDINARY = {
    "nl": {"aan", "uit", "op", "af", "in", "nee", "ja", "en", "of", "de", "het", "een"},
    "de": {"an", "aus", "auf", "zu", "ab", "ein", "und", "der", "die", "das", "st"},
    "fr": {"et", "ou", "le", "la", "les", "un", "une", "non", "oui", "de", "du", "st"},
    "en": {"on", "off", "in", "out", "no", "not", "and", "or", "the", "yes", "up", "st", "mrs"},
}
SHORTENED = {"max", "min", "dr", "nr", "mr"}
"""Capitals or not, these are words."""


def letter_name(letter: str, language: str) -> Piece | None:
    """How a letter is called."""
    ipa = lexicon(language).get(letter) if letter.isupper() else None
    return Piece(mnemonics_of(ipa, language), ipa, is_held=True) if ipa else None


def spelled(word: str, language: str) -> tuple[Piece, ...]:
    """Two or three capitals, or no vowel at all, letter by letter; () for a word."""
    if not 2 <= len(word) <= SPELLED_UP_TO or not word.isalpha():
        return ()
    if word.lower() in SHORTENED | ORDINARY.get(language, set()):
        return ()
    is_short_for = word.isupper() or (len(word) > 1 and not WITH_VOWEL.search(word.lower()))
    return letters(word.upper(), language) if is_short_for else ()


def letters(word: str, language: str) -> tuple[Piece, ...]:
    """The names of the letters of a word, () when one has none."""
    names = [letter_name(letter, language) for letter in word]
    known = [name for name in names if name is not None]
    if len(known) < len(names):
        return ()
    return (*(name.lighter() for name in known[:-1]), known[-1])
