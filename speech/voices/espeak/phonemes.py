"""espeak's transcription made into IPA as a dictionary prints it."""

from __future__ import annotations

import re

VOWELS = "aeiouyæøœɐɑɒɔəɛɜɪɨɵʊʌʏᵻɚɝɯɤ"
MARKS = "ˈˌ"
LETTERS = {
    "nl": {
        "ɛɪ": "ɛi",
        "ʌʊ": "ɑu",
        "ɪːr": "eːr",
        "ɔːr": "oːr",
        "yʊ": "yu",
        "ɵ": "ʏ",
        "ɾ": "r",
        "tʲ": "tj",
    },
    "fr": {"yˈi": "ˈɥi", "yˌi": "ˌɥi", "yi": "ɥi"},
    "de": {"ɜ": "ɐ", "ɾ": "ʁ", "r": "ʁ", "ɔø": "ɔʏ", "ɑː": "aː", "ɑ": "aː"},
    "en": {"ɐ": "ə", "ᵻ": "ɪ", "iə": "ɪə", "ɔl": "ɒl"},
}
UNSTRESSED_LONG = re.compile(r"(?<![ˈˌ])([eiouyø])ː")
LIQUIDS = "rʁɹɾlwʋjɥɫ"
ONSETS = re.compile(
    r"(?:tʃ|dʒ|ts|pf"
    rf"|[sʃz]?[pbtdkɡgfvθxɣ][{LIQUIDS}]j?"
    r"|[sʃ](?:p|t|k|x|f|m|n)|[kɡgfʃ]n|zʋ|sl|zl|ʃ[lʁrɹʋmv]|s[wl]|[mnlvhbpfkts]j|[mnsznl][wɥj]|sxr|sxl"
    r"|[^aeiouŋː\s])$"
)


def clean_ipa(raw: str, language: str) -> str:
    """Without espeak's own marks, and with the stress before the syllable it belongs to."""
    ipa = re.sub(r"\([a-z-]+\)", "", raw)
    ipa = re.sub(r"[-_|]|\u200d", "", ipa)
    if language == "de":
        ipa = re.sub("(?<!a)ʊɐ", "ʊʁ", UNSTRESSED_LONG.sub(r"\1", ipa))
    for written, printed in LETTERS.get(language, {}).items():
        ipa = ipa.replace(written, printed)
    return " ".join(" ".join(stress_first(word) for word in ipa.split()).split())


def stress_first(word: str) -> str:
    """espeak marks the vowel; a dictionary marks the syllable: stˈeːk becomes ˈsteːk."""
    parts = re.split(f"([{MARKS}])", word)
    done = parts[0]
    for mark, rest in zip(parts[1::2], parts[2::2], strict=True):
        cut = _onset_start(done)
        done = f"{done[:cut]}{mark}{done[cut:]}{rest}"
    return done


def _onset_start(before: str) -> int:
    """Where the consonants begin that open the syllable after `before`."""
    cluster = len(before)
    while cluster and before[cluster - 1] not in VOWELS + MARKS + "ː̃ˑ":
        cluster -= 1
    if cluster == 0:
        return 0
    for start in range(cluster, len(before)):
        if ONSETS.fullmatch(before[start:]):
            return start
    return len(before)
