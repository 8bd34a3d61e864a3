"""French: liaison only where speakers make it, gn, and English words with French sounds."""

from __future__ import annotations

import re

from speech.lexicon import linking_words
from speech.voices.espeak.alphabet import NotInThisLanguage, mnemonics_of
from speech.voices.espeak.library import ESPEAK

MAY_LINK = re.compile(r"[sxztdnrp]$", re.IGNORECASE)
VOWEL_FIRST = re.compile(r"[aàâeéèêëiîïoôuùûyœh]", re.IGNORECASE)
LINKED = re.compile(r"\|[ztnrpd]2$")
HIATUS = re.compile(r"([pbtdkgf]\|[lr])\|w(?=\|[',]*[eEWYi])")
BY_SPELLING = (
    (re.compile("gn"), r"n\|j", "n^"),  # poignée: one sound
    (re.compile("ox[iyaeé]"), r"o\|k\|s", "O|k|s"),  # toxique
    (re.compile("(?:eu|œu)[bvgf]le?s?$"), "Y(?=\\|[bvgf]\\|l)", "W"),  # meuble
    (re.compile("oques?$"), r"o\|k$", "O|k"),  # loque
)
AMERICAN = "en-us"
FRENCH_SOUNDS = (
    ("dʒ", "dʒ"), ("aɪ", "aj"), ("aʊ", "aw"), ("eɪ", "ɛ"), ("oʊ", "o"), ("ɔɪ", "ɔj"), ("ɜː", "œʁ"),
    ("ɚ", "œʁ"), ("ɔːɹ", "ɔʁ"), ("ɑːɹ", "aʁ"), ("ɛɹ", "ɛʁ"), ("ɪɹ", "iʁ"), ("ʊɹ", "uʁ"),
    ("ɑː", "ɔ"), ("ɔː", "ɔ"), ("iː", "i"), ("uː", "u"), ("ən", "ɔn"), ("ɐ", "a"),
    ("æ", "a"), ("ʌ", "œ"), ("ɪ", "i"), ("ᵻ", "i"), ("ʊ", "u"), ("ɹ", "ʁ"), ("ɾ", "t"), ("θ", "s"),
    ("ð", "z"), ("h", ""),
)  # fmt: skip


def french_sounds(word: str, voice: str) -> str:
    """espeak's letters for a word that it would say in a foreign way; '' when it is right."""
    said = ESPEAK.mnemonics(word, voice)
    if said.startswith("(en)"):
        return _with_french_sounds(word)
    better = HIATUS.sub(r"\1|u", said)
    for spelling, wrong, right in BY_SPELLING:
        if spelling.search(word.lower()):
            better = re.sub(wrong, right, better)
    if word.lower().endswith("oues"):
        better = ESPEAK.mnemonics(word[:-1], voice)
    return better.replace(" ", "|") if better != said else ""


def unlinked(word: str, after: str, voice: str) -> str:
    """espeak's letters for a noun before a vowel, without a liaison; '' when it makes none."""
    if word.lower() in linking_words() or not (MAY_LINK.search(word) and VOWEL_FIRST.match(after)):
        return ""
    said = ESPEAK.mnemonics(f"{word} {after}", voice).split(" ")[0]
    return LINKED.sub("", said) if LINKED.search(said) else ""


def _with_french_sounds(word: str) -> str:
    """An English loan as a French speaker says it: French vowels, stress at the end."""
    ipa = re.sub("[ˈˌ]", "", ESPEAK.ipa(word, AMERICAN))
    for english, french in FRENCH_SOUNDS:
        ipa = ipa.replace(english, french)
    last = max((found.start() for found in re.finditer("[aeɛioɔuœə]", ipa)), default=0)
    try:
        return mnemonics_of(f"{ipa[:last]}ˈ{ipa[last:]}", "fr")
    except NotInThisLanguage:
        return ""
