"""Make the arrays of an index from labels, many at once."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dictionary.search.fold import fold_many, spelled_out_many, without_articles
from dictionary.search.hits import Entry
from dictionary.search.phonetics import skeletons
from dictionary.search.postings import bands_of, build_postings
from dictionary.search.prefixes import END, build_fences, build_ready, build_starts
from dictionary.search.tails import build_tail_fences, build_tails

VERSION = 4  # of the files: raise it when they change
Arrays = dict[str, NDArray[Any]]
KINDS = ("preferred", "alternative", "hidden")
HIDDEN = KINDS.index("hidden")
LONGEST_ROW = 255
_AT_ONCE = 20_000
SMALL = 1500  # rows below which comparing with every row is faster than any index

_BREAKS = str.maketrans("\n\r\1\0", "    ")


class _Numbers(dict[object, int]):
    """Gives each new value the next number."""

    def __missing__(self, value: object) -> int:
        number = self[value] = len(self)
        return number


@dataclass(slots=True)
class _Columns:
    """The rows while they are made: one list a column."""

    text: list[str]  # as it is shown
    bare: list[str]  # as it is found, without a leading article
    lang: list[int]
    concept: list[int]
    kind: list[int]
    sectors: list[int]
    weight: list[float]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The texts of the rows in their final order."""

    folded: list[str]
    joined: list[str]
    sounds: list[str]
    shown: list[str]


def build_arrays(entries: Iterable[Entry]) -> Arrays:
    """Fold, sound out, sort by length and index every label."""
    langs, concepts, sectors = _Numbers(), _Numbers(), _Numbers()
    columns = _read(entries, langs, concepts, sectors)
    folded, source = _keys(columns.bare)
    joined = "\n".join(folded).replace(" ", "").split("\n") if folded else []
    lengths = np.fromiter((len(word) for word in joined), np.int64, len(joined))
    order = np.argsort(lengths, kind="stable")
    order = order[(lengths[order] > 0) & (lengths[order] <= LONGEST_ROW)]
    rows = np.array(source, np.int64)[order]
    sounds = _sounds(columns, list(langs))
    texts = _Rows(
        [folded[row] for row in order.tolist()],
        [joined[row] for row in order.tolist()],
        [sounds[row] for row in rows.tolist()],
        [columns.text[row] for row in rows.tolist()],
    )
    arrays = _text_arrays(texts)
    arrays["tails"] = build_tails(texts.joined)
    arrays["tail_fences"] = build_tail_fences(texts.joined, arrays["tails"])
    arrays["length_starts"] = np.searchsorted(lengths[order], np.arange(LONGEST_ROW + 3))
    if len(rows) > SMALL:
        arrays |= _gram_arrays(texts, arrays["length_starts"])
    for name, kind in (("lang", np.uint8), ("concept", np.int32), ("kind", np.uint8),
                       ("sectors", np.uint16)):  # fmt: skip
        arrays[name] = np.array(getattr(columns, name), kind)[rows]
    arrays["weight"] = (255 * np.clip(columns.weight, 0.0, 1.0)).astype(np.uint8)[rows]
    arrays["slugs"], arrays["slug_starts"] = _block([str(slug) for slug in concepts])
    names = {"version": VERSION, "langs": list(langs), "sectors": list(sectors)}
    arrays["names"] = np.frombuffer(json.dumps(names).encode(), np.uint8)
    return arrays


def _keys(texts: list[str]) -> tuple[list[str], list[int]]:
    """What each text is found by, and the text's number: once, or twice with ä also as ae."""
    also = spelled_out_many(texts)
    return [*fold_many(texts), *also.values()], [*range(len(texts)), *also]


def _on_one_line(text: str) -> str:
    return text if text.isprintable() else text.translate(_BREAKS)


def _read(
    entries: Iterable[Entry], langs: _Numbers, concepts: _Numbers, sectors: _Numbers
) -> _Columns:
    columns = _Columns([], [], [], [], [], [], [])
    kinds = {kind: number for number, kind in enumerate(KINDS)}
    stream = iter(entries)
    while some := list(islice(stream, _AT_ONCE)):
        texts = [_on_one_line(entry.text) for entry in some]
        columns.text += [
            _on_one_line(entry.shown) if entry.shown else text
            for entry, text in zip(some, texts, strict=True)
        ]
        columns.bare += without_articles(texts)
        columns.lang += [langs[entry.lang] for entry in some]
        columns.concept += [concepts[entry.slug] for entry in some]
        columns.kind += [kinds.get(entry.kind, 1) for entry in some]
        columns.sectors += [sectors[entry.sectors] for entry in some]
        columns.weight += [entry.weight for entry in some]
    return columns


def _sounds(columns: _Columns, langs: list[object]) -> list[str]:
    """Skeletons of all texts, each language's in one block."""
    made = [""] * len(columns.bare)
    numbers = np.array(columns.lang, np.int64)
    for number, lang in enumerate(langs):
        rows = np.flatnonzero(numbers == number).tolist()
        texts = [columns.bare[row] for row in rows]
        sounds = skeletons(texts, str(lang))
        for row, sound in zip(rows, sounds, strict=True):
            made[row] = sound
    return made


def _block(texts: list[str]) -> tuple[NDArray[np.uint8], NDArray[np.uint32]]:
    encoded = [text.encode() for text in texts]
    starts = np.zeros(len(encoded) + 1, np.uint32)
    np.cumsum([len(piece) for piece in encoded], out=starts[1:])
    return np.frombuffer(b"".join(encoded), np.uint8), starts


def _text_arrays(texts: _Rows) -> Arrays:
    """Each row's three texts in one block: as folded, as it sounds, as it is shown."""
    rows = [
        f"{word}\1{sound}\1{'' if text == word else text}\1"
        for word, sound, text in zip(texts.folded, texts.sounds, texts.shown, strict=True)
    ]
    data = "".join(rows).encode()
    block = np.frombuffer(data, np.uint8)
    row_starts = np.zeros(len(rows) + 1, np.uint32)
    row_starts[1:] = np.flatnonzero(block == END)[2::3] + 1
    starts = build_starts(data, row_starts[:-1])
    ready_names, ready = build_ready(data, starts)
    return {
        "block": block, "row_starts": row_starts, "starts": starts,
        "fences": build_fences(data, starts),
        "ready_names": ready_names, "ready": ready,
    }  # fmt: skip


def _gram_arrays(texts: _Rows, length_starts: NDArray[np.int64]) -> Arrays:
    sizes = [len(word) + len(sound) for word, sound in zip(texts.joined, texts.sounds, strict=True)]
    arrays: Arrays = {"sizes": np.minimum(np.array(sizes), 255).astype(np.uint8)}
    return arrays | build_postings(texts.joined, texts.sounds, bands_of(length_starts))
