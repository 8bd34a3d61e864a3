"""Dutch: endings that espeak stresses or shortens as no speaker does."""

from __future__ import annotations

import re

FOREIGN_EL = frozenset(
    (
        "hotel", "model", "motel", "kartel", "tabel", "pastel", "libel", "flanel", "karamel",
        "kapel", "kasteel", "rebel", "rondel", "bordeel", "lamel", "parcel", "personeel", "aquarel",
        "parallel", "duel",
    )
)  # fmt: skip
EL_STRESSED = re.compile(r"'E\|l(?=$|\|[sdt]$|\|t\|j\|@)")
FIRST_VOWEL = re.compile(r"(?=[aeiouyAEIOUVWY0@83])")
VOWEL = re.compile(r"^[',]?[aeiouyAEIOUVWY0@83]")
LAST_BUT_ONE = re.compile(
    r"(?<!cra)(?:[aeiouckn]tie|[nlrs]sie|[aiou]sie)s?$|[aeou]c?tors?$|ometers?$"
)


def dutch_sounds(word: str, said: str) -> str:
    """espeak's letters with what it gets wrong by rule put right."""
    low = word.lower()
    if "eer" in low:
        said = re.sub(r"([',])I\|r", r"\1I:|r", said)
    if re.search("[aeiouy].*[bdfgklmnpst]el(?:s|d|t|tje|tjes)?$", low) and not _has_end_stress(low):
        weak = EL_STRESSED.sub("@|l", said)
        if weak != said:
            said = weak if "'" in weak else FIRST_VOWEL.sub("'", weak.replace(",", ""), count=1)
    if low.endswith("ometer"):
        said = said.replace("m|@|t|@|r", "m|e:|t|@|r")
    return _last_but_one(said) if LAST_BUT_ONE.search(low) else said


def _last_but_one(said: str) -> str:
    """inductie, convector, goniometer: the stress stands on the last vowel but one."""
    sounds = said.split("|")
    vowels = [index for index, sound in enumerate(sounds) if VOWEL.match(sound)]
    if len(vowels) < 2 or sounds[vowels[-2]].startswith("'"):
        return said
    bare = [re.sub("^[',]", "", sound) for sound in sounds]
    bare[vowels[-2]] = f"'{bare[vowels[-2]]}"
    return "|".join(bare)


def _has_end_stress(word: str) -> bool:
    """hotel, bestel, herstel."""
    return word in FOREIGN_EL or bool(re.match("(?:be|ge|her|ver|ont)[a-z]{1,3}el", word))
