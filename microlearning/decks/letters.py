"""The letters to spell a word with: its own, and a few that are easily taken for them."""

import hashlib
import unicodedata

LONGEST = 16
SHORTEST = 3
EXTRA = 3
_TAKEN_FOR = {
    "d": "t", "t": "d", "b": "p", "p": "b", "g": "k", "k": "c", "c": "k", "v": "f", "f": "v",
    "s": "z", "z": "s", "m": "n", "n": "m", "i": "y", "y": "i", "e": "a", "a": "e", "o": "u",
    "u": "o", "é": "e", "è": "e", "ê": "e", "ä": "a", "ö": "o", "ü": "u", "ß": "s", "j": "i",
    "w": "v", "q": "k", "l": "i", "r": "l", "h": "g", "x": "s",
}  # fmt: skip


def letters_for(word: str, seed: str) -> list[str] | None:
    """The letters in a disorder that is always the same; None for a word not worth spelling."""
    text = unicodedata.normalize("NFC", word)
    own = [letter for letter in text if not letter.isspace()]
    if not SHORTEST <= len(own) <= LONGEST or not all(letter.isalpha() for letter in own):
        return None
    extra = dict.fromkeys(_TAKEN_FOR.get(letter.lower(), "") for letter in own)
    wrong = [letter for letter in extra if letter and letter not in {x.lower() for x in own}]
    return sorted_by_chance([*own, *wrong[:EXTRA]], seed)


def sorted_by_chance(items: list[str], seed: str) -> list[str]:
    """The same disorder each time, made of the seed; never the order that came in."""

    def place(row: tuple[int, str]) -> bytes:
        return hashlib.sha256(f"{seed}:{row[0]}:{row[1]}".encode()).digest()

    mixed = [item for _number, item in sorted(enumerate(items), key=place)]
    return mixed[::-1] if mixed == items else mixed
