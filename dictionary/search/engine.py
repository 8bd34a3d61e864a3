"""The index: labels in, hits out. It knows no Django and never changes once made."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search import scoring
from dictionary.search.build import HIDDEN, LONGEST_ROW, Arrays, build_arrays
from dictionary.search.endings import inflected
from dictionary.search.grams import query_grams
from dictionary.search.highlight import matched_part
from dictionary.search.hits import Entry, Hit, Ranked, Reason
from dictionary.search.postings import Postings
from dictionary.search.prefixes import Prefixes
from dictionary.search.query import Query, read_query
from dictionary.search.tails import Tails

_MOST_PREFIXES = 64
_SHORTEST_PART, _SEVERAL = 3, 3
_BUDGETS = ((20_000, 200_000), (300_000, 40_000))  # rows in the index, postings read a query
_BUDGET = 100_000
_BEST = 150


@dataclass(frozen=True, slots=True)
class _Found:
    """A row with its score and place key."""

    row: int
    rank: float
    score: float
    reason: Reason
    shown: str


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of some rows, side by side."""

    folded: list[str]
    joined: list[str]
    sounds: list[str]
    shown: list[str]


@dataclass(frozen=True, slots=True)
class Compared:
    """Rows, their texts, and how alike each and the query are."""

    rows: list[int]
    texts: Texts
    letters: NDArray[np.float64]
    sounds: NDArray[np.float64]
    begun: NDArray[np.float64]  # how much more alike the beginning of a longer word is
    foreign: NDArray[np.float64]  # 1: not in a language of the visitor


_NOTHING = np.zeros(0)
_NO_TEXTS = Texts([], [], [], [])


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
            self._block,
            arrays["starts"],
            arrays["fences"],
            arrays["ready_names"],
            arrays["ready"],
        )
        self._tails = Tails(
            self._block, arrays["row_starts"], arrays["tails"], arrays["tail_fences"]
        )
        self._postings = None
        if "postings" in arrays:
            budget = next((cost for rows, cost in _BUDGETS if self.rows <= rows), _BUDGET)
            self._postings = Postings(
                slots=arrays["slots"],
                pointers=arrays["pointers"],
                rows=arrays["postings"],
                bands=arrays["bands"],
                sizes=arrays["sizes"],
                budget=budget,
                best=_BEST,
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
        self,
        query: Query,
        limit: int,
        without: Collection[str] = frozenset(),
        lowest: float | None = None,
    ) -> list[Ranked]:
        """Hits with their place keys, for merging; concepts in `without` are left out."""
        if lowest is None:
            lowest = scoring.lowest(self.rows)
        begun = self._begun_rows(query)
        named = list(dict.fromkeys([*begun, *self._part_rows(query)]))
        rows = list(dict.fromkeys([*named, *self._candidates(query).tolist()]))
        compared = self.compared(query, rows)
        found = self._scored(query, compared, (len(begun), len(named)), lowest)
        return self._grouped(found, query, limit, without)

    def begun(
        self, query: Query, limit: int, without: Collection[str] = frozenset()
    ) -> list[Ranked]:
        """As `ranked`, for beginnings of words only."""
        rows = self._begun_rows(query)
        texts = self._texts(np.array(rows, np.int64)) if rows else _NO_TEXTS
        found = []
        for at, row in enumerate(rows):
            score, reason = scoring.judged_begun(query, texts.joined[at])
            shown = texts.shown[at] or texts.folded[at]
            found.append(_Found(row, score + self._addition(query, row), score, reason, shown))
        return self._grouped(found, query, limit, without)

    def begun_texts(self, typed: str, limit: int) -> list[str]:
        """Folded labels with a word that begins so, the shortest first; the bare look-up."""
        query = read_query(typed)
        rows = self._begun_rows(query)[:limit] if query else []
        return self._texts(np.array(rows, np.int64)).folded if rows else []

    def near(self, query: Query) -> Compared:
        """The query compared with all labels that share letters or sounds: for calibration."""
        return self.compared(query, self._candidates(query).tolist())

    def _begun_rows(self, query: Query) -> list[int]:
        places = self._prefixes.places(query.joined, _MOST_PREFIXES)
        if not places:
            return []
        row_starts = self.arrays["row_starts"]
        # Of the same type, or numpy would copy the whole array to compare.
        starts = row_starts.searchsorted(np.array(places, row_starts.dtype), side="right") - 1
        return list(dict.fromkeys(starts.tolist()))

    def _part_rows(self, query: Query) -> list[int]:
        """Rows that end in the word asked, where it is one: it stands alone or ends several."""
        if len(query.joined) < _SHORTEST_PART:
            return []
        rows = self._tails.ending(query.joined)
        first = rows[0] if rows else 0
        alone = rows and self._length_starts[len(query.joined) + 1] > first
        return rows if alone or len(rows) >= _SEVERAL else []

    def _candidates(self, query: Query) -> NDArray[np.int64]:
        length = len(query.joined)
        # Who writes by ear leaves letters out more often than he adds some.
        shortest, longest = length - 2 - length // 6, length + 3 + length // 3
        if self._postings is None:  # so few that a wider look costs nothing
            shortest, longest = length * 3 // 5 - 1, length * 7 // 4 + 2
        low = self._length_starts[max(0, min(LONGEST_ROW, shortest))]
        high = self._length_starts[min(LONGEST_ROW + 2, longest + 1)]
        if self._postings is None:
            return np.arange(low, high)
        grams = query_grams(query.joined, query.sounds)
        return self._postings.candidates(grams, low, high)

    def compared(self, query: Query, rows: list[int]) -> Compared:
        """How alike the query and these rows are."""
        texts = self._texts(np.array(rows, np.int64)) if rows else _NO_TEXTS
        if not rows:
            return Compared(rows, texts, _NOTHING, _NOTHING, _NOTHING, _NOTHING)
        alike = scoring.likenesses(query, texts.joined, texts.folded, texts.sounds)
        return Compared(rows, texts, *alike, self._foreign(query, rows))

    def _foreign(self, query: Query, rows: list[int]) -> NDArray[np.float64]:
        """1 for rows in another language than the visitor's, 0 where these are not known."""
        known = (query.lang, *query.also)
        is_foreign = [bool(any(known)) and lang not in known for lang in self.langs]
        foreign: NDArray[np.float64] = np.array(is_foreign, np.float64)[self.arrays["lang"][rows]]
        return foreign

    def is_inflected(self, query: Query, compared: Compared, at: int) -> bool:
        """Is this row another form of the word asked?"""
        lang = self.langs[self.arrays["lang"][compared.rows[at]]]
        return inflected(query.joined, compared.texts.joined[at], lang)

    def _scored(
        self, query: Query, compared: Compared, named: tuple[int, int], lowest: float
    ) -> list[_Found]:
        """The rows that are likely enough; in the first ones a word begins so, the next end so."""
        begun, ended = named
        odds = scoring.odds(compared, len(query.joined), self.rows)
        bar = scoring.odds_of(lowest)
        worth = np.flatnonzero(odds[ended:] >= bar - scoring.INFLECTED) + ended
        found = []
        for at in (*range(ended), *worth.tolist()):
            row, joined, sure = compared.rows[at], compared.texts.joined[at], float(odds[at])
            way = scoring.Way.BEGUN if at < begun else scoring.Way(int(at < ended))
            if joined != query.joined and self.is_inflected(query, compared, at):
                sure += scoring.INFLECTED
            elif at < begun < ended and not query.is_word_of(compared.texts.folded[at]):
                way = scoring.Way.WITHIN
            likeness = (float(compared.letters[at]), float(compared.sounds[at]), sure)
            score, reason = scoring.judged(query, joined, likeness, way)
            if reason is Reason.EXACT and self.arrays["kind"][row] == HIDDEN:
                reason = Reason.FUZZY  # hidden labels are known misspellings
            if score < lowest:
                continue
            rank = score
            if reason in (Reason.PREFIX, Reason.PART):
                rank = scoring.one_more(score, at if at < begun else at - begun)
            shown = compared.texts.shown[at] or compared.texts.folded[at]
            found.append(_Found(row, rank + self._addition(query, row), score, reason, shown))
        return found

    def _texts(self, rows: NDArray[np.int64]) -> Texts:
        """The texts of rows, cut out of the block in one go."""
        row_starts = self.arrays["row_starts"]
        starts, ends = row_starts[rows].astype(np.int64), row_starts[rows + 1]
        lengths = ends - starts
        steps = np.arange(int(lengths.sum()))
        steps += (starts - lengths.cumsum() + lengths).repeat(lengths)
        texts = self.arrays["block"][steps].tobytes().decode().split("\1")
        folded = texts[0:-1:3]
        joined = "\1".join(folded).replace(" ", "").split("\1")
        return Texts(folded, joined, texts[1:-1:3], texts[2:-1:3])

    def _addition(self, query: Query, row: int) -> float:
        """Small advantages: the visitor's languages and sector, popular and preferred words."""
        arrays = self.arrays
        lang = self.langs[arrays["lang"][row]]
        total = int(arrays["weight"][row]) * (scoring.POPULAR / 255)
        if lang == query.lang:
            total += scoring.SAME_LANGUAGE
        elif lang in query.also:
            total += scoring.ALSO_LANGUAGE
        if arrays["kind"][row] == 0:
            total += scoring.PREFERRED
        if query.sector and query.sector in self._sectors[arrays["sectors"][row]]:
            total += scoring.SAME_SECTOR
        return total

    def _grouped(
        self, found: list[_Found], query: Query, limit: int, without: Collection[str]
    ) -> list[Ranked]:
        """The best row of each concept."""
        found.sort(key=lambda one: (-one.rank, one.row))
        lowest = scoring.FAR_BELOW * max((one.score for one in found), default=0.0)
        concepts, ranked, seen = self.arrays["concept"], [], set()
        for one in found:
            concept = int(concepts[one.row])
            if concept in seen or one.score < lowest:
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
