"""Exports in the background. Each task may run again, or be killed half-way, without harm."""

from functools import partial

from django.db import transaction
from django.utils import timezone
from django_tasks import task

from dictionary import hooks
from dictionary.exports.models import Export, ExportState
from dictionary.exports.services import KEPT_FOR, export_make, exports_remove_old


@task(priority=5)
def make_export(export_uuid: str) -> int:
    """Write the file of an export; returns how many terms are in it, 0 when it is gone."""
    export = Export.objects.select_related("by").filter(uuid=export_uuid).first()
    if export is None or export.state == ExportState.DONE:
        return 0
    try:
        export_make(export)
    except Exception:
        Export.objects.filter(pk=export.pk).update(state=ExportState.FAILED)
        raise
    return export.terms


@task()
def remove_old_exports() -> int:
    """Take away what is older than a day."""
    return exports_remove_old()


def enqueue_export(export: Export) -> None:
    """Have it made, and taken away after a day, once the transaction is through."""
    transaction.on_commit(partial(make_export.enqueue, str(export.uuid)))
    later = remove_old_exports.using(run_after=timezone.now() + KEPT_FOR)
    transaction.on_commit(later.enqueue)


@hooks.register_sweep
def sweep_exports() -> int:
    """Take away what no worker was there for."""
    return exports_remove_old()
