"""Answer a description: words of the texts (BM25), nearness of meaning, and letters, weighed.

The weights come from `benchmarks/meaning_calibration.py`, which fits them on the development part
of the descriptions, on other descriptions that nothing here fits, and on gibberish.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dictionary.search.hits import Hit, Ranked, Reason
from dictionary.search.meaning.passages import Passages
from dictionary.search.meaning.weights import BY_WORDS, OWN, SHIPPED, TRANSFORMER, Fitted
from dictionary.search.query import CORE_LANGUAGES
from dictionary.search.semantic.index import NEAR, Asked, MeaningIndex

FEATURES = ("share", "stems", "letters", "known", *NEAR)
_NEAREST, _LEAST_STEMS, _MOST_STEMS = 80, 2, 5
_SHOWN = 50  # concepts at most
_EVIDENCE = 0.5  # letters at least so sure are why a concept is shown
_FAR_BEHIND = 0.01  # of the best score


@dataclass(frozen=True, slots=True)
class Candidates:
    """Concepts and their features, one line a concept, columns as FEATURES says."""

    slugs: list[str]
    table: NDArray[np.float64]


class Descriptions:
    """Ranks the concepts of one index."""

    def __init__(self, passages: Passages, meaning: MeaningIndex | None) -> None:
        self.passages, self.meaning = passages, meaning

    def candidates(
        self, text: str, lang: str, asked: Asked | None, letters: Mapping[str, float]
    ) -> Candidates:
        """The concepts that may be meant, with all that speaks for each."""
        shares = self.passages.shares(text, lang)
        if asked is None:  # one word in common is chance
            shares = {slug: one for slug, one in shares.items() if one[1] >= _LEAST_STEMS}
        slugs = dict.fromkeys([*letters, *shares])
        near: dict[str, NDArray[np.float32]] = {}
        if asked and self.meaning and len(self.meaning.slugs):
            near = self._near(asked, slugs)
            slugs.update(dict.fromkeys(near))
        table = np.zeros((len(slugs), len(FEATURES)))
        for row, slug in enumerate(slugs):
            share, stems = shares.get(slug, (0.0, 0))
            table[row, :3] = share, min(stems, _MOST_STEMS), letters.get(slug, 0.0)
            if slug in near:
                table[row, 4:] = near[slug]
        if asked:
            table[:, 3] = asked.known
        return Candidates(list(slugs), table)

    def _near(self, asked: Asked, slugs: Collection[str]) -> dict[str, NDArray[np.float32]]:
        meaning = self.meaning
        assert meaning is not None  # noqa: S101 (the caller looked)
        whole = meaning.whole(asked)
        most = min(_NEAREST, len(whole))
        numbers = {int(number) for number in np.argpartition(-whole, most - 1)[:most]}
        numbers |= {meaning.numbers[slug] for slug in slugs if slug in meaning.numbers}
        found = meaning.near(asked, np.array(sorted(numbers)))
        pairs = zip(found.concepts.tolist(), found.table, strict=True)
        return {meaning.slugs[number]: line for number, line in pairs}

    def language_of(self, text: str) -> str:
        """The language whose texts hold most of a query."""
        best = {
            lang: max((share for share, _ in self.passages.shares(text, lang).values()), default=0)
            for lang in CORE_LANGUAGES
        }
        return max(CORE_LANGUAGES, key=lambda lang: best[lang])

    def ranked(
        self,
        text: str,
        lang: str,
        asked: Asked | None,
        letters: Sequence[Ranked],
        without: Collection[str] = frozenset(),
    ) -> list[Ranked]:
        """Concepts with the share of right answers among such candidates, the likeliest first."""
        written = {one.hit.concept: one for one in letters}
        scores = {slug: one.hit.score for slug, one in written.items()}
        found = self.candidates(text, lang, asked, scores)
        shares = shares_of(found, fitted_for(asked), lang)
        best = np.argsort(-shares, kind="stable")[: _SHOWN + len(without)]
        rows = dict.fromkeys([*best.tolist(), *range(len(written))])  # letters come first
        hits = [
            self._hit(found.slugs[row], lang, float(shares[row]), written.get(found.slugs[row]))
            for row in rows
            if found.slugs[row] not in without
        ]
        return sorted((hit for hit in hits if hit), key=lambda one: -one.rank)

    def _hit(self, slug: str, lang: str, share: float, written: Ranked | None) -> Ranked | None:
        """What is shown; letters that say more keep their say."""
        if written and written.hit.score >= max(share, _EVIDENCE):
            return written
        title, tag = self.passages.title(slug, lang)
        if not title:
            return written
        return Ranked(share, Hit(slug, share, Reason.MEANING, title, tag))


def shares_of(found: Candidates, fitted: Fitted, lang: str) -> NDArray[np.float64]:
    """For each candidate the share of such candidates that are right."""
    weights = np.array(fitted.weights)
    odds = found.table @ weights[1:] + weights[0] + fitted.shifts.get(lang, 0.0)
    shares: NDArray[np.float64] = 1 / (1 + np.exp(-np.clip(odds, -30, 30)))
    return shares


def worth_showing(ranked: Sequence[Ranked], asked: Asked | None) -> list[Ranked]:
    """Nothing where even the best is unlikely; else the best, and what is not far behind."""
    if not ranked or ranked[0].hit.score < fitted_for(asked).lowest:
        return []
    least = ranked[0].hit.score * _FAR_BEHIND
    return [one for one in ranked if one.hit.score >= least]


def fitted_for(asked: Asked | None) -> Fitted:
    """The weights for what is known of a query."""
    if asked is None:
        return BY_WORDS
    if not len(asked.words):
        return TRANSFORMER
    return OWN if asked.is_own else SHIPPED
