"""IPA as a dictionary writes it, and the letters in which espeak wants its phonemes."""

from __future__ import annotations

from functools import lru_cache

COMMON = {letter: letter for letter in "bdfhjklmnpstvzuiy"} | {
    "ɡ": "g",
    "g": "g",
    "ŋ": "N",
    "ʃ": "S",
    "ʒ": "Z",
    "tʃ": "tS",
    "dʒ": "dZ",
    "ə": "@",
    "ɛ": "E",
    "ɔ": "O",
    "ɪ": "I",
    "x": "x",
    "w": "w",
}
TABLES: dict[str, dict[str, str]] = {
    "nl": COMMON
    | {
        "ɛi": "EI",
        "œy": "Wy",
        "ɑu": "VU",
        "aː": "a:",
        "eː": "e:",
        "oː": "o:",
        "øː": "Y:",
        "eːr": "I:r",
        "oːr": "O:r",
        "iː": "i:",
        "ɑ": "A",
        "ʏ": "8",
        "ɣ": "Q",
        "ʋ": "v#",
        "r": "r",
        "ɲ": "n^",
    },
    "fr": COMMON
    | {
        "ɑ̃": "A~",
        "ɔ̃": "O~",
        "ɛ̃": "E~",
        "œ̃": "W~",
        "a": "a",
        "e": "e",
        "o": "o",
        "ø": "Y",
        "œ": "W",
        "ɲ": "n^",
        "ʁ": "r",
        "ɥ": "y",
    },
    "de": COMMON
    | {
        "aː": "A:",
        "ɔː": "O:",
        "eː": "e:",
        "iː": "i:",
        "oː": "o:",
        "uː": "u:",
        "yː": "y:",
        "øː": "Y:",
        "ɛː": "E:",
        "a": "a",
        "ʊ": "U",
        "ʏ": "y",
        "œ": "W",
        "ɐ": "3",
        "aɪ": "aI",
        "aʊ": "aU",
        "ɔʏ": "OY",
        "ç": "C",
        "ts": "ts",
        "pf": "pF",
        "ʁ": "r",
        "ʊʁ": "UR",
        # espeak keeps these long where they are not stressed; a dictionary writes them short.
        "e": "e:",
        "i": "i:",
        "o": "o:",
        "u": "u:",
        "y": "y:",
        "ø": "Y:",
    },
    "en": COMMON
    | {
        "æ": "a",
        "ɑː": "aa",
        "ɒ": "0",
        "ɔː": "O:",
        "ɜː": "3:",
        "iː": "i:",
        "uː": "u:",
        "ʌ": "V",
        "ʊ": "U",
        "e": "E",
        "eɪ": "eI",
        "aɪ": "aI",
        "ɔɪ": "OI",
        "aʊ": "aU",
        "əʊ": "oU",
        "ɪə": "i@",
        "eə": "e@",
        "ʊə": "U@",
        "aɪə": "aI@",
        "aɪəʊ": "aI|oU",
        "ɹ": "r",
        "θ": "T",
        "ð": "D",
        "i": "i",
        "u": "u:",
    },
}
STRESS = {"ˈ": "'", "ˌ": ","}
VOWELS = frozenset("aeiouyæøœɐɑɒɔəɛɜɪʊʌʏ")


class NotInThisLanguage(ValueError):
    """The IPA has a sound that the voice of this language lacks."""


def mnemonics_of(ipa: str, language: str) -> str:
    """espeak's letters for a word in IPA. Raises NotInThisLanguage."""
    table, order = _table(language)
    written: list[str] = []
    stress, at = "", 0
    while at < len(ipa):
        if ipa[at] in STRESS:
            stress, at = STRESS[ipa[at]], at + 1
            continue
        sound = next((s for s in order if ipa.startswith(s, at)), None)
        if sound is None:
            raise NotInThisLanguage(f"{ipa[at]!r} in {ipa!r} ({language})")
        # espeak wants the mark before the vowel, a dictionary before the syllable.
        mark = stress if sound[0] in VOWELS else ""
        letters = mark + table[sound]
        if (
            sound == "ɔː"
            and language == "en"
            and ipa[at + len(sound) : at + len(sound) + 1] in VOWELS
        ):
            letters += "|_|"  # drawing: no r between the vowels
        written.append(letters)
        stress = "" if mark else stress
        at += len(sound)
    if language == "nl" and written and written[-1] == "Z":
        written.append("_|")  # jauge: else it ends in the sound of ch
    return "|".join(written)


@lru_cache(maxsize=8)
def _table(language: str) -> tuple[dict[str, str], list[str]]:
    table = TABLES.get(language, {})
    return table, sorted(table, key=len, reverse=True)
