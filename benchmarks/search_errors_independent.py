"""Queries with errors, and nonsense, by somebody who wrote no line of the index.

The model of error is another one than in search_errors.py: a thumb on the keyboard that people here
really have (AZERTY, QWERTZ, QWERTY by distance between keys), an ear trained by another mother
tongue, a word begun and not finished, vowels swallowed, a compound cut where it sounds cut, two
languages mixed. Shares are guesses: nobody has logged what learners type. `python
benchmarks/search_speed.py --independent` takes these instead of the others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from rapidfuzz import fuzz, process
from search_corpora import LANGUAGES, labels
from search_errors import Asked

from dictionary.search.fold import fold, joined

AZERTY = ("azertyuiop", "qsdfghjklm", "wxcvbn")
QWERTZ = ("qwertzuiop", "asdfghjkl", "yxcvbnm")
QWERTY = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
KEYBOARDS = {"nl": AZERTY, "fr": AZERTY, "de": QWERTZ, "en": QWERTY}
OFFSETS = (0.0, 0.25, 0.75)
"""How far each row of keys is shifted, in keys."""

EARS = {
    "Turkish": "w>v ch>ş th>t q>k x>ks tion>şın oe>u ij>ay ou>av au>av sch>ş ph>f c>k eu>ö ui>öy",
    "Arabic": "p>b v>f e>i o>u eu>e u>ou g>gh ij>ai ch>kh",
    "Polish": "v>w ch>h sch>sz c>k qu>kw x>ks ou>u oe>u tion>szyn ij>aj u>ou y>i",
    "Romanian": "ch>c k>c w>v oe>u ou>u sch>ș tz>ț x>cs ij>ai qu>cv",
    "Portuguese": "v>b oo>u k>qu ij>ei sch>ch w>u h> oe>u",
    "Pidgin": "th>d ee>i ea>i oo>u ck>k ng>n sh>s er>a z>s",
}
"""How a speaker of another language writes down what is said. From what teachers of Dutch and
French as a second language report; not from a corpus."""

SWALLOWED = {
    "nl": ((r"en$", "e"), (r"t$", ""), (r"(?<=[aeiou])r(?=[bcdfgklmnpstz])", ""), (r"el$", "l")),
    "fr": ((r"e$", ""), (r"(?<=[bcdfglmnpst])e(?=[bcdfglmnprst])", ""), (r"[st]$", "")),
    "de": ((r"en$", "n"), (r"er$", "a"), (r"e$", ""), (r"(?<=[aeiouäöü])h", "")),
    "en": ((r"ing$", "in"), (r"e$", ""), (r"(?<=[aeiou])r(?![aeiou])", ""), (r"[td]$", "")),
}
JOINTS = re.compile(r"(?<=[aeiouyäöüé][bcdfgklmnprstxz])(?=[bcdfghjklmnprstvwz][aeiouyhrlwäöüé])")
HALF = {"nl": "la le un une", "fr": "de het een", "de": "de het the", "en": "le la die das"}
SHARES = {
    "thumb": 260, "thumb twice": 120, "other ear": 220, "swallowed": 120, "unfinished": 90,
    "cut": 110, "mixed": 80,
}  # fmt: skip
Bend = Callable[[str, str, random.Random], str]


def _place(letter: str, rows: tuple[str, ...]) -> tuple[float, int] | None:
    for down, row in enumerate(rows):
        if letter in row:
            return row.index(letter) + OFFSETS[down], down
    return None


def _beside(letter: str, language: str, dice: random.Random) -> str:
    """A key near the one that was meant, nearer ones more often."""
    rows = KEYBOARDS[language]
    here = _place(fold(letter)[:1], rows)
    if here is None:
        return letter
    keys = [key for row in rows for key in row if key != letter]
    far = [_place(key, rows) or (99.0, 9) for key in keys]
    weights = [2.718 ** -(1.6 * ((x - here[0]) ** 2 + (y - here[1]) ** 2)) for x, y in far]
    return dice.choices(keys, weights)[0]


def thumb(word: str, language: str, dice: random.Random) -> str:
    """A big thumb: the key beside, two keys at once, a key missed, or pressed out of turn."""
    at = dice.randrange(len(word))
    roll = dice.random()
    if roll < 0.45:
        return word[:at] + _beside(word[at], language, dice) + word[at + 1 :]
    if roll < 0.6:
        return word[:at] + word[at] + _beside(word[at], language, dice) + word[at + 1 :]
    if roll < 0.8 and len(word) > 4:
        return word[:at] + word[at + 1 :]
    if at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word + word[-1]


def thumb_twice(word: str, language: str, dice: random.Random) -> str:
    """The same, twice."""
    return thumb(thumb(word, language, dice), language, dice)


def other_ear(word: str, language: str, dice: random.Random) -> str:
    """Written down by the rules of another mother tongue, with up to three of its habits."""
    bent = word.lower()
    rules = [rule.split(">") for rule in dice.choice(list(EARS.values())).split()]
    dice.shuffle(rules)
    changed = 0
    for old, new in rules:
        if old in bent and changed < 3:
            bent = bent.replace(old, new, 1)
            changed += 1
    return bent


def swallowed(word: str, language: str, dice: random.Random) -> str:
    """The sounds that nobody hears on a noisy floor are not written."""
    bent = word.lower()
    for pattern, new in dice.sample(SWALLOWED[language], k=2):
        bent = re.sub(pattern, new, bent, count=1)
    return bent


def unfinished(word: str, language: str, dice: random.Random) -> str:
    """The first two thirds or more, with a slip in it: that is all that was remembered."""
    keep = max(5, round(len(word) * dice.uniform(0.66, 0.9)))
    return thumb(word[:keep], language, dice) if keep < len(word) else thumb(word, language, dice)


def cut(word: str, language: str, dice: random.Random) -> str:
    """A word cut where it sounds cut, or words glued, in either case with one letter wrong."""
    if " " in word:
        return thumb(word.replace(" ", ""), language, dice)
    joints = [match.start() for match in JOINTS.finditer(word) if 2 < match.start() < len(word) - 2]
    at = dice.choice(joints) if joints else len(word) // 2
    return f"{word[:at]} {thumb(word[at:], language, dice)}"


def mixed(word: str, language: str, dice: random.Random) -> str:
    """With an article of another language in front, and one habit of another ear."""
    return f"{dice.choice(HALF[language].split())} {other_ear(word, language, dice)}"


BENDS: dict[str, Bend] = {
    "thumb": thumb, "thumb twice": thumb_twice, "other ear": other_ear, "swallowed": swallowed,
    "unfinished": unfinished, "cut": cut, "mixed": mixed,
}  # fmt: skip


def mistakes(seed: int = 7, known_size: int = 1_000_000) -> list[Asked]:
    """1,000 queries about words of the smallest corpus; none is itself a label of the largest."""
    dice = random.Random(f"independent-{seed}")
    taken = {joined(text) for text, _language in labels(known_size)}
    words = {
        tag: [text for text, of in labels(10_000) if of == tag and 5 <= len(joined(text)) <= 26]
        for tag in LANGUAGES
    }
    made = []
    for kind, share in SHARES.items():
        while share:
            language = list(LANGUAGES)[share % 4]
            word = dice.choice(words[language])
            query = BENDS[kind](word, language, dice)
            if len(joined(query)) >= 4 and joined(query) not in taken:
                made.append(Asked(query, word, language, kind))
                share -= 1
    return made


def nonsense(seed: int = 7, known_size: int = 1_000_000) -> list[Asked]:
    """200 queries without an answer: syllables of no language, plates, mashed AZERTY keys."""
    dice = random.Random(f"independent-nonsense-{seed}")
    known = [fold(text) for text, _language in labels(known_size)]
    made: list[Asked] = []
    makers = {"syllables": _syllables, "plate": _plate, "mash": _mash}
    for kind, share in (("syllables", 110), ("plate", 30), ("mash", 60)):
        while share:
            text = makers[kind](dice)
            if not process.extractOne(fold(text), known, scorer=fuzz.ratio, score_cutoff=80):
                made.append(Asked(text, None, dice.choice(list(LANGUAGES)), f"nonsense-{kind}"))
                share -= 1
    return made


def _syllables(dice: random.Random) -> str:
    starts, hearts, ends = (
        [
            "b",
            "d",
            "f",
            "g",
            "h",
            "j",
            "k",
            "l",
            "m",
            "n",
            "p",
            "r",
            "t",
            "v",
            "z",
            "kw",
            "dj",
            "zv",
        ],
        "aeiou",
        ["", "", *"nmrkx"],
    )
    count = dice.choice((2, 3, 3, 4))
    return "".join(
        dice.choice(starts) + dice.choice(hearts) + dice.choice(ends) for _ in range(count)
    )


def _plate(dice: random.Random) -> str:
    letters = "".join(dice.choice("bcdfghjkmnpqrstvwxz") for _ in range(3))
    return f"{dice.randrange(1, 9)} {letters} {dice.randrange(100, 999)}"


def _mash(dice: random.Random) -> str:
    row = dice.choice(AZERTY)
    return "".join(dice.choice(row) for _ in range(dice.randrange(5, 12)))
