"""Measure search on queries with known answers."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

DEPTHS = (1, 5, 10)
Finder = Callable[[str, str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Question:
    """A query and the concepts (slugs) that answer it; none: nothing should be found."""

    query: str
    lang: str
    expected: frozenset[str]
    is_null: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What search made of a question."""

    question: Question
    place: int | None  # of the first right concept, from 1
    is_empty: bool
    ms: float


def ask(questions: Iterable[Question], find: Finder) -> list[Answer]:
    """Put every question to search and time it."""
    answers = []
    for question in questions:
        began = time.perf_counter()
        found = list(find(question.query, question.lang))
        ms = (time.perf_counter() - began) * 1000
        places = [at for at, slug in enumerate(found, start=1) if slug in question.expected]
        answers.append(Answer(question, min(places, default=None), not found, ms))
    return answers


def report(answers: Sequence[Answer]) -> dict[str, Any]:
    """Recall, mean reciprocal rank, empty answers and times, all and by kind and language."""
    asked = [answer for answer in answers if not answer.question.is_null]
    nulls = [answer for answer in answers if answer.question.is_null]
    by_kind, by_lang = defaultdict(list), defaultdict(list)
    for answer in asked:
        by_kind[answer.question.kind].append(answer)
        by_lang[answer.question.lang].append(answer)
    times = sorted(answer.ms for answer in answers)
    return {
        "n": len(asked),
        "recall": _recall(asked),
        "mrr": _mean([1 / answer.place if answer.place else 0.0 for answer in asked]),
        "by_kind": {kind: _part(group) for kind, group in sorted(by_kind.items())},
        "by_lang": {lang: _part(group) for lang, group in sorted(by_lang.items())},
        "null_n": len(nulls),
        "null_left_empty": _mean([float(answer.is_empty) for answer in nulls]),
        "ms": {f"p{share}": _share(times, share / 100) for share in (50, 95, 99)},
    }


def _part(answers: Sequence[Answer]) -> dict[str, Any]:
    return {"n": len(answers), "recall": _recall(answers)}


def _recall(answers: Sequence[Answer]) -> dict[str, float | None]:
    return {
        str(depth): _mean([float(bool(a.place and a.place <= depth)) for a in answers])
        for depth in DEPTHS
    }


def _mean(values: Sequence[float]) -> float | None:
    return round(sum(values) / len(values), 4) if values else None


def _share(ordered: Sequence[float], share: float) -> float | None:
    if not ordered:
        return None
    return round(ordered[min(len(ordered) - 1, int(share * len(ordered)))], 3)
