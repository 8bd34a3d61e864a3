"""Work in the background: ready-made sets after an import, quizzes of yesterday."""

from functools import partial

from django.db import transaction
from django_tasks import task

from microlearning.decks.ready import ready_sets_are_due, ready_sets_make
from microlearning.quiz.services import quizzes_forget


@task(priority=-30)
def make_ready_sets() -> int:
    """Make or renew the ready-made sets."""
    return ready_sets_make()


def enqueue_ready_sets() -> None:
    """After the transaction of an import."""
    transaction.on_commit(partial(make_ready_sets.enqueue))


def sweep() -> int:
    """Forget old quizzes; make the ready-made sets where there are none."""
    forgotten = quizzes_forget()
    if not ready_sets_are_due():
        return forgotten
    make_ready_sets.enqueue()
    return forgotten + 1
