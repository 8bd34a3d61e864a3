"""Read the dictionaries: Ding, FreeDict, WordNet and a French thesaurus."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MARKS = re.compile(r"\{[^}]*\}|\[[^\]]*\]|<[^>]*>|\([^)]*\)|/[^/]*/")
_SOMEBODY = re.compile(
    r"\b(?:jdm|jdn|jds|etw|sb|sth|so|s\.o|sb's|qn|qc|qqn|qqch|iem|iets|zich)(?:\.|(?=\W|$))"
)
_LETTERS = str.maketrans({"ĳ": "ij", "Ĳ": "IJ", "’": "'", "‐": "-", '"': " ", "…": " "})
_TRADE_MARKS = ("[techn.]", "[constr.]", "[electr.]", "[mach.]", "[auto]", "[min.]", "[material]")
_BASE64 = {
    letter: value
    for value, letter in enumerate(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )
}


@dataclass(frozen=True, slots=True)
class Entry:
    """Words of one language and words of another that mean the same."""

    words: tuple[str, ...]
    others: tuple[str, ...]
    is_trade: bool = False


@dataclass(frozen=True, slots=True)
class Synset:
    """A meaning in WordNet: its English words and what they mean."""

    kind: str  # noun, verb, adj, adv
    field: str  # the lexicographer's file: 06 is artefacts
    words: tuple[str, ...]
    gloss: str
    examples: tuple[str, ...]


def clean(text: str) -> str:
    """A dictionary's word without its marks."""
    text = _SOMEBODY.sub(" ", _MARKS.sub(" ", text.translate(_LETTERS)))
    return re.sub(r"\s+", " ", text).strip(" ;,.-–!?:'")


def _cleaned(parts: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in map(clean, parts) if word))


def ding(share: Path) -> Iterator[Entry]:
    """German and English of Ding, one entry for each pair of columns."""
    with (share / "trans" / "de-en").open(encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#") or "::" not in line:
                continue
            german, english = line.split("::", 1)
            trade = any(mark in german for mark in _TRADE_MARKS)
            columns = german.split("|"), english.split("|")
            if len(columns[0]) != len(columns[1]):
                columns = columns[0][:1], columns[1][:1]
            for left, right in zip(*columns, strict=True):
                words = _cleaned(left.split(";"))
                others = _cleaned([re.sub(r"^\s*to ", "", one) for one in right.split(";")])
                if words and others:
                    yield Entry(words, others, trade)


def freedict(share: Path, name: str) -> Iterator[Entry]:
    """The entries of a FreeDict dictionary, one for each sense."""
    with gzip.open(share / "dictd" / f"freedict-{name}.dict.dz") as stream:
        data = stream.read()
    for start, length in sorted(_places(share / "dictd" / f"freedict-{name}.index")):
        head, *body = data[start : start + length].decode("utf-8", "replace").split("\n")
        word = clean(re.sub(r"^to ", "", head))
        if not word or head.startswith("00database"):
            continue
        for line in body:
            sense = re.sub(r"^\s*\d+\.\s*", "", line).strip()
            if not sense or sense.startswith(("see:", "Synonym", "Note", '"')):
                continue
            others = _cleaned(re.split("[,;]", _MARKS.sub(" ", sense)))
            if others:
                yield Entry((word,), others[:6])


def _places(index: Path) -> set[tuple[int, int]]:
    places = set()
    for line in index.read_text(encoding="utf-8").splitlines():
        head, start, length = line.split("\t")[:3]
        if not head.startswith(("00database", "00-database")):
            places.add((_number(start), _number(length)))
    return places


def _number(text: str) -> int:
    number = 0
    for letter in text:
        number = number * 64 + _BASE64[letter]
    return number


def wordnet(share: Path) -> Iterator[Synset]:
    """The meanings of WordNet 3.0."""
    for kind in ("noun", "verb", "adj", "adv"):
        with (share / "wordnet" / f"data.{kind}").open(encoding="utf-8") as lines:
            for line in lines:
                if line.startswith("  "):
                    continue
                left, right = line.split("|", 1)
                parts = left.split()
                names = [parts[4 + 2 * at] for at in range(int(parts[3], 16))]
                words = tuple(name.split("(")[0].replace("_", " ") for name in names)
                gloss, *examples = right.strip().split('; "')
                said = tuple(one.strip(' ";') for one in examples[:2])
                yield Synset(kind, parts[1], words, gloss.strip()[:300], said)


def thesaurus(share: Path) -> Iterator[Entry]:
    """French words, and words that mean nearly the same."""
    head = ""
    with (share / "mythes" / "thes_fr.dat").open(encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            if line.startswith("("):
                others = _cleaned(line.split("|")[1:])
                if others and head:
                    yield Entry((head,), others[:12])
            else:
                head = clean(line.split("|")[0])
