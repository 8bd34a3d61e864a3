"""Background work on concepts: what was planned is published when its moment comes."""

from datetime import datetime
from functools import partial

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from dictionary import hooks
from dictionary.concepts.models import Concept
from dictionary.concepts.workflow import publish_what_is_due


@task()
def publish_planned() -> int:
    """Publish every concept whose moment has come; safe to run twice."""
    return publish_what_is_due()


def enqueue_planned(at: datetime) -> None:
    """Have what is due at that moment published, once the transaction is through."""
    transaction.on_commit(partial(publish_planned.using(run_after=at).enqueue))


@hooks.register_sweep
def sweep_planned() -> int:
    """Catch up on plans that no worker was there for."""
    due = Concept.objects.filter(publish_at__lte=timezone.now()).exclude(status="published")
    if count := due.count():
        publish_planned.enqueue()
    return count
