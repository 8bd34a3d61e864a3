"""Words that a machine says wrong, written right, and the parts that compounds are made of.

`<language>.tsv`: a word or a phrase and its pronunciation in IPA, checked by hand and proven
by a test. A row in capitals holds for capitals only, so that LED is no lead.
`parts_<language>.txt`: simple words, one a line, of which compounds are made.
`french_in_nl.txt`: French words of the Flemish work floor.
`linking_fr.txt`: French words with a liaison.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent


@lru_cache(maxsize=16)
def lexicon(language: str) -> dict[str, str]:
    """Word or phrase to IPA: in capitals as it stands, everything else in small letters."""
    path = FOLDER / f"{language}.tsv"
    if not path.exists():
        return {}
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {_key(row[0]): row[1] for row in rows if len(row) >= 2 and row[0] != "word"}


def _key(written: str) -> str:
    return written if written.isupper() else written.lower()


def word_ipa(word: str, language: str) -> str:
    """The IPA that we know for a word, '' for none."""
    known = lexicon(language)
    if word.isupper() and word in known:
        return known[word]
    return known.get(word.lower(), "")


@lru_cache(maxsize=16)
def phrases(language: str) -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First word to the phrases that begin with it, longest first: their words and their IPA."""
    found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for written, ipa in lexicon(language).items():
        if " " in written:
            words = tuple(written.split())
            found.setdefault(words[0], []).append((words, tuple(ipa.split())))
    return {
        first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in found.items()
    }


@lru_cache(maxsize=16)
def parts(language: str) -> frozenset[str]:
    """Simple words of a language, in small letters; empty where words are not glued together."""
    path = FOLDER / f"parts_{language}.txt"
    if not path.exists():
        return frozenset()
    simple = path.read_text(encoding="utf-8").split()
    known = (word for word in lexicon(language) if len(word) > 2 and word.isalpha())
    return frozenset(simple) | frozenset(word for word in known if not word.isupper())


@lru_cache(maxsize=1)
def french_loans() -> frozenset[str]:
    """French words that are used in Dutch and keep their sounds there."""
    return frozenset((FOLDER / "french_in_nl.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=1)
def linking_words() -> frozenset[str]:
    """French words whose last consonant is heard before a vowel; after a noun it is not."""
    return frozenset((FOLDER / "linking_fr.txt").read_text(encoding="utf-8").split())


@lru_cache(maxsize=1)
def lexicon_digest() -> str:
    """Changes with any list, so that sounds made with older ones are made again."""
    digest = hashlib.sha256()
    for path in sorted([*FOLDER.glob("*.tsv"), *FOLDER.glob("*.txt")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
