"""What the model learns from: texts of four languages, each with the vector it should have."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from dictionary.search.fold import fold
from dictionary.search.semantic.training.frequency import base_forms, frequencies, telling
from dictionary.search.semantic.training.pairs import Pair
from dictionary.search.semantic.training.readers import Synset
from dictionary.search.semantic.training.teacher import Taught

Floats = NDArray[np.float32]
_FIELDS = {"06": 2.0, "27": 1.5, "35": 1.5, "30": 1.2, "38": 1.2, "36": 1.2, "04": 1.0, "17": 0.7}
_OTHER_FIELD = 0.4
_GLOSS, _WORDS = 0.6, 0.4  # of the target of a gloss
_COVERED = 0.6  # of a gloss that a bag of translations must hold
_BAG, _TOLD = 0.8, 0.12


@dataclass(slots=True)
class Samples:
    """Texts, the rows of their targets, and weights."""

    langs: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    vectors: list[Floats] = field(default_factory=list)

    def target(self, vector: Floats) -> int:
        """Keep a target; its row."""
        self.vectors.append(vector)
        return len(self.vectors) - 1

    def add(self, lang: str, text: str, target: int, weight: float) -> None:
        """One thing to learn."""
        self.langs.append(lang)
        self.texts.append(text)
        self.targets.append(target)
        self.weights.append(weight)


class Targets:
    """The teacher's vectors turned so that the first numbers tell most, cut to some of them."""

    def __init__(self, taught: Taught, dimensions: int) -> None:
        self._taught = taught
        spread = taught.vectors.T @ taught.vectors
        _, turned = np.linalg.eigh(spread.astype(np.float64))
        self.turn: Floats = turned[:, ::-1][:, :dimensions].astype(np.float32)
        self._vectors = _unit(taught.vectors @ self.turn)

    def of(self, text: str) -> Floats | None:
        """The vector of an English text that the teacher saw."""
        row = self._taught.rows.get(text)
        return None if row is None else self._vectors[row]

    def mean(self, texts: Iterable[str]) -> Floats | None:
        """The direction between some texts; None where the teacher saw none."""
        found = [vector for text in texts if (vector := self.of(text)) is not None]
        return _unit(np.mean(found, axis=0)) if found else None

    def all(self) -> Iterable[tuple[str, Floats]]:
        """Every text that the teacher saw."""
        return zip(self._taught.texts, self._vectors, strict=True)


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    unit: Floats = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return unit


def make_samples(
    pairs: Sequence[Pair], synsets: Sequence[Synset], targets: Targets, seed: int
) -> Samples:
    """Pairs, English terms, glosses, and bags of translations of glosses."""
    made = Samples()
    known: dict[tuple[str, ...], int | None] = {}
    for pair in pairs:
        if pair.english not in known:
            vector = targets.mean(pair.english)
            known[pair.english] = None if vector is None else made.target(vector)
        row = known[pair.english]
        if row is not None:
            made.add(pair.lang, pair.text, row, pair.weight)
    for text, vector in targets.all():
        made.add("en", text, made.target(vector), 1.5)
    _add_glosses(made, pairs, synsets, targets, random.Random(seed))  # noqa: S311
    return made


def _add_glosses(
    made: Samples,
    pairs: Sequence[Pair],
    synsets: Sequence[Synset],
    targets: Targets,
    dice: random.Random,
) -> None:
    books = {lang: TranslationBook(pairs, lang) for lang in ("nl", "fr", "de")}
    for synset in synsets:
        gloss, words = targets.of(synset.gloss), targets.mean(synset.words[:4])
        if gloss is None:
            continue
        row = made.target(gloss if words is None else _unit(_GLOSS * gloss + _WORDS * words))
        weight = _FIELDS.get(synset.field.zfill(2), _OTHER_FIELD)
        made.add("en", synset.gloss, row, weight)
        for example in synset.examples:
            made.add("en", example, row, weight * 0.3)
        for lang, book in books.items():
            bag, share = book.bag(synset.gloss, dice)
            if share >= _COVERED and len(bag) >= 2:
                made.add(lang, " ".join(bag), row, weight * _BAG)


class TranslationBook:
    """Single English words in another language, to translate a gloss word by word."""

    def __init__(self, pairs: Iterable[Pair], lang: str) -> None:
        counts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        shares = frequencies(lang)
        for pair in pairs:
            if pair.lang != lang or " " in pair.text:
                continue
            common = (shares.get(fold(pair.text), 0.0) + 1e-7) ** 0.3
            for place, english in enumerate(pair.english):
                if english.count(" ") <= 1:
                    worth = pair.weight * common / (1 + place)
                    counts[fold(english)][pair.text] += worth
        self._words = {
            english: sorted(count.items(), key=lambda pair: -pair[1])[:4]
            for english, count in counts.items()
        }
        self._base = base_forms("en")

    def bag(self, text: str, dice: random.Random) -> tuple[list[str], float]:
        """Translations of the words of a text that tell something; the share that was found."""
        words, bag, asked, at = fold(text).split(), [], 0, 0
        while at < len(words):
            two = " ".join(words[at : at + 2])
            found = self._words.get(two) if at + 1 < len(words) else None
            at += 2 if found else 1
            if not found:
                word = words[at - 1]
                if telling(word, "en") < _TOLD:
                    continue
                found = self._words.get(word) or self._words.get(self._base.get(word, word))
            asked += 1
            if found:
                names, worth = zip(*found, strict=True)
                bag.append(dice.choices(names, worth)[0])
        return bag, len(bag) / max(asked, 1)
