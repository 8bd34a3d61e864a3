"""Refitting a learner's parameters, in the background, where there are enough reviews."""

from __future__ import annotations

import logging
from datetime import UTC
from functools import partial

from django.db import transaction
from django_tasks import task

from microlearning import memory
from microlearning.learners.reviews import states_remake
from microlearning.models import Learner, Review

logger = logging.getLogger(__name__)

ENOUGH = 400
MORE = 1.5


def refit_if_worth_it(learner: Learner) -> bool:
    """Enqueue a refit once there are enough reviews, and again when there are half as many more."""
    count = learner.reviews.count()
    if count < max(ENOUGH, MORE * learner.fitted_to):
        return False
    # Claimed at once: the next batch must not ask for the same refit again.
    claimed = Learner.objects.filter(pk=learner.pk, fitted_to=learner.fitted_to)
    if not claimed.update(fitted_to=count):
        return False
    transaction.on_commit(partial(refit_learner.enqueue, str(learner.uuid)))
    return True


@task(priority=-50)
def refit_learner(learner_uuid: str) -> bool:
    """Fit the memory model to one learner and make all states anew. False: nothing changed."""
    learner = Learner.objects.filter(uuid=learner_uuid).first()
    if learner is None:
        return False
    parameters = fitted_parameters(learner)
    if parameters is None:
        return False
    learner.parameters = parameters
    learner.save(update_fields=["parameters"])
    states_remake(learner=learner)
    return True


def fitted_parameters(learner: Learner) -> list[float] | None:
    """The best parameters for this learner's reviews; None without the `optimizer` extra."""
    from fsrs import Card, Rating, ReviewLog

    try:
        import pandas  # type: ignore[import-untyped]  # noqa: F401 - the package asks for it late
        from fsrs import Optimizer
    except ImportError:
        logger.info("No refit of parameters: install the extra 'optimizer'.")
        return None
    numbers: dict[tuple[str, str], int] = {}
    logs = []
    for word, events in _events_by_word(learner).items():
        number = numbers.setdefault(word, len(numbers) + 1)
        logs += [
            ReviewLog(Card(number).card_id, Rating(one.rating), one.at.astimezone(UTC), None)
            for one in memory.in_order(events)
        ]
    found = Optimizer(logs).compute_optimal_parameters()
    memory.scheduler(found)  # raises ValueError for parameters out of bounds
    return [float(value) for value in found]


def _events_by_word(learner: Learner) -> dict[tuple[str, str], list[memory.Event]]:
    words: dict[tuple[str, str], list[memory.Event]] = {}
    for row in Review.objects.filter(learner=learner).iterator(chunk_size=2_000):
        event = memory.Event(row.at, row.device, row.seq, row.rating, row.client_id)
        words.setdefault((str(row.concept_uuid), row.language), []).append(event)
    return words
