"""Our own encoder: a text is the weighted sum of the vectors of its words. Needs numpy only."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dictionary.search.fold import fold
from dictionary.search.semantic.file import ModelFile, open_model
from dictionary.search.semantic.words import NOTHING, Part, Reader, remembered

Vectors = NDArray[np.float32]


def form_key(lang: str, word: str) -> int:
    """The number under which a folded word of a language is kept."""
    return int.from_bytes(blake2b(f"{lang}:{word}".encode(), digest_size=8).digest(), "little")


class StaticEncoder:
    """Encodes in microseconds; the file is mapped, so a process holds only what it reads."""

    is_quick = True

    def __init__(self, model: ModelFile) -> None:
        self._vectors, self._scales = model.vectors, model.scales
        self._keys, self._forms = model.keys.data, model.forms.data
        self.dimensions = int(model.vectors.shape[1])
        self.notes = model.notes
        self.model = str(model.notes["fingerprint"])
        self.reader = Reader(self.lookup, int(model.notes["words"]), int(model.notes["buckets"]))
        self.parts_of = remembered(self.reader)

    @classmethod
    def open(cls, path: Path) -> StaticEncoder:
        """The encoder of a file. Raises ModelRefused or OSError."""
        return cls(open_model(path))

    def lookup(self, lang: str, word: str) -> int:
        """The packed form of a folded word, NOTHING where the table lacks it."""
        key = form_key(lang, word)
        at = bisect_left(self._keys, key)
        if at == len(self._keys) or self._keys[at] != key:
            return NOTHING
        return self._forms[at]

    def encode(self, text: str, lang: str) -> Vectors:
        """The direction of a text; all zeros where no word of it is known."""
        parts: list[Part] = []
        for word in fold(text).split():
            parts += self.parts_of(word, lang)
        return self.sum(parts)

    def encode_query(self, text: str, lang: str) -> Vectors:
        """As `encode`."""
        return self.encode(text, lang)

    def encode_many(self, texts: Sequence[str], langs: Sequence[str]) -> Vectors:
        """The directions of many texts, one a row."""
        if not texts:
            return np.zeros((0, self.dimensions), np.float32)
        pairs = zip(texts, langs, strict=True)
        return np.stack([self.encode(text, lang) for text, lang in pairs])

    def table(self) -> Vectors:
        """All rows as they were before they were pressed into bytes."""
        whole: Vectors = self._vectors.astype(np.float32) * self._scales[:, None].astype(np.float32)
        return whole

    def forms(self) -> Iterator[tuple[int, int]]:
        """All keys with their packed forms."""
        return zip(self._keys.tolist(), self._forms.tolist(), strict=True)

    def sum(self, parts: Sequence[Part]) -> Vectors:
        """The weighted sum of rows, one long."""
        total = self.raw_sum(parts)
        length = float(np.sqrt(total @ total))
        return total / length if length > 1e-6 else total

    def raw_sum(self, parts: Sequence[Part]) -> Vectors:
        """The weighted sum of rows, as long as it is."""
        if not parts:
            return np.zeros(self.dimensions, np.float32)
        rows = [row for row, _ in parts]
        weights = np.array([weight for _, weight in parts], np.float32)
        weights *= self._scales[rows]
        total: Vectors = weights @ self._vectors[rows].astype(np.float32)
        return total

    def is_known(self, word: str, lang: str) -> bool:
        """Is a folded word in the table, as itself or by its parts, in any language?"""
        parts = self.parts_of(word, lang)
        first, buckets = self.reader.words, self.reader.buckets
        return bool(parts) and not first <= parts[0][0] < first + buckets
