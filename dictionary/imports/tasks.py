"""Imports in the background. Each task may run again, or be killed half-way, without harm."""

from functools import partial
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from django_tasks import task

from dictionary.imports.batches import compare_rows, import_rows
from dictionary.imports.models import BatchState, ImportBatch


@task(priority=10)
def compare_batch(batch_uuid: str) -> int:
    """Compare the rows of a list with what is there; returns how many."""
    batch = ImportBatch.objects.select_related("fund").filter(uuid=batch_uuid).first()
    if batch is None or batch.state != BatchState.MATCHING:
        return 0
    try:
        compare_rows(batch)
    except Exception:
        _failed(batch, BatchState.FAILED)
        raise
    return batch.total


@task(priority=10)
def run_batch(batch_uuid: str) -> int:
    """Import the decided rows of a list; returns the number of the last one."""
    batch = ImportBatch.objects.select_related("fund", "change").filter(uuid=batch_uuid).first()
    if batch is None:
        return 0
    try:
        import_rows(batch)
    except Exception:
        _failed(batch, BatchState.DONE)  # it may be run again, or undone
        raise
    return batch.done


def _failed(batch: ImportBatch, state: str) -> None:
    """Leave no list that is worked on for ever by nobody."""
    reason = _("It is our fault, not yours. Try again in a minute.")
    ImportBatch.objects.filter(pk=batch.pk).update(state=state, report={"reason": reason})


def enqueue(job: Any, batch: ImportBatch) -> None:
    """Have the worker do it once the transaction is through."""
    transaction.on_commit(partial(job.enqueue, str(batch.uuid)))
