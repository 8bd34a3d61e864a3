"""Background work of search: fold many changes into a new snapshot.

The index is imported when there is work: numpy costs a command that never searches half a second.
"""

import logging
from collections.abc import Sequence

from django.db import transaction
from django_tasks import task

from dictionary import hooks
from dictionary.concepts.models import Concept

logger = logging.getLogger(__name__)


@task(priority=-10)
def rebuild_search() -> int:
    """Make the snapshot anew where that is worth it; safe to run twice."""
    from dictionary.search.rebuild import rebuild_if_stale

    return rebuild_if_stale()


@hooks.register_after_publish
def rebuild_when_much_changed(concepts: Sequence[Concept]) -> None:
    """Ask for a new snapshot once the change log has grown long."""
    from dictionary.search.rebuild import is_stale

    if is_stale(by_model=False):  # another model is the sweep's matter
        transaction.on_commit(rebuild_search.enqueue)


@hooks.register_sweep
def sweep_snapshot() -> int:
    """Make the snapshot where it is missing or old. Returns 1 when it was."""
    from dictionary.search.rebuild import is_stale

    if not is_stale():
        return 0
    rebuild_search.enqueue()
    return 1


@task(priority=-20)
def fit_meaning() -> float:
    """Fit the word vectors on the published words; how much better they agree, else 0."""
    from dictionary.search.semantic.own import (
        NothingToLearn,
        is_worth_fitting,
        train_on_own_words,
    )

    if not is_worth_fitting():  # another worker was first
        return 0.0

    try:
        outcome = train_on_own_words()
    except NothingToLearn as reason:
        logger.info("The word vectors stay as they are: %s", reason)
        return 0.0
    if outcome.is_better:
        rebuild_search.enqueue()
    return max(0.0, outcome.after - outcome.before)


@hooks.register_sweep
def sweep_meaning() -> int:
    """Fit the word vectors where that was never done, or much was written since. 1 when asked."""
    from dictionary.search.semantic.own import is_worth_fitting

    if not is_worth_fitting():
        return 0
    fit_meaning.enqueue()
    return 1
