"""The steps from nothing to the shipped model; each can be stopped and taken up again.

fetch, read, teach and fit leave their work in one folder, so that a step is not done twice.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dictionary.search.fold import fold
from dictionary.search.semantic.file import write_model
from dictionary.search.semantic.training import (
    fit,
    pack,
    readers,
    samples,
    sources,
    teacher,
    vocabulary,
)
from dictionary.search.semantic.training import pairs as pairs_module
from dictionary.search.semantic.words import LANGUAGES, Part, Reader

SEED = 7
DIMENSIONS = 128
TEXTS = 122880  # that the teacher sees
FIRST = {"nl": 40_000, "fr": 30_000, "de": 70_000, "en": 40_000}  # rows before the thinning
BUCKETS = 8192
SHARES = {"nl": 18_500, "fr": 14_500, "de": 19_500, "en": 15_500}  # rows that are shipped
_COMPOSED = 0.8  # a compound whose parts already say this much of it needs no row
NOTES = {
    "name": "four-language word vectors",
    "licence": "GPL-3.0-or-later; derived from Ding, FreeDict, WordNet 3.0: docs/semantic-model.md",
    "version": 1,
}
STAGES = ("fetch", "read", "teach", "fit")


@dataclass(frozen=True, slots=True)
class Plan:
    """Where the work is kept, and what to make."""

    work: Path
    to: Path
    say: Callable[[str], None]
    with_wikdict: bool = False
    texts: int = TEXTS


def run(plan: Plan, stages: tuple[str, ...] = STAGES) -> None:
    """Take the named steps in order."""
    for stage in STAGES:
        if stage in stages:
            plan.say(f"{stage} ...")
            {"fetch": _fetch, "read": _read, "teach": _teach, "fit": _fit}[stage](plan)


def _fetch(plan: Plan) -> None:
    sources.fetch(plan.work, plan.with_wikdict)


def _read(plan: Plan) -> None:
    share = plan.work / "unpacked" / "usr" / "share"
    pairs = pairs_module.read_pairs(share, plan.with_wikdict)
    synsets = list(readers.wordnet(share))
    plan.say(f"{len(pairs)} pairs, {len(synsets)} meanings")
    with (plan.work / "read.pickle").open("wb") as stream:
        pickle.dump((pairs, synsets), stream)


def _what_was_read(plan: Plan) -> tuple[list[pairs_module.Pair], list[readers.Synset]]:
    with (plan.work / "read.pickle").open("rb") as stream:
        read: tuple[list[pairs_module.Pair], list[readers.Synset]] = pickle.load(stream)  # noqa: S301 (we wrote it)
    return read


def _teach(plan: Plan) -> None:
    texts = teacher.wanted_texts(*_what_was_read(plan), plan.texts)
    teacher.encode(plan.work, texts)


def _fit(plan: Plan) -> None:
    pairs, synsets = _what_was_read(plan)
    targets = samples.Targets(teacher.Taught(plan.work), DIMENSIONS)
    made = samples.make_samples(pairs, synsets, targets, SEED)
    plan.say(f"{len(made.texts)} texts to learn from")
    census = vocabulary.Census(made)
    first = [word for lang in LANGUAGES for word in census.best(lang, FIRST[lang])]
    words = census.vocabulary(first)
    kept = thinned(words, fitted(made, words, plan.say))
    words = census.vocabulary(kept)
    plan.say(f"{len(words.words)} words, {len(words.forms)} forms")
    vectors = fitted(made, words, plan.say)
    letters = fit.solve_letters(words.words, vectors, BUCKETS)
    write_model(plan.to, pack.pack(vectors, letters, words.forms, dict(NOTES)))
    plan.say(f"{plan.to}: {plan.to.stat().st_size / 1e6:.2f} MB")


def fitted(
    made: samples.Samples, words: vocabulary.Vocabulary, say: Callable[[str], None]
) -> fit.Floats:
    """The vectors of all words."""
    reader = Reader(words.lookup)
    known: dict[vocabulary.Word, list[Part]] = {}
    lines: list[list[Part]] = []
    for lang, text in zip(made.langs, made.texts, strict=True):
        line: list[Part] = []
        for word in fold(text).split():
            key = (lang, word)
            if key not in known:
                known[key] = reader.known(word, lang)
            line += known[key]
        lines.append(line)
    table = fit.matrix(lines, len(words.words))
    say(f"{table.nnz} words in {table.shape[0]} texts")
    targets = np.stack(made.vectors)[made.targets]
    return fit.solve(table, targets, np.array(made.weights, np.float32), say=say)


def thinned(words: vocabulary.Vocabulary, vectors: fit.Floats) -> list[vocabulary.Word]:
    """The words without those that the parts they are made of say as well; a share a language."""
    reader = Reader(words.lookup)
    kept: dict[str, list[vocabulary.Word]] = {lang: [] for lang in LANGUAGES}
    for row, (lang, word) in enumerate(words.words):
        parts = [part for part in reader.known(word, lang) if part[0] != row]
        if not (parts and _alike(vectors[row], parts, vectors)):
            kept[lang].append((lang, word))
    return [word for lang in LANGUAGES for word in kept[lang][: SHARES[lang]]]


def _alike(own: fit.Floats, parts: list[Part], vectors: fit.Floats) -> bool:
    made = np.sum([vectors[row] * weight for row, weight in parts], axis=0)
    lengths = float(np.linalg.norm(made) * np.linalg.norm(own))
    return bool(made @ own > _COMPOSED * lengths)
