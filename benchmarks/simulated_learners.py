"""Fewer reviews than seven boxes, at equal or better recall?

Simulated learners, seeds fixed, learn 200 words (ten new ones a day) for a year, five days a week.
Each is taught twice: by our scheduler (FSRS-6, desired retention 0.85) and by seven Leitner boxes
(0, 1, 3, 7, 30, 90, 1000 days; up a box when known, back to the first when not), as Lunes has them.
Learners forget after one of two models that neither scheduler sees inside of:
  fsrs    the memory model of the `fsrs` package, with its own parameters
  own     the same with other parameters for each learner, a fifth or so away from the package's
  halves  half-life regression: the half-life doubles (or so) with success, shrinks with failure
Ours asks a word once a day. The first box is one of 0 days: the boxes ask a word again in the same
session until it is known (`boxes`); beside it stands what they cost when they too wait for the next
day (`patient`). Every asking counts as a review.

    .venv/bin/python benchmarks/simulated_learners.py [--learners 20] [--json]
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from fsrs import Card, Rating, Scheduler
from fsrs.scheduler import (
    DEFAULT_PARAMETERS,
    LOWER_BOUNDS_PARAMETERS,
    UPPER_BOUNDS_PARAMETERS,
)

from microlearning import memory

BOXES = (0, 1, 3, 7, 30, 90, 1000)
MODELS = ("fsrs", "own", "halves")
WORDS, A_DAY, DAYS = 200, 10, 360
AGAIN_AT_ONCE = 4
KNOWN_AT_FIRST = 0.75  # asked just after it was shown; the share in FSRS's own simulator
START = datetime(2026, 1, 5, 18, tzinfo=UTC)


class Mind(Protocol):
    """What a learner really remembers of one word."""

    def recall(self, day: float) -> float: ...
    def learn(self, day: float, *, knew_it: bool) -> None: ...


class FsrsMind:
    """Forgets as the package's model says, with the learner's own parameters."""

    def __init__(self, model: Scheduler, _rng: random.Random) -> None:
        self.model, self.card = model, Card(card_id=1, due=START)

    def recall(self, day: float) -> float:
        if self.card.last_review is None or self.card.stability is None:
            return 0.0
        # Between whole days too: the package rounds down to whole days.
        passed = max(0.0, day - (self.card.last_review - START) / timedelta(days=1))
        decay = -self.model.parameters[20]
        factor = 0.9 ** (1 / decay) - 1
        return float((1 + factor * passed / self.card.stability) ** decay)

    def learn(self, day: float, *, knew_it: bool) -> None:
        rating = Rating.Good if knew_it else Rating.Again
        moment = START + timedelta(days=day)
        self.card, _log = self.model.review_card(self.card, rating, moment)


class HalvesMind:
    """Half-life regression: 2 ** (-days / half-life); easier and harder words."""

    def __init__(self, gain: float, rng: random.Random) -> None:
        self.gain = gain * rng.lognormvariate(0, 0.25)
        self.first = rng.lognormvariate(math.log(1.5), 0.5)
        self.half_life, self.last = 0.0, 0.0

    def recall(self, day: float) -> float:
        if not self.half_life:
            return 0.0
        return float(2 ** (-max(0.0, day - self.last) / self.half_life))

    def learn(self, day: float, *, knew_it: bool) -> None:
        if not self.half_life:
            self.half_life = self.first
        elif day - self.last < 0.5:
            pass  # asked again in the same session: nothing more stays
        elif knew_it:
            self.half_life *= self.gain
        else:
            self.half_life = max(0.7, self.half_life / self.gain)
        self.last = day


class Plan(Protocol):
    """When a word comes back."""

    due: float

    def reviewed(self, day: float, *, knew_it: bool) -> None: ...


OURS = memory.scheduler()


class FsrsPlan:
    """Ours."""

    def __init__(self) -> None:
        self.card, self.due = Card(card_id=1, due=START), 0.0
        self.by = OURS

    def reviewed(self, day: float, *, knew_it: bool) -> None:
        rating = Rating.Good if knew_it else Rating.Again
        self.card, _log = self.by.review_card(self.card, rating, START + timedelta(days=day))
        self.due = (self.card.due - START) / timedelta(days=1)


class BoxPlan:
    """Seven Leitner boxes."""

    def __init__(self) -> None:
        self.box, self.due = 0, 0.0

    def reviewed(self, day: float, *, knew_it: bool) -> None:
        self.box = min(self.box + 1, len(BOXES) - 1) if knew_it else 0
        self.due = math.floor(day) + BOXES[self.box]


@dataclass
class Result:
    """What one way of teaching cost, and what stayed."""

    reviews: int = 0
    asked: int = 0
    known: int = 0
    recall_days: list[float] = field(default_factory=list)


def year(plans: list[Plan], minds: list[Mind], rng: random.Random, tries: int) -> Result:
    """One learner, one year: on work days all that is due, then the new words."""
    result, begun = Result(), 0
    for day in range(DAYS):
        if day % 7 in (5, 6):
            continue
        new = range(begun, min(begun + A_DAY, WORDS))
        begun = max(begun, new.stop)
        for number in range(begun):
            if plans[number].due < day + 1:
                _session(plans[number], minds[number], day, number in new, rng, result, tries)
        if day % 7 == 4:  # each Friday evening
            recalls = [mind.recall(day + 0.9) for mind in minds[:begun]]
            result.recall_days.append(sum(recalls) / len(recalls))
    result.recall_days.append(sum(mind.recall(DAYS) for mind in minds) / len(minds))
    return result


def _session(
    plan: Plan, mind: Mind, day: int, is_new: bool, rng: random.Random, result: Result, tries: int
) -> None:
    """Ask a word, again at once where that is the way; the first time counts for recall."""
    for attempt in range(tries):
        moment = day + attempt / 1440 * 2
        knew_it = rng.random() < (mind.recall(moment) if attempt == 0 else 0.9)
        if is_new and attempt == 0:
            knew_it = rng.random() < KNOWN_AT_FIRST
        elif attempt == 0:
            result.asked += 1
            result.known += knew_it
        result.reviews += 1
        mind.learn(moment, knew_it=knew_it)
        plan.reviewed(moment, knew_it=knew_it)
        if knew_it:
            return


def own_parameters(rng: random.Random) -> list[float]:
    """Parameters of one learner: the package's own, each off by a fifth or so, within bounds."""
    drawn = [value * rng.lognormvariate(0, 0.2) for value in DEFAULT_PARAMETERS]
    bounds = zip(drawn, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    return [min(max(value, low), high) for value, low, high in bounds]


def minds_of(model: str, seed: int) -> list[Mind]:
    """The same learner each time for the same seed."""
    rng = random.Random(seed)
    if model != "halves":
        parameters = own_parameters(rng) if model == "own" else DEFAULT_PARAMETERS
        mind = Scheduler(parameters=parameters, enable_fuzzing=False,
                         learning_steps=(), relearning_steps=())  # fmt: skip
        return [FsrsMind(mind, rng) for _word in range(WORDS)]
    gain = rng.uniform(1.8, 2.6)
    return [HalvesMind(gain, rng) for _word in range(WORDS)]


def compare(model: str, learners: int) -> dict[str, Any]:
    """Both ways with the same learners."""
    ways: dict[str, tuple[Callable[[], Plan], int]] = {
        "ours": (FsrsPlan, 1), "boxes": (BoxPlan, AGAIN_AT_ONCE), "patient": (BoxPlan, 1),
    }  # fmt: skip
    rows: dict[str, dict[str, float]] = {}
    for name, (plan, tries) in ways.items():
        results = [
            year([plan() for _word in range(WORDS)], minds_of(model, seed),
                 random.Random(10_000 + seed), tries)
            for seed in range(learners)
        ]  # fmt: skip
        asked = sum(one.asked for one in results)
        rows[name] = {
            "reviews_per_word": sum(one.reviews for one in results) / learners / WORDS,
            "recall_when_asked": sum(one.known for one in results) / asked,
            "recall_on_average": sum(sum(one.recall_days) / len(one.recall_days)
                                     for one in results) / learners,
            "recall_at_the_end": sum(one.recall_days[-1] for one in results) / learners,
        }  # fmt: skip
    ours = rows["ours"]["reviews_per_word"]
    fewer = {name: 1 - ours / rows[name]["reviews_per_word"] for name in ("boxes", "patient")}
    return {"model": model, "learners": learners, "ways": rows, "fewer_reviews": fewer}


def main() -> None:
    """Print both models."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--learners", type=int, default=20)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    found = [compare(model, options.learners) for model in MODELS]
    if options.json:
        print(json.dumps(found))
        return
    for one in found:
        print(f"memory model {one['model']}, {one['learners']} learners, {WORDS} words, a year")
        ways, fewer = one["ways"], one["fewer_reviews"]
        for name in ways["ours"]:
            values = "   ".join(f"{way} {ways[way][name]:6.3f}" for way in ways)
            print(f"  {name:18} {values}")
        print("  fewer reviews than " + ", ".join(f"{way}: {fewer[way]:.1%}" for way in fewer))


if __name__ == "__main__":
    main()
