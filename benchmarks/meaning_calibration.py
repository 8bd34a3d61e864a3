"""Fit the weights of search by meaning: the numbers in dictionary/search/meaning/weights.py.

First the order: a conditional logit (which of all candidates was meant) on the development part of
the descriptions. Then how sure: a logistic regression of right or wrong on that score, with
descriptions of other things and gibberish as wrong ones. The threshold empties most of those.

    python benchmarks/meaning_calibration.py [MODEL.vectors]
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from meaning_set import LANGUAGES, descriptions, nonsense, passages, texts
from numpy.typing import NDArray

from dictionary.search.build import build_arrays
from dictionary.search.engine import SearchIndex
from dictionary.search.hits import Entry, Ranked
from dictionary.search.meaning.descriptions import FEATURES, Candidates, Descriptions, shares_of
from dictionary.search.meaning.passages import Passages, passage_arrays
from dictionary.search.meaning.weights import Fitted
from dictionary.search.query import read_query
from dictionary.search.semantic.encoders import SHIPPED, Encoder
from dictionary.search.semantic.index import (
    Asked,
    MeaningIndex,
    language_of,
    meaning_arrays,
    read_asked,
)
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import LABEL

Table = NDArray[np.float64]
_FOLDS, _EMPTIED = 4, 0.93


@dataclass(frozen=True)
class Case:
    """A query with its candidates; `right` is the row of the one that was meant."""

    lang: str
    slug: str
    table: Table
    right: int | None


class Bench:
    """Search by letters, words and meaning over the starter words."""

    def __init__(self, encoder: Encoder | None, langs: tuple[str, ...] = LANGUAGES) -> None:
        self.encoder = encoder
        written = texts(langs)
        meaning = MeaningIndex(meaning_arrays(encoder, written)) if encoder else None
        self.descriptions = Descriptions(Passages(passage_arrays(passages(langs))), meaning)
        labels = [Entry(one.concept, one.text, one.lang) for one in written if one.kind == LABEL]
        self.letters = SearchIndex(build_arrays(labels))

    def asked(self, text: str, lang: str) -> tuple[str, str, Asked | None, list[Ranked]]:
        """The query's letters and directions."""
        query = read_query(text, lang=lang)
        assert query
        letters = self.letters.ranked(query, 20)
        if self.encoder is None:
            return query.text, lang, None, letters
        spoken = language_of(self.encoder, query.text, lang)
        return query.text, spoken, read_asked(self.encoder, query.text, spoken), letters

    def case(self, text: str, lang: str, slug: str = "") -> Case:
        """The candidates of a query."""
        text, spoken, asked, letters = self.asked(text, lang)
        scores = {one.hit.concept: one.hit.score for one in letters}
        found = self.descriptions.candidates(text, spoken, asked, scores)
        right = found.slugs.index(slug) if slug in found.slugs else None
        return Case(lang, slug, found.table, right)


def cases(bench: Bench, langs: Iterable[str] = LANGUAGES, part: str = "dev") -> list[Case]:
    """All descriptions of a part."""
    return [
        bench.case(text, lang, slug) for lang in langs for slug, text in descriptions(lang, part)
    ]


def ordered(found: list[Case], columns: list[int], ridge: float = 1.0) -> Table:
    """Weights of a conditional logit by Newton's method, none below nothing."""
    kept = [case for case in found if case.right is not None]
    scale = np.concatenate([case.table for case in kept])[:, columns].std(axis=0) + 1e-9
    weights = np.zeros(len(columns))
    for _ in range(40):
        slope, bend = ridge * weights, ridge * np.eye(len(columns))
        for case in kept:
            table = case.table[:, columns] / scale
            odds = table @ weights
            share = np.exp(odds - odds.max())
            share /= share.sum()
            mean = share @ table
            slope -= table[case.right] - mean
            bend += (table * share[:, None]).T @ table - np.outer(mean, mean)
        step = np.linalg.solve(bend, slope)
        weights -= step * min(1.0, 3 / np.abs(step).max())
        if np.abs(step).max() < 1e-4:
            break
    plain: Table = weights / scale
    return plain


def chosen(found: list[Case]) -> Table:
    """Weights of all features; those that would count against a concept are left out."""
    columns = [at for at, name in enumerate(FEATURES) if name != "known"]
    kept = np.concatenate([case.table for case in found if case.right is not None])
    columns = [at for at in columns if kept[:, at].std() > 1e-3]
    while columns:
        weights = ordered(found, columns)
        if (weights >= 0).all():
            break
        columns.pop(int(np.argmin(weights)))
    whole = np.zeros(len(FEATURES))
    whole[columns] = weights
    return whole


def sure(found: list[Case], junk: list[Case], weights: Table) -> Table:
    """Slope, weight of what is known, and an intercept a language, of a logistic regression."""
    rows, right = [], []
    known = FEATURES.index("known")
    for case in [*found, *junk]:
        spoken = [float(case.lang == lang) for lang in LANGUAGES]
        odds = case.table @ weights
        for at in np.argsort(-odds)[:5]:
            rows.append([odds[at], case.table[at, known], *spoken])
            right.append(float(case.right == at))
    table, target = np.array(rows), np.array(right)
    fit = np.zeros(table.shape[1])
    for _ in range(60):
        share = 1 / (1 + np.exp(-np.clip(table @ fit, -30, 30)))
        slope = table.T @ (share - target) + 0.01 * fit
        bend = (table * (share * (1 - share))[:, None]).T @ table + 0.01 * np.eye(len(fit))
        fit -= np.linalg.solve(bend, slope)
    return fit


def final(found: list[Case], junk: list[Case]) -> Fitted:
    """The weights, the intercept first, what each language adds to it, and the threshold."""
    weights = chosen(found)
    slope, known, *always = sure(found, junk, weights).tolist()
    whole = np.array([float(np.mean(always)), *(weights * slope)])
    whole[1 + FEATURES.index("known")] = max(known, 0.0)
    shifts = {
        lang: round(one - float(whole[0]), 2) for lang, one in zip(LANGUAGES, always, strict=True)
    }
    draft = Fitted(tuple(whole.round(2).tolist()), 0.0, shifts)
    best = [best_share(case, draft) for case in junk]
    return Fitted(draft.weights, round(float(np.quantile(best, _EMPTIED)), 3), shifts)


def best_share(case: Case, fitted: Fitted) -> float:
    """How sure the likeliest candidate is."""
    shares = shares_of(Candidates([], case.table), fitted, case.lang)
    return float(shares.max(initial=0.0))


def place(case: Case, weights: Table) -> int:
    """The place of the right concept, 10,000 where it is no candidate."""
    if case.right is None:
        return 10_000
    odds = case.table @ weights[1:]
    return int((odds >= odds[case.right]).sum())


def recall(places: list[int]) -> str:
    """Recall at 1, 5 and 10."""
    return " ".join(f"{100 * np.mean([at <= k for at in places]):5.1f}" for k in (1, 5, 10))


def fold_of(slug: str) -> int:
    """The part of the cross-check that a concept is in, the same in all languages."""
    return int(hashlib.sha256(f"fold:{slug}".encode()).hexdigest(), 16) % _FOLDS


def cross_checked(found: list[Case], junk: list[Case]) -> None:
    """Print what weights fitted on three quarters do on the fourth."""
    places: dict[str, list[int]] = {lang: [] for lang in LANGUAGES}
    for number in range(_FOLDS):
        fitted = final([case for case in found if fold_of(case.slug) != number], junk)
        for case in found:
            if fold_of(case.slug) == number:
                places[case.lang].append(place(case, np.array(fitted.weights)))
    for lang, at in places.items():
        print(f"# {lang} n {len(at)} recall@1/5/10 {recall(at)}")
    print(f"# all, cross-checked {recall([one for at in places.values() for one in at])}")


def show(name: str, bench: Bench, langs: Iterable[str] = LANGUAGES) -> None:
    """Fit and print one line of weights.py."""
    found = cases(bench, langs)
    junk = [bench.case(text, lang) for lang, text in nonsense("dev") if lang in langs]
    fitted = final(found, junk)
    cross_checked(found, junk)
    lost = np.mean([best_share(case, fitted) < fitted.lowest for case in found])
    print(f"# the threshold leaves {100 * lost:.1f} % of descriptions without answer")
    print(f"{name} = Fitted({fitted.weights}, {fitted.lowest}, {fitted.shifts})", flush=True)


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else SHIPPED
    print("# always,", ", ".join(FEATURES))
    encoder = StaticEncoder.open(path)
    show("OWN" if "from" in encoder.notes else "SHIPPED", Bench(encoder))
    show("BY_WORDS", Bench(None))


if __name__ == "__main__":
    main()
