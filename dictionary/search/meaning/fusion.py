"""Put the answers of several kinds of search together by their calibrated scores.

Ranks alone cannot say "nothing fits", so scores are added, not ranks: a concept that two kinds of
search find is likelier than either says (1 - the product of the doubts).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dictionary.search.hits import Ranked


def together(*answers: Sequence[Ranked]) -> list[Ranked]:
    """One list, each concept once, the likeliest first; the surest answer says why."""
    best: dict[str, Ranked] = {}
    for answer in answers:
        for one in answer:
            known = best.get(one.hit.concept)
            best[one.hit.concept] = _both(known, one) if known else one
    return sorted(best.values(), key=lambda one: -one.rank)


def _both(one: Ranked, other: Ranked) -> Ranked:
    surest = max(one, other, key=lambda each: each.hit.score)
    score = 1 - (1 - one.hit.score) * (1 - other.hit.score)
    rank = score + surest.rank - surest.hit.score
    return Ranked(rank, replace(surest.hit, score=score))
