"""Fit how sure the index may be: the numbers in dictionary/search/scoring.py.

Queries with known answers (seed 2 of both generators, and every second heard spelling) and nonsense
are compared with indexes of several sizes. A logistic regression on likeness of letters, of sounds,
of the beginning of longer words, the length of the query, the size of the index, whether the label
is in another language than the visitor's and whether only the ending differs says how often such a
label is the right one. A fifth of the queries is put in another language than the visitor named, as
people do.

    python benchmarks/search_calibration.py [10000 100000 ...]
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import numpy as np
from search_corpora import FIXTURES, LANGUAGES, entries
from search_errors import Asked
from search_speed import MAKERS, queries

from dictionary.search.engine import SearchIndex
from dictionary.search.fold import joined
from dictionary.search.query import read_query

NAMES = ("always", "letters", "sounds", "both", "begun", "short", "size", "foreign", "inflected")
ELSEWHERE = 0.2  # of the queries are not in the language that the visitor named
SEED = 2  # search_speed.py measures with others
KEPT = 6  # candidates a query, and some more
HEARD = 2  # how often a spelling of the lists counts


def heard_spellings(half: int) -> list[Asked]:
    """Every second line of the lists: half 0 to fit with, half 1 to test with."""
    made = []
    for language in LANGUAGES:
        lines = (FIXTURES / f"heard_{language}.tsv").read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(line for line in lines if not line.startswith("#")):
            if number % 2 == half:
                text, word, _ = line.split("\t")
                made.append(Asked(text, word, language, "list"))
    return made


def examples(index: SearchIndex, asked: list[Asked]) -> tuple[np.ndarray, np.ndarray]:
    """Features of the best candidates of each query, and whether each is right."""
    rows: list[np.ndarray] = []
    right: list[bool] = []
    dice = random.Random(5)
    for one in asked:
        lang = dice.choice(list(LANGUAGES)) if dice.random() < ELSEWHERE * 4 / 3 else one.lang
        query = read_query(one.text, lang=lang)
        if query is None:
            continue
        near = index.near(query)
        if not near.rows:
            continue
        table = np.ones((len(near.rows), len(NAMES)))
        table[:, 1], table[:, 2] = near.letters, near.sounds
        table[:, 3] = near.letters * near.sounds
        table[:, 4] = near.begun
        table[:, 5] = 1 / (len(query.joined) + 1)
        table[:, 6] = np.log10(index.rows + 10)
        table[:, 7] = near.foreign
        best = np.argsort(-(near.letters + near.sounds + near.begun))[:KEPT]
        best = np.union1d(best, np.argsort(-near.sounds)[: KEPT // 2])
        table[:, 8] = 0
        for at in best.tolist():
            differs = near.texts.joined[at] != query.joined
            table[at, 8] = differs and index.is_inflected(query, near, at)
        rows.append(table[best])
        meant = joined(one.meant) if one.meant else None
        right.extend(near.texts.joined[at] == meant for at in best.tolist())
    return np.concatenate(rows), np.array(right, float)


def fitted(table: np.ndarray, right: np.ndarray, ridge: float = 0.1) -> np.ndarray:
    """Logistic regression by Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(40):
        share = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (share - right) + ridge * weights
        bend = (table * (share * (1 - share))[:, None]).T @ table + ridge * np.eye(len(weights))
        weights -= np.linalg.solve(bend, slope)
    return weights


def main() -> None:
    sizes = [int(size) for size in sys.argv[1:]] or [10_000, 100_000]
    asked = heard_spellings(0) * HEARD  # by people, not by a generator
    for maker in MAKERS:
        for group in queries(maker, SEED):
            asked += group
    tables, rights = zip(
        *(examples(SearchIndex.build(entries(size)), asked) for size in sizes), strict=True
    )
    table, right = np.concatenate(tables), np.concatenate(rights)
    weights = fitted(table, right)
    print("WEIGHTS = (" + ", ".join(f"{weight:.2f}" for weight in weights[:-1]) + ")")
    print(f"INFLECTED = {weights[-1]:.2f}")
    print(dict(zip(NAMES, weights.round(2).tolist(), strict=True)))
    share = 1 / (1 + np.exp(-(table @ weights)))
    print("said   right   n")
    for low in np.arange(0, 1, 0.1):
        inside = (share >= low) & (share < low + 0.1)
        if inside.any():
            print(f"{share[inside].mean():.2f}   {right[inside].mean():.2f}   {inside.sum()}")


if __name__ == "__main__":
    main()
