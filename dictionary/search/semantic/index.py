"""The directions of concepts and of their words, kept with the snapshot, and how near a query is.

Two comparisons: of the whole query with the texts of a concept, and of each word of the query with
the nearest word of the concept. The second needs an encoder that knows words (ours does).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search.build import Arrays
from dictionary.search.fold import fold
from dictionary.search.meaning.words import EMPTY
from dictionary.search.semantic.encoders import Encoder
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import CONTEXT, DEFINITION, EXAMPLE, LABEL, Text
from dictionary.search.semantic.words import LANGUAGES, NOTHING, weight_of

PREFIX = "mean_"  # of the arrays' names in a snapshot
Floats = NDArray[np.float32]

# The directions of a concept: what it is in each language, its names in each, all of it, and
# what stands around it.
_DEFINED, _NAMED, _WHOLE, _AROUND = 0, 4, 8, 9
_FIELDS = 10
_UNKNOWN = 0.9  # weight of a word that is guessed
_STEP = 127.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A query as the encoder sees it."""

    lang: str
    whole: Floats
    words: Floats  # one direction a word
    weights: Floats
    known: float  # share of its weight in words that are known, 0 to 1
    is_own: bool = False  # is the encoder fitted on the installation's own words?


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near some concepts are: one line a concept, columns as NEAR says."""

    concepts: NDArray[np.int64]
    table: Floats


NEAR = ("defined", "named", "whole", "around", "nearest", "words", "words_anywhere")


def language_of(encoder: Encoder, text: str, asked: str | None) -> str:
    """The language a query is written in: the visitor's, unless another knows far more of it."""
    first = asked if asked in LANGUAGES else None
    if not isinstance(encoder, StaticEncoder):
        return first or "en"
    words = fold(text).split()
    counts = {
        lang: sum(encoder.lookup(lang, word) != NOTHING for word in words) for lang in LANGUAGES
    }
    best = max(LANGUAGES, key=lambda lang: (counts[lang], lang == first))
    if first and counts[first] + 1 >= counts[best] and counts[first] * 2 >= len(words):
        return first
    return best


def read_asked(encoder: Encoder, text: str, lang: str) -> Asked | None:
    """The query's directions; None where the encoder can say nothing of it."""
    whole = encoder.encode_query(text, lang)
    if whole is None or not whole.any():
        return None
    if not isinstance(encoder, StaticEncoder):
        none = np.zeros((0, encoder.dimensions), np.float32)
        return Asked(lang, whole, none, np.zeros(0, np.float32), 1.0)
    empty = EMPTY.get(lang, frozenset())
    directions, weights, known = [], [], 0.0
    for word in dict.fromkeys(fold(text).split()):
        if word in empty or len(word) < 2:
            continue
        parts = encoder.parts_of(word, lang)
        form = encoder.lookup(lang, word)
        weight = weight_of(form) if form != NOTHING else _UNKNOWN
        weights.append(weight)
        directions.append(encoder.sum(parts))
        known += weight * encoder.is_known(word, lang)
    if not known:  # guesses alone mean nothing
        return None
    shares = np.array(weights, np.float32)
    share = known / float(shares.sum())
    return Asked(lang, whole, np.stack(directions), shares, share, "from" in encoder.notes)


def meaning_arrays(encoder: Encoder, texts: Iterable[Text]) -> Arrays:
    """The directions of all concepts that are written about."""
    kept = list(texts)
    slugs = list(dict.fromkeys(one.concept for one in kept))
    numbers = {slug: number for number, slug in enumerate(slugs)}
    notes = {"model": encoder.model, "slugs": slugs}
    arrays: Arrays = {
        "mean_notes": np.frombuffer(json.dumps(notes).encode(), np.uint8),
        "mean_fields": _fields(encoder, kept, numbers),
    }
    if isinstance(encoder, StaticEncoder):
        arrays |= _word_arrays(encoder, kept, numbers)
    return arrays


def _fields(encoder: Encoder, texts: Sequence[Text], numbers: dict[str, int]) -> Floats:
    made = encoder.encode_many([one.text for one in texts], [one.lang for one in texts])
    fields = np.zeros((len(numbers), _FIELDS, encoder.dimensions), np.float32)
    spoken = np.zeros((len(numbers), len(LANGUAGES), encoder.dimensions), np.float32)
    for one, vector in zip(texts, made, strict=True):
        number = numbers[one.concept]
        lang = LANGUAGES.index(one.lang) if one.lang in LANGUAGES else None
        if one.kind == CONTEXT:
            fields[number, _AROUND] += vector
        elif lang is not None:
            if one.kind == DEFINITION:
                fields[number, _DEFINED + lang] += vector
            elif one.kind == LABEL:
                fields[number, _NAMED + lang] += vector
            spoken[number, lang] += vector * (0.5 if one.kind == EXAMPLE else 1.0)
    fields[:, _WHOLE] = _unit(spoken).sum(axis=1)
    return _unit(fields)


def _word_arrays(encoder: StaticEncoder, texts: Sequence[Text], numbers: dict[str, int]) -> Arrays:
    """The directions of words, and which words stand in which concept and language."""
    words: dict[tuple[str, str], int] = {}
    spoken: list[dict[int, None]] = [{} for _ in range(len(numbers) * len(LANGUAGES))]
    for one in texts:
        if one.kind == CONTEXT or one.lang not in LANGUAGES:
            continue
        place = numbers[one.concept] * len(LANGUAGES) + LANGUAGES.index(one.lang)
        for word in fold(one.text).split():
            if len(word) > 1 and word not in EMPTY[one.lang]:
                spoken[place][words.setdefault((one.lang, word), len(words))] = None
    vectors = np.zeros((len(words), encoder.dimensions), np.float32)
    for (lang, word), row in words.items():
        vectors[row] = encoder.sum(encoder.parts_of(word, lang))
    starts = np.zeros(len(spoken) + 1, np.uint32)
    np.cumsum([len(group) for group in spoken], out=starts[1:])
    flat = [row for group in spoken for row in group]
    return {
        "mean_words": np.round(vectors * _STEP).astype(np.int8),
        "mean_word_starts": starts,
        "mean_word_rows": np.array(flat, np.uint32),
    }


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Floats = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return unit


class MeaningIndex:
    """Says how near concepts are to a query."""

    def __init__(self, arrays: Arrays) -> None:
        """Take arrays as `meaning_arrays` makes them."""
        notes = json.loads(bytes(arrays["mean_notes"]))
        self.model: str = notes["model"]
        self.slugs: list[str] = notes["slugs"]
        self.numbers = {slug: number for number, slug in enumerate(self.slugs)}
        self._fields: Floats = arrays["mean_fields"]
        self._words = arrays.get("mean_words")
        self._starts = arrays.get("mean_word_starts")
        self._rows = arrays.get("mean_word_rows")

    def whole(self, asked: Asked) -> Floats:
        """How near every concept as a whole is: to choose candidates with."""
        near: Floats = self._fields[:, _WHOLE] @ asked.whole
        defined: Floats = self._fields[:, _DEFINED : _DEFINED + len(LANGUAGES)] @ asked.whole
        best: Floats = near + defined.max(axis=1)
        return best

    def near(self, asked: Asked, concepts: NDArray[np.int64]) -> Nearness:
        """How near these concepts are, in every way."""
        fields = self._fields[concepts] @ asked.whole
        lang = LANGUAGES.index(asked.lang)
        spoken = self._spoken(asked, concepts)
        defined = fields[:, _DEFINED : _DEFINED + len(LANGUAGES)]
        own = defined[:, lang]  # nothing where it is not defined in this language
        table = np.column_stack(
            [
                np.where(own == 0, defined.max(axis=1), own),
                fields[:, _NAMED + lang],
                fields[:, _WHOLE],
                fields[:, _AROUND],
                fields[:, :_WHOLE].max(axis=1),
                spoken[:, lang],
                spoken.max(axis=1),
            ]
        )
        return Nearness(concepts, table.astype(np.float32))

    def _spoken(self, asked: Asked, concepts: NDArray[np.int64]) -> Floats:
        """For each concept and language, how near the query's words find one of its words."""
        shares = np.zeros(len(concepts) * len(LANGUAGES), np.float32)
        if self._words is None or self._starts is None or self._rows is None:
            return shares.reshape(len(concepts), -1)
        if not len(concepts) or not len(asked.words):
            return shares.reshape(len(concepts), -1)
        places = (concepts[:, None] * len(LANGUAGES) + np.arange(len(LANGUAGES))).ravel()
        starts = self._starts[places].astype(np.int64)
        counts = self._starts[places + 1].astype(np.int64) - starts
        filled = np.flatnonzero(counts)
        if not len(filled):
            return shares.reshape(len(concepts), -1)
        begins = np.cumsum(counts[filled]) - counts[filled]
        at = np.arange(int(counts.sum())) + np.repeat(starts[filled] - begins, counts[filled])
        rows, where = np.unique(self._rows[at], return_inverse=True)
        likeness = (self._words[rows].astype(np.float32) / _STEP) @ asked.words.T
        best = np.maximum.reduceat(likeness[where], begins, axis=0)
        told = np.clip(best, 0, 1) @ asked.weights
        shares[filled] = told / float(asked.weights.sum())
        return shares.reshape(len(concepts), -1)
