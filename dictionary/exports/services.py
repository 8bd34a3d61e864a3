"""Ask for an export, make it in the background, take it away after a day."""

import tempfile
from datetime import timedelta

from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept
from dictionary.exports.making import export_write
from dictionary.exports.models import Export, ExportFormat, ExportState
from dictionary.exports.selection import Selection, allowed, share_of
from dictionary.photos.models import Photo
from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, Fund, User

KEPT_FOR = timedelta(days=1)
AT_MOST = 10
"""So many exports of one person lie there at a time; the oldest makes room."""


@transaction.atomic
def export_ask(*, actor: User, fund: Fund, format: str, selection: Selection) -> Export:
    """Have an export made. Raises PermissionDenied, and ValidationError when nothing is chosen."""
    from dictionary.exports.tasks import enqueue_export

    rights.require(rights.can_enter(actor))
    if format not in ExportFormat.values:
        raise ValidationError(_("Choose a format."))
    terms = allowed(selection.concepts(), actor).distinct().count()
    if not terms:
        raise ValidationError(_("There are no terms in this selection. Choose other filters."))
    for old in Export.objects.filter(by=actor)[AT_MOST - 1 :]:
        export_remove(export=old)
    export = Export.objects.create(
        by=actor, fund=fund, format=format, chosen=selection.stored(), terms=terms
    )
    audit_note(Deed.EXPORTED, by=actor, fund=fund, about=f"{format}: {terms}")
    enqueue_export(export)
    return export


def export_make(export: Export) -> None:
    """Write the file. After a kill it is begun again; a row that is gone is not made."""
    selection = Selection.read(export.chosen)
    chosen = allowed(selection.concepts(), export.by)
    share = share_of(export.by)
    export.terms = chosen.distinct().count()
    export.total = export.terms
    if export.format == ExportFormat.JSONL:
        export.total += _photos_of(chosen, export.by)
    export.state, export.done = ExportState.RUNNING, 0
    begun = {"state": export.state, "terms": export.terms, "total": export.total, "done": 0}
    if not Export.objects.filter(pk=export.pk).update(**begun):
        return  # taken away meanwhile

    def note(count: int) -> None:
        export.done += count
        Export.objects.filter(pk=export.pk).update(done=export.done)

    with tempfile.TemporaryFile() as target:
        export_write(chosen, export.format, target, share, note)
        export.size = target.tell()
        target.seek(0)
        export.file.storage.delete(export.stored_name)  # of a run that was killed
        export.file.save(export.stored_name, File(target), save=False)
    export.state = ExportState.DONE
    if not Export.objects.filter(pk=export.pk).update(
        state=export.state, size=export.size, file=export.file.name, done=export.total
    ):
        export.file.delete(save=False)  # taken away meanwhile


def _photos_of(chosen: QuerySet[Concept], actor: User) -> int:
    photos = Photo.objects.filter(concept__in=chosen.values("pk"))
    share = share_of(actor)
    if share.photos_of is not None:
        photos = photos.filter(fund__in=share.photos_of)
    return photos.values("file").distinct().count()


def export_remove(*, export: Export) -> None:
    """Take the file and its row away."""
    export.delete()


def exports_remove_old() -> int:
    """Take away what is older than a day; returns how many."""
    old = Export.objects.filter(created__lt=timezone.now() - KEPT_FOR)
    count = 0
    for export in list(old):
        export_remove(export=export)
        count += 1
    return count
