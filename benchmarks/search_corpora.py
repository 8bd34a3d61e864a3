"""Label corpora for the search benchmarks: headwords of Debian's freedict packages.

    apt-get install dict-freedict-{nld-eng,nld-deu,nld-fra,eng-nld,eng-fra,eng-deu,fra-eng} \
        dict-freedict-{fra-nld,fra-deu,deu-eng,deu-nld,deu-fra,tur-eng,hun-eng}

10,000 and 100,000 labels are real headwords, a quarter a language, and each corpus holds the
smaller ones. Where a language has no more headwords, generated compounds fill up (most of the
Dutch and French at 1,000,000). The words of tests/fixtures/heard_*.tsv are always in.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dictionary.search.fold import joined
from dictionary.search.hits import Entry

DICTD = Path("/usr/share/dictd")
FIXTURES = Path(__file__).resolve().parent.parent / "tests" / "fixtures"
LANGUAGES = {"nl": "nld", "fr": "fra", "de": "deu", "en": "eng"}
_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[ '’-][^\W_]+){0,5}")


def headwords(source: str) -> list[str]:
    """All headwords of the packages that translate from a language."""
    files = sorted(DICTD.glob(f"freedict-{source}-*.index"))
    if not files:
        sys.exit(f"No dictionaries from {source}.\n{__doc__}")
    words: set[str] = set()
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            word = line.split("\t", 1)[0].strip()
            if 2 <= len(word) <= 60 and not word.startswith("00") and _WORD.fullmatch(word):
                words.add(word)
    return sorted(words)


@cache
def trade_words(language: str) -> list[str]:
    """The words that the lists of heard spellings are about."""
    lines = (FIXTURES / f"heard_{language}.tsv").read_text(encoding="utf-8").splitlines()
    return list(dict.fromkeys(line.split("\t")[1] for line in lines if not line.startswith("#")))


def _compounds(language: str, words: list[str], dice: random.Random) -> Iterator[str]:
    """Endless compounds: glued for Dutch and German, side by side for French and English."""
    parts = [word for word in words if word.isalpha() and 3 <= len(word) <= 10]
    links = {"nl": ("", "", "s", "en"), "de": ("", "", "s", "n"), "fr": (" de ", " à ", " ")}
    while True:
        first, second = dice.choice(parts), dice.choice(parts)
        yield first + dice.choice(links.get(language, (" ",))) + second


@cache
def _stream(language: str, most: int) -> tuple[str, ...]:
    """The first `most` labels of a language: trade words, headwords in a fixed order, compounds."""
    dice = random.Random(f"corpus-{language}")
    real = headwords(LANGUAGES[language])
    dice.shuffle(real)
    taken = dict.fromkeys([*trade_words(language), *real][:most])
    for word in _compounds(language, real, dice):
        if len(taken) >= most:
            break
        taken.setdefault(word)
    return tuple(taken)


def labels(size: int) -> list[tuple[str, str]]:
    """(text, language) of a corpus."""
    return [(text, language) for language in LANGUAGES for text in _stream(language, size // 4)]


def entries(size: int) -> Iterator[Entry]:
    """The corpus as search wants it; labels that fold alike are one concept."""
    for text, language in labels(size):
        yield Entry(joined(text) or "-", text, language)
