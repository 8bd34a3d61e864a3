"""espeak's transcription made into IPA as a dictionary prints it."""

from __future__ import annotations

import re
from functools import lru_cache

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
ANY_ONSET = (
    rf"[sʃz]?[pbtdkɡgfvθxɣ][{LIQUIDS}]j?|[sʃ](?:p|t|k|x|f|m|n)|zʋ|sl|zl|ʃ[lʁrɹʋmv]|s[wl]"
    r"|[mnlvhbpfkts]j|[mnsznl][wɥj]|[^aeiouŋː\s]"
)
OTHER_ONSETS = {
    "nl": r"tʃ|dʒ|ts|[kɡg]n|sxr|sxl",
    "de": r"tʃ|dʒ|tsv?|pf[lʁ]?|[kɡgfʃ]n|ʃ[pt]ʁ|ʃpl",
    "fr": r"[pbtdkɡfv]?[lʁ]?[wɥj]|[ʒʃmn][wɥj]",
    "en": r"tʃ|dʒ|[pbtdkfvmnh]j",
}


@lru_cache(maxsize=16)
def _onsets(language: str) -> re.Pattern[str]:
    """Clusters that can open a syllable."""
    return re.compile(f"(?:{OTHER_ONSETS.get(language, 'tʃ|dʒ|ts')}|{ANY_ONSET})$")


def clean_ipa(raw: str, language: str) -> str:
    """Without espeak's own marks, and with the stress before the syllable it belongs to."""
    ipa = re.sub(r"\([a-z-]+\)", "", raw)
    ipa = re.sub(r"[-_|]|\u200d", "", ipa)
    if language == "de":
        ipa = re.sub("(?<!a)ʊɐ", "ʊʁ", UNSTRESSED_LONG.sub(r"\1", ipa))
    for written, printed in LETTERS.get(language, {}).items():
        ipa = ipa.replace(written, printed)
    return " ".join(" ".join(stress_first(word, language) for word in ipa.split()).split())


def stress_first(word: str, language: str = "") -> str:
    """espeak marks the vowel; a dictionary marks the syllable: stˈeːk becomes ˈsteːk."""
    parts = re.split(f"([{MARKS}])", word)
    done = parts[0]
    for mark, rest in zip(parts[1::2], parts[2::2], strict=True):
        cut = _onset_start(done, language)
        done = f"{done[:cut]}{mark}{done[cut:]}{rest}"
    return done


def _onset_start(before: str, language: str) -> int:
    """Where the consonants begin that open the syllable after `before`."""
    cluster = len(before)
    while cluster and before[cluster - 1] not in VOWELS + MARKS + "ː̃ˑ":
        cluster -= 1
    if cluster == 0:
        return 0
    for start in range(cluster, len(before)):
        if _onsets(language).fullmatch(before[start:]):
            return start
    return len(before)
