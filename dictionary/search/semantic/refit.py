"""Fit the vectors once more, on what this installation itself says of its concepts.

All texts of a concept, in every language, should point the same way. Each text is drawn to the
mean of the concept's other texts; words that the shipped model does not know get a row.
Concepts held out tell whether that helps: only then the new file is kept, in the data folder.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from dictionary.search.fold import fold
from dictionary.search.semantic.file import ModelFile
from dictionary.search.semantic.static import StaticEncoder, form_key
from dictionary.search.semantic.texts import DEFINITION, Text
from dictionary.search.semantic.words import NOTHING, Part, packed

Floats = NDArray[np.float32]
HELD_OUT = 5  # every fifth concept tells whether it helped
_RIDGE, _ROUNDS, _PASSES = 5.0, 12, 2  # settled on held-out concepts of the starter words
_NEW_WORD = 0.9  # what a new word tells
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_LEAST = 40  # concepts with texts in two languages, below which nothing can be said


@dataclass(frozen=True, slots=True)
class Outcome:
    """How often a text finds its own concept in another language, before and after."""

    concepts: int
    before: float
    after: float
    model: ModelFile | None

    @property
    def is_better(self) -> bool:
        """Is the new model worth keeping?"""
        return self.model is not None and self.after > self.before


def refit(encoder: StaticEncoder, texts: Sequence[Text]) -> Outcome:
    """The model fitted on all texts, and what held-out concepts say of the method."""
    held = {concept for concept in {one.concept for one in texts} if _is_held_out(concept)}
    tests = [one for one in texts if one.concept in held]
    if len(held) < _LEAST / HELD_OUT or len({one.lang for one in tests}) < 2:
        return Outcome(len(held), 0.0, 0.0, None)
    learning = [one for one in texts if one.concept not in held]
    before = agreement(encoder, tests, texts)
    after = agreement(StaticEncoder(fitted(encoder, learning)), tests, texts)
    return Outcome(len(held), before, after, fitted(encoder, texts))


def _is_held_out(concept: str) -> bool:
    return hashlib.sha256(f"held:{concept}".encode()).digest()[0] % HELD_OUT == 0


def agreement(encoder: StaticEncoder, tests: Sequence[Text], texts: Sequence[Text]) -> float:
    """Mean reciprocal rank of a held-out text's concept among all texts of another language."""
    vectors = np.stack([encoder.encode(one.text, one.lang) for one in texts])
    ranks: list[float] = []
    by_lang: dict[str, list[int]] = {}
    for at, one in enumerate(texts):
        if one.kind != "label":
            by_lang.setdefault(one.lang, []).append(at)
    tables = {lang: vectors[places] for lang, places in sorted(by_lang.items())}
    own: dict[tuple[str, str], list[int]] = {}
    for lang, places in by_lang.items():
        for at, place in enumerate(places):
            own.setdefault((lang, texts[place].concept), []).append(at)
    for one in tests:
        asked = encoder.encode(one.text, one.lang)
        for lang, table in tables.items():
            mine = own.get((lang, one.concept))
            if lang == one.lang or not mine:
                continue
            scores = table @ asked
            ranks.append(1 / (1 + int((scores > scores[mine].max()).sum())))
    return float(np.mean(ranks)) if ranks else 0.0


class _Draft:
    """The vectors as they change, with rows for new words."""

    def __init__(self, encoder: StaticEncoder, texts: Sequence[Text]) -> None:
        self.encoder = encoder
        self.new: dict[tuple[str, str], int] = {}
        old = encoder.table()
        made: list[Floats] = []
        for one in texts:
            for word in fold(one.text).split():
                key = (one.lang, word)
                if key in self.new or len(word) < 2 or not word.isalpha():
                    continue
                if encoder.lookup(one.lang, word) == NOTHING:
                    self.new[key] = len(old) + len(made)
                    made.append(encoder.raw_sum(encoder.parts_of(word, one.lang)))
        self.vectors = np.concatenate([old, np.stack(made)]) if made else old

    def parts(self, text: str, lang: str) -> list[Part]:
        parts: list[Part] = []
        for word in fold(text).split():
            row = self.new.get((lang, word))
            parts += self.encoder.parts_of(word, lang) if row is None else [(row, _NEW_WORD)]
        return parts


def fitted(encoder: StaticEncoder, texts: Sequence[Text]) -> ModelFile:
    """The encoder's vectors after drawing the texts of each concept together."""
    from dictionary.search.semantic.training import fit, pack

    texts = [*texts, *_sentences(texts)]
    draft = _Draft(encoder, texts)
    lines = [draft.parts(one.text, one.lang) for one in texts]
    table = fit.matrix(lines, len(draft.vectors))
    weights = np.array([_WEIGHTS[one.kind] for one in texts], np.float32)
    used = np.unique(table.indices)  # the other rows stay as they are
    table, vectors = table[:, used], draft.vectors[used]
    for _ in range(_PASSES):
        targets = _targets(table @ vectors, texts)
        vectors = fit.solve(table, targets, weights, start=vectors, ridge=_RIDGE, rounds=_ROUNDS)
    draft.vectors[used] = vectors
    numbers, scales = pack.quantized(draft.vectors)
    return _with_new_words(encoder, draft.new, numbers, scales)


def _sentences(texts: Sequence[Text]) -> list[Text]:
    """The sentences of definitions of several: short texts, as people ask."""
    found = []
    for one in texts:
        pieces = _SENTENCE.split(one.text) if one.kind == DEFINITION else []
        if len(pieces) > 1:
            found += [replace(one, text=piece) for piece in pieces]
    return found


_WEIGHTS = {"label": 1.0, "definition": 1.0, "example": 0.5}


def _targets(said: Floats, texts: Sequence[Text]) -> Floats:
    """For each text the mean of its concept's texts, each language counting alike."""
    said = said / np.maximum(np.linalg.norm(said, axis=1, keepdims=True), 1e-9)
    concepts: dict[str, list[int]] = {}
    for at, one in enumerate(texts):
        concepts.setdefault(one.concept, []).append(at)
    targets = np.zeros_like(said)
    for places in concepts.values():
        mean = said[places].mean(axis=0)
        targets[places] = mean / max(float(np.linalg.norm(mean)), 1e-9)
    return targets.astype(np.float32)


def _with_new_words(
    encoder: StaticEncoder,
    new: dict[tuple[str, str], int],
    numbers: NDArray[np.int8],
    scales: NDArray[np.float16],
) -> ModelFile:
    """A file with more forms. New rows come last, after those of letter groups."""
    forms = dict(encoder.forms())
    for (lang, word), row in new.items():
        forms[form_key(lang, word)] = packed(row, _NEW_WORD, is_part=False)
    keys = np.array(sorted(forms), np.uint64)
    values = np.array([forms[int(key)] for key in keys], np.uint32)
    mark = hashlib.sha256(numbers.tobytes() + keys.tobytes()).hexdigest()[:16]
    notes = {**encoder.notes, "from": encoder.model, "fingerprint": mark}
    return ModelFile(numbers, scales, keys, values, notes)
