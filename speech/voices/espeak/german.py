"""German: foreign endings that espeak stresses on the first syllable, and vowels it lengthens."""

from __future__ import annotations

import re

VOWEL = re.compile(r"^[',]?(?:[aeiouyAEIOUVWY0@83])")
SECOND_LAST = re.compile("[aeiouyäöü].*(?:ette|[^aeioul]ade|(?:nd|rt|nt|nn|ain|on)age|[^sp]üle)n?$")
LAST = re.compile("[aeiouyäöü].*erei$")
SHORT_BEFORE_RST = re.compile(r"('|,)([iu]):\|r\|s\|t")
LEARNED = re.compile("(?:ations?|sions?|ators?|atoren|itäts?|ieren?|ierungs?|isators?)$")
OPEN_END = re.compile(r",(o:|A:|o:\|r)$")
SHORT = {"i": "I", "u": "U"}


def german_sounds(word: str, said: str) -> str:
    """espeak's letters with what it gets wrong by rule put right."""
    low = word.lower()
    said = SHORT_BEFORE_RST.sub(lambda m: f"{m[1]}{SHORT[m[2]]}|r|s|t", said)
    if low.endswith(("agd", "agde")):
        said = said.replace("'a|k|", "'A:|k|")  # Magd as Jagd
    if SECOND_LAST.search(low):
        said = _stressed_at(said, -2)
        if low.endswith(("ade", "aden")):
            said = said.replace("'a|", "'A:|")
        elif "age" in low[-4:]:
            said = said.replace("'a|g|@", "'A:|Z|@")
    elif LAST.search(low):
        said = re.sub(r"e:\|[Rr]\|[',]?aI$", "@|R|'aI", said.replace("'", ","))
    elif LEARNED.search(low) and "'" in said:
        before, after = said.split("'", 1)
        before = re.sub(r"3(?=[|][^aeiou])", "E|r", before.replace(",", ""))
        said = f"{before.replace('A:|', 'a|')}'{after}"
    return _open_end(said)


def _open_end(said: str) -> str:
    """Kamera, Radio, Monitor: the last syllable is short and has no stress of its own."""
    if "'" in said:
        said = OPEN_END.sub(r"\1", said)
        said = re.sub(r"(?<!')A:$", "a", said)
    return said.replace("I|;|o:", "i:|o:")


def _stressed_at(said: str, place: int) -> str:
    """The main stress on a vowel counted from the end, and no other."""
    sounds = [re.sub("^[',]", "", sound).replace("A:", "a") for sound in said.split("|")]
    vowels = [index for index, sound in enumerate(sounds) if VOWEL.match(sound)]
    if len(vowels) < 2:
        return said
    sounds[vowels[place]] = f"'{sounds[vowels[place]]}"
    return "|".join(sounds)
