"""Vectors of words by ridge regression: the weighted sum of a text's words comes near its target.

Minimises |W (X V - T)|^2 + ridge |V - V0|^2 by conjugate gradients, V0 being weighted means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from dictionary.search.semantic.words import Part, letter_groups

Floats = NDArray[np.float32]
_RIDGE, _ROUNDS = 2.0, 10


def matrix(texts: Iterable[Sequence[Part]], width: int) -> sparse.csr_matrix:
    """One line a text, one long, of the weights of its words."""
    starts, rows, weights = [0], [], []
    for parts in texts:
        length = sum(weight * weight for _, weight in parts) ** 0.5 or 1.0
        for row, weight in parts:
            rows.append(row)
            weights.append(weight / length)
        starts.append(len(rows))
    table = sparse.csr_matrix(
        (np.array(weights, np.float32), np.array(rows, np.int32), np.array(starts)),
        shape=(len(starts) - 1, width),
    )
    table.sum_duplicates()
    return table


def solve(
    table: sparse.csr_matrix,
    targets: Floats,
    weights: Floats,
    start: Floats | None = None,
    ridge: float = _RIDGE,
    rounds: int = _ROUNDS,
    say: Callable[[str], None] = lambda _: None,
) -> Floats:
    """The vectors; `start` (what they should stay near) is worked out where it is not given."""
    turned = (sparse.diags_array(weights.astype(np.float32)) @ table).T.tocsr()
    if start is None:
        seen = np.asarray(turned.sum(axis=1)).ravel() + 1.0
        start = ((turned @ targets) / seen[:, None]).astype(np.float32)
    vectors = start.copy()
    left = turned @ (targets - table @ vectors)
    scale = np.asarray(turned.multiply(table.T.tocsr()).sum(axis=1)).ravel() + ridge
    near = left / scale[:, None]
    way = near.copy()
    length = (left * near).sum(axis=0)
    for number in range(rounds):
        bent = turned @ (table @ way) + ridge * way
        step = length / np.maximum((way * bent).sum(axis=0), 1e-12)
        vectors += step * way
        left -= step * bent
        near = left / scale[:, None]
        longer = (left * near).sum(axis=0)
        way = near + (longer / np.maximum(length, 1e-12)) * way
        length = longer
        say(f"round {number + 1}: {float(length.sum()):.3g}")
    return vectors.astype(np.float32)


def solve_letters(words: Sequence[tuple[str, str]], vectors: Floats, buckets: int) -> Floats:
    """Vectors of letter groups whose mean comes near the direction of the word they make."""
    lines = []
    for lang, word in words:
        groups = letter_groups(word, lang, buckets)
        lines.append([(group, 1 / len(groups)) for group in groups])
    starts = np.cumsum([0, *map(len, lines)])
    flat = [part for line in lines for part in line]
    table = sparse.csr_matrix(
        (
            np.array([weight for _, weight in flat], np.float32),
            np.array([group for group, _ in flat], np.int32),
            starts,
        ),
        shape=(len(lines), buckets),
    )
    table.sum_duplicates()
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    directions = vectors / np.maximum(lengths, 1e-9)
    worth = np.ones(len(words), np.float32)
    nothing = np.zeros((buckets, vectors.shape[1]), np.float32)
    return solve(table, directions, worth, start=nothing, ridge=0.02, rounds=25)
