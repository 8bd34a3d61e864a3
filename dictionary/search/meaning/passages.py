"""Stemmed BM25 over what is written about concepts: definitions, examples, names.

Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009). The weight of each stem in
each passage is worked out when the index is made; a query only adds.
"""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search.build import Arrays
from dictionary.search.meaning.words import stems
from dictionary.search.query import CORE_LANGUAGES

_K1, _B = 1.2, 0.75
_WIDTH = 24  # bytes of a key: language, colon, stem
PREFIX = "text_"  # of the arrays' names in a snapshot
_MOST = 40  # passages that a query is compared with in other ways


@dataclass(frozen=True, slots=True)
class Passage:
    """All that is written about a concept in one language."""

    slug: str
    lang: str
    title: str  # the name to show
    text: str


def passage_arrays(passages: Iterable[Passage]) -> Arrays:
    """Weigh every stem in every passage."""
    kept = list(passages)
    counts = [Counter(stems(f"{each.title} {each.text}", each.lang)) for each in kept]
    lengths = [count.total() for count in counts]
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    of_lang = Counter(each.lang for each in kept)
    words = Counter[str]()
    for each, length in zip(kept, lengths, strict=True):
        words[each.lang] += length
    seen = Counter(
        f"{each.lang}:{stem}" for each, count in zip(kept, counts, strict=True) for stem in count
    )
    for row, (each, count, length) in enumerate(zip(kept, counts, lengths, strict=True)):
        usual = words[each.lang] / of_lang[each.lang] or 1.0
        for stem, times in count.items():
            key = f"{each.lang}:{stem}"
            idf = math.log(1 + (of_lang[each.lang] - seen[key] + 0.5) / (seen[key] + 0.5))
            pressed = times + _K1 * (1 - _B + _B * length / usual)
            postings[key].append((row, idf * times * (_K1 + 1) / pressed))
    keys = sorted(postings, key=str.encode)
    starts = np.zeros(len(keys) + 1, np.uint32)
    np.cumsum([len(postings[key]) for key in keys], out=starts[1:])
    flat = [pair for key in keys for pair in postings[key]]
    notes = {
        "of_lang": dict(of_lang),
        "passages": [(each.slug, each.lang, each.title) for each in kept],
    }
    return {
        "text_keys": np.array([key.encode() for key in keys], f"S{_WIDTH}"),
        "text_starts": starts,
        "text_rows": np.array([row for row, _ in flat], np.int32),
        "text_weights": np.array([weight for _, weight in flat], np.float32),
        "text_notes": np.frombuffer(json.dumps(notes).encode(), np.uint8),
    }


class Passages:
    """Finds concepts by words of their definitions and examples."""

    def __init__(self, arrays: Arrays) -> None:
        """Take arrays as `passage_arrays` makes them."""
        notes = json.loads(bytes(arrays["text_notes"]))
        self._of_lang: dict[str, int] = notes["of_lang"]
        self._passages: list[tuple[str, str, str]] = [tuple(each) for each in notes["passages"]]
        self._arrays = arrays
        self._titles: dict[str, dict[str, str]] = {}
        for slug, lang, title in self._passages:
            self._titles.setdefault(slug, {})[lang] = title

    def title(self, slug: str, lang: str) -> tuple[str, str]:
        """The name of a concept and its language: the one asked for, or another."""
        titles = self._titles.get(slug, {})
        for tag in (lang, *CORE_LANGUAGES):
            if titles.get(tag):
                return titles[tag], tag
        return "", ""

    def shares(self, text: str, lang: str) -> dict[str, tuple[float, int]]:
        """Concepts by the share of the query's weight that their text holds, and how many stems."""
        sums, matched = self._sums(text, lang)
        good = np.flatnonzero(matched)
        best = good[np.argsort(-sums[good], kind="stable")[:_MOST]]
        return {
            self._passages[row][0]: (float(sums[row]), int(matched[row])) for row in best.tolist()
        }

    def _sums(self, text: str, lang: str) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        """For each passage the share of the query's weight, and the number of its stems."""
        wanted = list(dict.fromkeys(stems(text, lang)))
        passages = self._of_lang.get(lang, 0)
        total, rows, weights = 0.0, [], []
        for stem in wanted if passages else ():
            found, weight = self._posting(f"{lang}:{stem}")
            known = len(found)
            total += math.log(1 + (passages - known + 0.5) / (known + 0.5))
            rows.append(found)
            weights.append(weight)
        together = np.concatenate(rows) if rows else np.zeros(0, np.int32)
        if not len(together):
            return np.zeros(0), np.zeros(0, np.int64)
        sums = np.bincount(together, np.concatenate(weights))
        return sums / total, np.bincount(together)

    def _posting(self, key: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        keys = self._arrays["text_keys"]
        wanted = np.array(key.encode(), keys.dtype)
        at = int(keys.searchsorted(wanted))
        if at == len(keys) or keys[at] != wanted:
            return np.zeros(0, np.int32), np.zeros(0, np.float32)
        start, end = int(self._arrays["text_starts"][at]), int(self._arrays["text_starts"][at + 1])
        return self._arrays["text_rows"][start:end], self._arrays["text_weights"][start:end]
