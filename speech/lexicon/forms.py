"""Plurals and the like of words in the lexicon, so that each needs one row."""

from __future__ import annotations

import re

from speech.lexicon import word_ipa

SHORTEST = 3


def form_ipa(word: str, language: str) -> str:
    """The IPA of a regular form of a word that the lexicon has; '' for none."""
    if len(word) <= SHORTEST or word.isupper():
        return ""
    for ending, made in RULES.get(language, ()):
        stem = word.lower().removesuffix(ending)
        if stem != word.lower() and len(stem) >= SHORTEST:
            ipa = word_ipa(stem, language)
            if ipa and (said := made(ipa)):
                return said
    return ""


def _silent(ipa: str) -> str:
    return ipa


def _english_s(ipa: str) -> str:
    if re.search("[szʃʒ]$", ipa):
        return f"{ipa}ɪz"
    return f"{ipa}s" if re.search("[ptkfθ]$", ipa) else f"{ipa}z"


def _plain_s(ipa: str) -> str:
    return "" if ipa[-1] in "sz" else f"{ipa}s"


def _german_n(ipa: str) -> str:
    return f"{ipa}n" if ipa[-1] in "əɐ" or ipa.endswith("əl") else ""


def _german_in(ipa: str) -> str:
    return f"{ipa[:-1]}əʁɪn" if ipa[-1] == "ɐ" else f"{ipa}ɪn" if ipa[-1] == "ʁ" else ""


def _german_innen(ipa: str) -> str:
    single = _german_in(ipa)
    return f"{single}ən" if single else ""


RULES = {
    "fr": (("s", _silent), ("x", _silent)),
    "en": (("s", _english_s), ("es", _english_s)),
    "nl": (("'s", _plain_s), ("s", _plain_s)),
    "de": (("s", _plain_s), ("n", _german_n), ("innen", _german_innen), ("in", _german_in)),
}
