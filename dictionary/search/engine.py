"""The index: labels in, hits out. It knows no Django and never changes once made."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search import scoring
from dictionary.search.build import LONGEST_ROW, Arrays, build_arrays
from dictionary.search.grams import Postings, query_grams
from dictionary.search.highlight import matched_part
from dictionary.search.hits import Entry, Hit, Ranked, Reason
from dictionary.search.prefixes import Prefixes
from dictionary.search.query import Query, read_query

_MOST_PREFIXES = 96
_BUDGETS = ((20_000, 400_000), (300_000, 120_000))  # rows in the index, postings read a query
_BUDGET = 200_000


@dataclass(frozen=True, slots=True)
class _Found:
    """A row with its score and place key."""

    row: int
    rank: float
    score: float
    reason: Reason
    shown: str


class SearchIndex:
    """Finds labels by letters, beginnings and sounds."""

    def __init__(self, arrays: Arrays) -> None:
        """Take arrays as `build_arrays` makes them, in memory or mapped from files."""
        names = json.loads(bytes(arrays["names"]))
        self.langs: list[str] = names["langs"]
        self._sectors: list[frozenset[str]] = [frozenset(group) for group in names["sectors"]]
        self.arrays = arrays
        self._block = arrays["block"].data
        self._slugs = arrays["slugs"].data
        self._length_starts: list[int] = arrays["length_starts"].tolist()
        self.rows = len(arrays["lang"])
        self._prefixes = Prefixes(
            self._block, arrays["starts"], arrays["ready_names"], arrays["ready"]
        )
        self._postings = None
        if "postings" in arrays:
            budget = next((cost for rows, cost in _BUDGETS if self.rows <= rows), _BUDGET)
            self._postings = Postings(
                arrays["pointers"], arrays["postings"], arrays["sizes"], budget
            )

    @classmethod
    def build(cls, entries: Iterable[Entry]) -> SearchIndex:
        """Index labels in memory."""
        return cls(build_arrays(entries))

    def find(
        self,
        query: str,
        lang: str | None = None,
        my: str | None = None,
        work: str | None = None,
        sector: str | None = None,
        limit: int = 20,
    ) -> list[Hit]:
        """The concepts that a visitor may mean, the likeliest first; none where nothing fits."""
        asked = read_query(query, lang=lang, my=my, work=work, sector=sector)
        return [ranked.hit for ranked in self.ranked(asked, limit)] if asked else []

    def suggest(
        self,
        prefix: str,
        lang: str | None = None,
        my: str | None = None,
        work: str | None = None,
        sector: str | None = None,
        limit: int = 8,
    ) -> list[Hit]:
        """Concepts with a word that begins so, while the visitor types."""
        asked = read_query(prefix, lang=lang, my=my, work=work, sector=sector)
        return [ranked.hit for ranked in self.begun(asked, limit)] if asked else []

    def ranked(
        self, query: Query, limit: int, without: Collection[str] = frozenset()
    ) -> list[Ranked]:
        """Hits with their place keys, for merging; concepts in `without` are left out."""
        begun = self._begun_rows(query)
        rows = self._candidates(query)
        if begun:
            rows = np.union1d(rows, np.array(begun, np.int64))
        return self._grouped(self._scored(query, rows, frozenset(begun)), query, limit, without)

    def begun(
        self, query: Query, limit: int, without: Collection[str] = frozenset()
    ) -> list[Ranked]:
        """As `ranked`, for beginnings of words only."""
        begun = self._begun_rows(query)
        found = self._scored(query, np.array(begun, np.int64), frozenset(begun))
        return self._grouped(found, query, limit, without)

    def _begun_rows(self, query: Query) -> list[int]:
        places = self._prefixes.places(query.joined, _MOST_PREFIXES)
        if query.with_article != query.joined:
            places = places + self._prefixes.places(query.with_article, 8)
        if not places:
            return []
        starts = np.searchsorted(self.arrays["row_starts"], np.array(places), side="right") - 1
        return list(dict.fromkeys(starts.tolist()))

    def _candidates(self, query: Query) -> NDArray[np.int64]:
        length = len(query.joined)
        low = self._length_starts[max(0, min(LONGEST_ROW, int(length * 0.6) - 1))]
        high = self._length_starts[min(LONGEST_ROW + 2, int(length * 1.7) + 3)]
        if self._postings is None:
            return np.arange(low, high)
        grams = query_grams(query.joined, query.sounds)
        return self._postings.candidates(grams, low, high)

    def _scored(self, query: Query, rows: NDArray[np.int64], begun: frozenset[int]) -> list[_Found]:
        """Compare the query with each candidate row."""
        if not len(rows):
            return []
        folded, sounds, shown = self._texts(rows)
        joined = [text.replace(" ", "") for text in folded]
        letters = scoring.letters_alike(query, joined, folded)
        sounding = scoring.sounds_alike(query, sounds)
        scores = scoring.likely(letters, sounding, len(query.joined))
        additions = self._additions(query, rows)
        found = []
        for at, row in enumerate(rows.tolist()):
            score, reason = float(scores[at]), Reason.FUZZY
            if joined[at] == query.joined or joined[at] == query.with_article:
                score, reason = 1.0, Reason.EXACT
            elif row in begun:
                sure = scoring.likely_begun(len(query.joined), len(joined[at]))
                if sure >= score:
                    score, reason = sure, Reason.PREFIX
            elif (
                sounding[at] >= scoring.SOUNDS_ALIKE
                and sounding[at] - letters[at] >= scoring.CLEARLY_MORE
            ):
                reason = Reason.SOUNDS_LIKE
            if score >= scoring.LOWEST:
                rank = score + float(additions[at])
                found.append(_Found(row, rank, score, reason, shown[at] or folded[at]))
        return found

    def _texts(self, rows: NDArray[np.int64]) -> tuple[list[str], list[str], list[str]]:
        starts, block = self.arrays["row_starts"], self._block
        folded, sounds, shown = [], [], []
        for start, end in zip(starts[rows].tolist(), starts[rows + 1].tolist(), strict=True):
            word, sound, text = str(block[start:end], "utf-8").split("\1")
            folded.append(word)
            sounds.append(sound)
            shown.append(text)
        return folded, sounds, shown

    def _additions(self, query: Query, rows: NDArray[np.int64]) -> NDArray[np.float64]:
        """Small advantages: the visitor's languages and sector, popular and preferred words."""
        of_lang = np.array([
            scoring.SAME_LANGUAGE if lang == query.lang
            else scoring.ALSO_LANGUAGE if lang in query.also else 0.0
            for lang in self.langs
        ])  # fmt: skip
        total: NDArray[np.float64] = of_lang[self.arrays["lang"][rows]]
        total = total + self.arrays["weight"][rows] * (scoring.POPULAR / 255)
        total = total + (self.arrays["kind"][rows] == 0) * scoring.PREFERRED
        if query.sector:
            inside = np.array([query.sector in group for group in self._sectors])
            total = total + inside[self.arrays["sectors"][rows]] * scoring.SAME_SECTOR
        return total

    def _grouped(
        self, found: list[_Found], query: Query, limit: int, without: Collection[str]
    ) -> list[Ranked]:
        """The best row of each concept."""
        found.sort(key=lambda one: (-one.rank, one.row))
        concepts, ranked, seen = self.arrays["concept"], [], set()
        for one in found:
            concept = int(concepts[one.row])
            if concept in seen:
                continue
            seen.add(concept)
            slug = self._slug(concept)
            if slug in without:
                continue
            ranked.append(Ranked(one.rank, self._hit(one, slug, query)))
            if len(ranked) == limit:
                break
        return ranked

    def _slug(self, concept: int) -> str:
        starts = self.arrays["slug_starts"]
        return str(self._slugs[int(starts[concept]) : int(starts[concept + 1])], "utf-8")

    def _hit(self, one: _Found, slug: str, query: Query) -> Hit:
        return Hit(
            concept=slug,
            score=min(1.0, one.score),
            reason=one.reason,
            matched_text=one.shown,
            matched_lang=self.langs[int(self.arrays["lang"][one.row])],
            span=matched_part(one.shown, query.joined, one.reason),
        )
