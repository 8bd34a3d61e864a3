"""Words that a machine says wrong, written right, and the parts that compounds are made of.

`<language>.tsv`: a word and its pronunciation in IPA, checked by hand and proven by a test.
`parts_<language>.txt`: simple words, one a line, of which compounds are made.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

FOLDER = Path(__file__).parent


@lru_cache(maxsize=16)
def lexicon(language: str) -> dict[str, str]:
    """Word, in small letters, to IPA."""
    path = FOLDER / f"{language}.tsv"
    if not path.exists():
        return {}
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())
    return {row[0].lower(): row[1] for row in rows if len(row) >= 2 and row[0] != "word"}


@lru_cache(maxsize=16)
def parts(language: str) -> frozenset[str]:
    """Simple words of a language, in small letters; empty where words are not glued together."""
    path = FOLDER / f"parts_{language}.txt"
    if not path.exists():
        return frozenset()
    simple = path.read_text(encoding="utf-8").split()
    return frozenset(simple) | frozenset(word for word in lexicon(language) if len(word) > 2)


def lexicon_digest() -> str:
    """Changes with any list, so that sounds made with older ones are made again."""
    digest = hashlib.sha256()
    for path in sorted([*FOLDER.glob("*.tsv"), *FOLDER.glob("*.txt")]):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:8]
