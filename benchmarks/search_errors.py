"""Queries with errors of every kind, and nonsense, for the search benchmarks.

The kinds follow what people do to words that they only heard or type in haste. The lists of
substitutions were written from spelling guides, not from the index's own rules of sound; still the
same hands wrote both, so the heard kind flatters. tests/fixtures/heard_*.tsv is the fairer list.
"""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from search_corpora import LANGUAGES, headwords, labels

from dictionary.search.fold import fold, joined

SHARES = {
    "typo1": 300, "typo2": 150, "heard": 250, "split": 100,
    "accent": 80, "inflection": 80, "article": 40,
}  # fmt: skip
NEIGHBOURS = {
    "a": "qszw", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc",
    "g": "ftyhbv", "h": "gyujnb", "i": "ujko", "j": "huikmn", "k": "jiolm", "l": "kop",
    "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa", "r": "edft", "s": "awedxz",
    "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu", "z": "asx",
}  # fmt: skip
HEARD = {
    "nl": "oe>u ij>ei ei>ij ch>g g>ch v>f z>s ou>au au>ou uu>u aa>a oo>o ee>e sch>sg c>k "
    "th>t ng>n cht>gt eu>u ui>uy w>v dt>t ie>i tt>t mm>m ll>l nn>n ss>s ck>k qu>kw x>ks",
    "fr": "eau>o au>o qu>k ai>é é>er er>é ph>f ç>s oi>oua an>en en>an in>ain ss>s tt>t ll>l "
    "nn>n mm>m rr>r ge>je gn>ni x>ks c>k ch>sh ou>u y>i oeu>eu th>t h> ei>é ée>é",
    "de": "ei>ai ä>e ie>i v>f tz>z ß>s dt>t ck>k sch>sh eu>oi äu>eu ö>o ü>u h> ss>s mm>m nn>n "
    "tt>t ll>l ff>f ph>f z>s w>v y>ü ch>sch qu>kw chs>x ee>e",
    "en": "ph>f ck>k ea>ee ee>ea igh>i ou>ow c>k kn>n wr>r ll>l tt>t ss>s mm>m rr>r er>a tion>shon "
    "wh>w oo>u ie>ee ai>ay ough>o gh> qu>kw x>ks s>z ch>sh or>er ea>e th>d",
}
ENDINGS = {
    "nl": ("en", "s", "je", "e"), "fr": ("s", "es", "x"),
    "de": ("en", "e", "n", "er", "s"), "en": ("s", "es", "ing", "er"),
}  # fmt: skip
ARTICLES = {
    "nl": ("de", "het", "een"), "fr": ("le", "la", "un", "une", "les"),
    "de": ("der", "die", "das", "ein", "eine"), "en": ("the", "a"),
}  # fmt: skip
Error = Callable[[str, str, random.Random], str]


@dataclass(frozen=True, slots=True)
class Asked:
    """A query, the label it stands for (None: nothing), its language and its kind."""

    text: str
    meant: str | None
    lang: str
    kind: str


def typo(word: str, language: str, dice: random.Random) -> str:
    """One slip of the finger: a letter left out, doubled, added, replaced or swapped."""
    at = dice.randrange(len(word))
    slip = dice.choice(("drop", "double", "add", "replace", "swap"))
    near = NEIGHBOURS.get(fold(word[at])[:1], "e")
    if slip == "drop" and len(word) > 3:
        return word[:at] + word[at + 1 :]
    if slip == "double":
        return word[:at] + word[at] + word[at:]
    if slip == "add":
        return word[:at] + dice.choice(near) + word[at:]
    if slip == "swap" and at + 1 < len(word):
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + dice.choice(near) + word[at + 1 :]


def two_typos(word: str, language: str, dice: random.Random) -> str:
    """Two slips."""
    return typo(typo(word, language, dice), language, dice)


def heard(word: str, language: str, dice: random.Random) -> str:
    """One to three sounds written otherwise."""
    for _ in range(dice.choice((1, 2, 2, 3))):
        pairs = [pair.split(">") for pair in HEARD[language].split()]
        fitting = [pair for pair in pairs if pair[0] in word.lower()]
        if not fitting:
            break
        old, new = dice.choice(fitting)
        at = word.lower().index(old)
        word = word[:at] + new + word[at + len(old) :]
    return word


def split(word: str, language: str, dice: random.Random) -> str:
    """A compound in two words, or two words in one."""
    if " " in word or "-" in word:
        return word.replace(" ", "").replace("-", "")
    at = dice.randrange(2, max(3, len(word) - 1))
    return word[:at] + dice.choice((" ", " ", "-")) + word[at:]


def accent(word: str, language: str, dice: random.Random) -> str:
    """Accents dropped, written out or wrong."""
    written_out = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "œ": "oe"}
    if dice.random() < 0.4:
        made = "".join(written_out.get(letter, letter) for letter in word)
        if made != word:
            return made
    if dice.random() < 0.3:
        return word.replace("e", dice.choice("éèê"), 1)
    apart = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def inflected(word: str, language: str, dice: random.Random) -> str:
    """Another ending."""
    return word + dice.choice(ENDINGS[language])


def with_article(word: str, language: str, dice: random.Random) -> str:
    """An article in front, and a slip in the word."""
    return f"{dice.choice(ARTICLES[language])} {typo(word, language, dice)}"


KINDS: dict[str, Error] = {
    "typo1": typo, "typo2": two_typos, "heard": heard, "split": split,
    "accent": accent, "inflection": inflected, "article": with_article,
}  # fmt: skip


def mistakes(seed: int = 1, known_size: int = 1_000_000) -> list[Asked]:
    """1,000 queries with an error, about words of the smallest corpus.

    A query that is another label of the largest corpus is left out: it has no single answer.
    """
    dice = random.Random(f"mistakes-{seed}")
    taken = {joined(text) for text, _ in labels(known_size)}
    by_language: dict[str, list[str]] = {language: [] for language in LANGUAGES}
    for text, language in labels(10_000):
        if 4 <= len(joined(text)) <= 30:
            by_language[language].append(text)
    made = []
    for kind, share in SHARES.items():
        for number in range(share):
            language = list(LANGUAGES)[number % 4]
            made.append(_one(kind, language, by_language[language], taken, dice))
    return made


def _one(kind: str, language: str, words: list[str], taken: set[str], dice: random.Random) -> Asked:
    while True:
        word = dice.choice(words)
        if kind == "accent" and word.isascii():
            continue
        query = KINDS[kind](word, language, dice)
        same = joined(query) == joined(word) and kind not in ("accent", "split")
        if (
            query != word
            and not same
            and (joined(query) not in taken or kind in ("accent", "split"))
        ):
            if joined(query) in taken and joined(query) != joined(word):
                continue
            return Asked(query, word, language, kind)


def nonsense(seed: int = 1, known_size: int = 1_000_000) -> list[Asked]:
    """200 queries that mean nothing here: key mash, Turkish and Hungarian words.

    None has a label in the largest corpus that a person would take for it (ratio 82 and more).
    """
    dice = random.Random(f"nonsense-{seed}")
    known = [fold(text) for text, _ in labels(known_size)]
    made: list[Asked] = []
    for kind, share in (("mash", 70), ("tur", 65), ("hun", 65)):
        words = [] if kind == "mash" else headwords(kind)
        count = 0
        while count < share:
            text = _mash(dice) if kind == "mash" else dice.choice(words)
            if not 4 <= len(joined(text)) <= 18:
                continue
            if process.extractOne(fold(text), known, scorer=fuzz.ratio, score_cutoff=82):
                continue
            made.append(Asked(text, None, dice.choice(list(LANGUAGES)), f"nonsense-{kind}"))
            count += 1
    return made


def _mash(dice: random.Random) -> str:
    row = dice.choice(("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz"))
    return "".join(dice.choice(row) for _ in range(dice.randrange(5, 13)))
