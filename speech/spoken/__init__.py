"""What a voice is given to say: sizes, units, fractions and signs in words."""

from __future__ import annotations

import re

from speech.spoken import de, en, fr, nl
from speech.spoken.rules import normalise, tidy, without_pictures
from speech.spoken.words import SpokenWords

BRACKETS = str.maketrans("[]{}<>|\\_", " " * 9)
JUST_WORDS = re.compile(r"[a-zA-Zà-öø-ÿœß]+(?:[ '-][a-zA-Zà-öø-ÿœß]+)*")
LANGUAGES: dict[str, SpokenWords] = {
    "nl": nl.WORDS,
    "fr": fr.WORDS,
    "de": de.WORDS,
    "en": en.WORDS,
}


def spoken_text(text: str, language: str) -> str:
    """The text as it is read aloud; other languages are only tidied."""
    if JUST_WORDS.fullmatch(text):
        return text
    words = LANGUAGES.get(language)
    if words is None:
        return " ".join(without_pictures(tidy(text)).translate(BRACKETS).split())
    return normalise(text, words)
