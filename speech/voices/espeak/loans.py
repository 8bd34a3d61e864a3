"""French words that Flemish work floors use: asked of the French voice, said with Dutch sounds."""

from __future__ import annotations

import re

from speech.lexicon import french_loans
from speech.voices.espeak.alphabet import NotInThisLanguage, mnemonics_of
from speech.voices.espeak.french import french_sounds
from speech.voices.espeak.library import ESPEAK
from speech.voices.espeak.phonemes import VOWELS, clean_ipa
from speech.voices.espeak.pieces import Piece

ACCENTED = re.compile("[éèêàâçôûîœ]")
FRENCH_END = re.compile("(?:[^v]eau|oir|aille|ouille|quin|eille|illon|ière|èse|oise|ouge)s?$")
MUTE_E_HEARD = re.compile("(?:a|an|on)ge$|[bcdfgptvn][lr]e$")
DOUBLED = re.compile(r"[^aeiouy]*a(?:ill|([^aeiouy])\1)")
SOUNDS = (
    ("ɑ̃", "ɑN"), ("ɔ̃", "ɔN"), ("ɛ̃", "ɛN"), ("œ̃", "ʏN"), ("ʁ", "r"), ("ɥ", "ʋ"), ("w", "ʋ"),
    ("ɡ", "ɣ"), ("e", "eː"), ("o", "oː"), ("ø", "øː"), ("œ", "øː"), ("ː ː", "ː"),
)  # fmt: skip
FINAL = {"b": "p", "d": "t", "z": "s", "v": "f", "ɣ": "x"}


def loan(word: str, language: str) -> Piece | None:
    """The sounds of a French loan in Dutch; None for any other word."""
    low = word.lower()
    if language != "nl" or not (is_loan(low) or is_loan(low.removesuffix("s"))):
        return None
    plural = "s" if low.endswith("s") and not is_loan(low) else ""
    stem = low.removesuffix("s") if plural else low
    ipa = _dutch(_french(stem), stem) + plural
    try:
        return Piece(mnemonics_of(ipa, language), ipa)
    except NotInThisLanguage:
        return None


def is_loan(word: str) -> bool:
    """In the list, or written as only French is."""
    return word in french_loans() or looks_french(word)


def looks_french(word: str) -> bool:
    """With the accents or the ending of a French word; één is Dutch."""
    if len(word) < 3 or "éé" in word:
        return False
    return bool(ACCENTED.search(word) or FRENCH_END.search(word))


def _french(word: str) -> str:
    better = french_sounds(word, "fr")
    return clean_ipa(ESPEAK.ipa(f"[[{better}]]" if better else word, "fr"), "fr")


def _dutch(ipa: str, written: str) -> str:
    ipa = re.sub("[ˈˌː ]", "", ipa)
    for french, dutch in SOUNDS:
        ipa = ipa.replace(french, dutch)
    ipa = re.sub("N(?=[pbm])", "m", re.sub("N(?=[kɣ])", "ŋ", ipa)).replace("N", "n")
    ipa = re.sub(rf"a(?=[^{VOWELS}ː]j?[{VOWELS}]|$|[ʒvz]|[ptkbdɣf][rl][{VOWELS}])", "aː", ipa)
    ipa = re.sub("a(?=r$)", "aː", ipa)
    ipa = re.sub("a(?!ː)", "ɑ", ipa)
    if DOUBLED.match(written):
        ipa = ipa.replace("aː", "ɑ", 1)
    ipa = ipa[:-1] + FINAL.get(ipa[-1], ipa[-1])
    ipa = re.sub("ŋx$", "ŋ", ipa.replace("ieː", "ijeː"))
    if written.endswith("euse"):
        ipa = f"{ipa[:-1]}zə"
    if MUTE_E_HEARD.search(written):
        ipa += "ə"
    return _stressed_last(ipa)


def _stressed_last(ipa: str) -> str:
    """The stress on the last full vowel, its mark before the consonants that open the syllable."""
    vowels = [m.start() for m in re.finditer(f"[{VOWELS}]", ipa) if m[0] != "ə"]
    if not vowels:
        return f"ˈ{ipa}"
    return clean_ipa(f"{ipa[: vowels[-1]]}ˈ{ipa[vowels[-1] :]}", "nl")
