"""Where a prefix ends: ab-lassen, not a-blassen."""

from __future__ import annotations

import re

from speech.voices.espeak.phonemes import VOWELS

PREFIXES = {
    "de": (
        ("ab", "ap"), ("auf", "aʊf"), ("aus", "aʊs"), ("an", "an"), ("ein", "aɪn"), ("ent", "ɛnt"),
        ("ver", "fɛʁ"), ("zer", "tsɛʁ"), ("er", "ɛʁ"), ("um", "ʊm"), ("vor", "foːʁ"),
        ("mit", "mɪt"), ("durch", "dʊʁç"), ("unter", "ʊntɐ"), ("über", "yːbɐ"), ("weg", "vɛk"),
    ),
    "nl": (
        ("aan", "aːn"), ("af", "ɑf"), ("uit", "œyt"), ("op", "ɔp"), ("om", "ɔm"), ("in", "ɪn"),
        ("ont", "ɔnt"), ("ver", "vər"), ("her", "hɛr"), ("door", "doːr"), ("voor", "voːr"),
        ("onder", "ɔndər"), ("over", "oːvər"), ("bij", "bɛi"), ("toe", "tu"), ("mis", "mɪs"),
    ),
}  # fmt: skip
CONSONANTS_AND_MARK = re.compile(rf"([^{VOWELS}ˈˌ]*)([ˈˌ])")


def at_its_seam(ipa: str, written: str, language: str) -> str:
    """The transcription with a stress mark moved to the end of a prefix that the spelling shows."""
    for prefix, sound in PREFIXES.get(language, ()):
        rest = written.lower().removeprefix(prefix)
        if rest == written.lower() or not rest:
            continue
        if moved := _moved(ipa, sound):
            return moved
    return ipa


def _moved(ipa: str, sound: str) -> str:
    """`ˈaˌplas` and `ap` give `ˈapˌlas`; '' when no mark stands near the seam."""
    at, seen, mark = 0, 0, ""
    head = ""
    while at < len(ipa) and seen < len(sound):
        if ipa[at] in "ˈˌ":
            if seen:
                mark = ipa[at]
            else:
                head += ipa[at]
        elif ipa[at] == sound[seen]:
            head += ipa[at]
            seen += 1
        else:
            return ""
        at += 1
    rest = ipa[at:]
    if mark:
        return f"{head}{mark}{rest}"
    if late := CONSONANTS_AND_MARK.match(rest):
        return f"{head}{late[2]}{late[1]}{rest[late.end() :]}" if late[1] else ""
    return ""
