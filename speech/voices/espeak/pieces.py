"""A stretch of sounds: how espeak is handed it, and how a dictionary writes it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from speech.voices.espeak.phonemes import VOWELS

CONSONANTS = frozenset("bdfghjklmnprstvxzSNZC")
FIRST_VOWEL = re.compile(r"(?=[aeiouyAEIOUVWY0@83])")
VOWEL_SOUNDS = re.compile(rf"[{VOWELS}][ː̃]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, or a part of one that is said as it is said alone."""

    sounds: str
    """In espeak's own letters."""
    ipa: str = ""
    """As it is printed, with the stress marks where the parts are joined; '' when espeak knows."""
    is_held: bool = False
    """Its first sound is said even when the piece before ends with the same."""

    def stressed(self) -> Piece:
        """With a main stress, as the first part of a compound has."""
        if "'" in self.sounds:
            return self
        if "," in self.sounds:
            return replace(
                self, sounds=self.sounds.replace(",", "'", 1), ipa=self.ipa.replace("ˌ", "ˈ", 1)
            )
        return replace(self, sounds=FIRST_VOWEL.sub("'", self.sounds, count=1), ipa=f"ˈ{self.ipa}")

    def lighter(self) -> Piece:
        """With a second stress where it had the main one."""
        return replace(self, sounds=self.sounds.replace("'", ","), ipa=self.ipa.replace("ˈ", "ˌ"))

    def without_last(self) -> Piece:
        """One consonant shorter."""
        return replace(self, sounds=self.sounds.rsplit("|", 1)[0], ipa=self.ipa[:-1])


def as_one_word(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The first part keeps its stress, the others get a lighter one."""
    first, *rest = pieces
    return (first.stressed(), *(piece.lighter() for piece in rest))


def without_doubles(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """No sound twice at a joint, as in Dutch; a letter keeps its name."""
    joined = list(pieces)
    for index, after in enumerate(joined[1:]):
        end = joined[index].sounds.rsplit("|", 1)
        start = after.sounds.split("|", 1)[0]
        if len(end) == 2 and end[1] == start in CONSONANTS and not after.is_held:
            joined[index] = joined[index].without_last()
    return tuple(joined)


def sound_and_stress(ipa: str) -> str:
    """To compare: the stress marks at their vowels, for where a syllable starts is notation."""
    return re.sub(rf"([ˈˌ])([^{VOWELS}ˈˌ\s]*)", r"\2\1", ipa)


def as_known(ipa: str, known: dict[str, str]) -> str:
    """The same transcription with each word as the lexicon writes it, if it sounds the same."""
    return " ".join(known.get(sound_and_stress(word), word) for word in ipa.split())
