"""An import on screen: upload, columns, comparison, decisions, the import itself, and back."""

import shutil
import tempfile
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import Change, ChangeKind, LanguageStatus
from dictionary.concepts.recording import recording, within
from dictionary.concepts.reverting import Reverted, change_revert
from dictionary.imports.chunks import Item, refusal
from dictionary.imports.context import Context
from dictionary.imports.files import (
    ENDINGS,
    MAX_BYTES,
    TABLES,
    read_header,
    read_rows,
    wrong_ending,
)
from dictionary.imports.guesses import guess_columns
from dictionary.imports.models import BatchState, Decision, ImportBatch, ImportRow, Verdict
from dictionary.imports.names import concepts_by_name, names_of
from dictionary.imports.parse import parse_concept
from dictionary.imports.rows import ConceptRow, FileRefused, RowRefused
from dictionary.imports.services import Decided, ImportOptions, RowsImport
from dictionary.imports.zipped import photos_beside, require_zipped
from dictionary.matching.base import TermBase
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor, person_of

AT_ONCE = 500
MAX_ZIP_BYTES = 500_000_000
"""What is larger comes in by `manage.py import_concepts`."""


@transaction.atomic
def batch_upload(*, actor: Actor, fund: Fund, name: str, data: "bytes | File[Any]") -> ImportBatch:
    """Keep an uploaded list. Raises PermissionDenied, FileRefused."""
    rights.require(rights.can_import(actor, fund))
    ending = Path(name).suffix.lower()
    if ending not in ENDINGS:
        raise FileRefused(wrong_ending())
    file = ContentFile(data) if isinstance(data, bytes) else data
    if file.size > (MAX_ZIP_BYTES if ending == ".zip" else MAX_BYTES):
        raise FileRefused(_("This file is too large. Split it into smaller ones."))
    batch = ImportBatch(fund=fund, by=person_of(actor), name=Path(name).name[:200])
    batch.file.save(f"lists/{uuid.uuid4()}{ending}", file, save=False)
    batch.mapping = _first_mapping(batch)
    batch.save()
    return batch


def _first_mapping(batch: ImportBatch) -> dict[str, str]:
    """The columns as this fund led them the last time, else by their names. Raises FileRefused."""
    with _on_disk(batch) as path:
        if path.suffix == ".zip":
            require_zipped(path)
        header = read_header(path)
    for earlier in ImportBatch.objects.filter(fund=batch.fund).exclude(mapping={})[:20]:
        if set(earlier.mapping) == set(header):
            return dict(earlier.mapping)
    return guess_columns(header)


@contextmanager
def _on_disk(batch: ImportBatch) -> Iterator[Path]:
    """The list as a file, wherever it is kept."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"list{Path(str(batch.file.name)).suffix}"
        with batch.file.open("rb") as source, path.open("wb") as copy:
            shutil.copyfileobj(source, copy)
        yield path


def _look_again(batch: ImportBatch) -> None:
    """The state as it is now, locked: of two clicks at once the second sees the first."""
    locked = ImportBatch.objects.select_for_update()
    batch.refresh_from_db(fields=["state", "change"], from_queryset=locked)


@transaction.atomic
def batch_compare(*, actor: Actor, batch: ImportBatch, mapping: dict[str, str]) -> ImportBatch:
    """Lead the columns and have every row compared, in the background."""
    from dictionary.imports.tasks import compare_batch, enqueue

    rights.require(rights.can_import(actor, batch.fund))
    _look_again(batch)
    if batch.state not in (BatchState.UPLOADED, BatchState.DECIDING, BatchState.FAILED):
        raise ValidationError(_("This list is being worked on."))
    known = {name: column for name, column in mapping.items() if name in batch.mapping}
    batch.mapping = {**batch.mapping, **known}
    batch.state, batch.report = BatchState.MATCHING, {}
    batch.save()
    enqueue(compare_batch, batch)
    return batch


def compare_rows(batch: ImportBatch) -> None:
    """Say of every row what it means. Run again it says the same."""
    try:
        with _on_disk(batch) as path:
            rows = list(read_rows(path, batch.mapping))
    except FileRefused as error:
        batch.state, batch.report = BatchState.FAILED, {"reason": str(error)}
        batch.save()
        return
    context = Context(batch.fund, table=Path(str(batch.file.name)).suffix in TABLES)
    base = TermBase.from_database()
    made: list[ImportRow] = []
    for start in range(0, len(rows), AT_ONCE):
        made += _compared(batch, rows[start : start + AT_ONCE], context, base)
    with transaction.atomic():
        batch.rows.all().delete()
        ImportRow.objects.bulk_create(made, batch_size=AT_ONCE)
        batch.state, batch.total, batch.done = BatchState.DECIDING, len(made), 0
        batch.save()


def _compared(
    batch: ImportBatch, rows: Sequence[tuple[int, Any]], context: Context, base: TermBase
) -> Iterator[ImportRow]:
    parsed: list[tuple[ImportRow, ConceptRow]] = []
    for number, raw in rows:
        row = ImportRow(batch=batch, number=number, raw={}, verdict=Verdict.REFUSED)
        try:
            if isinstance(raw, RowRefused):
                raise raw
            row.raw = raw if isinstance(raw, dict) else {}
            concept = parse_concept(raw, number)
            context.require_known(concept)
            parsed.append((row, concept))
        except RowRefused as error:
            fault = refusal(number, error)
            row.fault, row.decision = {"column": fault.column, "reason": fault.reason}, "skip"
            yield row
    known = concepts_by_name([(concept, batch.fund) for _row, concept in parsed])
    for row, concept in parsed:
        row.title = concept.labels[0].text if concept.labels else concept.slug
        names = [name for name in names_of(concept, batch.fund) if name in known]
        if names:
            row.verdict, row.target_id, row.decision = Verdict.KNOWN, known[names[0]], "add"
        else:
            _judge(row, concept, context, base)
        yield row


def _judge(row: ImportRow, concept: ConceptRow, context: Context, base: TermBase) -> None:
    match = base.match_row(concept, context)
    row.verdict, row.score = Verdict(match.verdict.value), round(match.score, 2)
    row.target_id = match.concept or None
    row.evidence = [asdict(one) for one in match.evidence]
    decided = {Verdict.SAME: Decision.JOIN, Verdict.NEW: Decision.ADD}
    row.decision = decided.get(Verdict(row.verdict), Decision.OPEN)


@transaction.atomic
def rows_decide(*, actor: Actor, batch: ImportBatch, numbers: Iterable[int], decision: str) -> int:
    """Decide of rows that are not in yet; returns how many. `join` needs a concept to join."""
    rights.require(rights.can_import(actor, batch.fund))
    rows = batch.rows.filter(number__in=list(numbers), concept=None).exclude(verdict="refused")
    if decision == Decision.JOIN:
        rows = rows.exclude(target=None)
    return rows.update(decision=Decision(decision), decided_by=person_of(actor))


@transaction.atomic
def batch_run(*, actor: Actor, batch: ImportBatch) -> ImportBatch:
    """Import the decided rows in the background. Undecided ones wait, and may follow later."""
    from dictionary.imports.tasks import enqueue, run_batch

    rights.require(rights.can_import(actor, batch.fund))
    _look_again(batch)
    if batch.state not in (BatchState.DECIDING, BatchState.DONE):
        raise ValidationError(_("This list is being worked on."))
    if batch.change is None:
        with recording(ChangeKind.IMPORT, actor=actor, fund=batch.fund, why=batch.name) as change:
            batch.change = change
    batch.state, batch.done = BatchState.RUNNING, 0
    batch.save()
    enqueue(run_batch, batch)
    return batch


def import_rows(batch: ImportBatch) -> None:
    """Import what is decided. After a crash it goes on behind the last chunk that was written."""
    if batch.state != BatchState.RUNNING or batch.change is None:
        return
    chosen = batch.rows.filter(decision__in=["add", "join"], is_undone=False)
    rows = [(row.number, _without_sign_offs(row.raw)) for row in chosen]
    join = {row.number: row.target_id for row in chosen if row.decision == "join"}
    options = ImportOptions(fund=batch.fund, status="published" if batch.publish else "draft")

    def note(items: Sequence[Item]) -> None:
        by_number = {item.row.row: item.concept for item in items if item.concept}
        some = list(batch.rows.filter(number__in=by_number))
        for row in some:
            row.concept_id = getattr(by_number[row.number], "pk", None)
        ImportRow.objects.bulk_update(some, ["concept"], batch_size=AT_ONCE)
        batch.done = max(item.row.row for item in items)
        batch.save(update_fields=["done"])

    with _on_disk(batch) as path, photos_beside(path) as folder, within(batch.change):
        work = RowsImport(
            folder,
            options,
            table=path.suffix in TABLES,
            decided=Decided(join={number: pk for number, pk in join.items() if pk}),
            progress=note,
        )
        work.take(rows, there={row.number for row in chosen if row.concept_id})
        work.finish()
    report = work.report
    refused = [asdict(fault) for fault in report.refused]
    batch.report = {"refused": refused, "warnings": [asdict(one) for one in report.warnings[:200]]}
    batch.state = BatchState.DONE
    batch.save()


def _without_sign_offs(raw: dict[str, Any]) -> dict[str, Any]:
    """No list signs a language off: a reviewer does, who did not write it. Ours may be restored
    by the operator's command."""
    states = raw.get("language_status")
    if not isinstance(states, dict):
        return raw
    kept = {tag: one for tag, one in states.items() if _status(one) != LanguageStatus.CHECKED}
    return {**raw, "language_status": kept}


def _status(state: Any) -> str:
    status = state.get("status") if isinstance(state, dict) else state
    return " ".join(str(status or "").split())  # as the reader of rows will see it


@transaction.atomic
def batch_undo(*, actor: Actor, batch: ImportBatch) -> Reverted:
    """Take a whole import back; what somebody changed since stays and is named."""
    rights.require(rights.can_import(actor, batch.fund))
    _look_again(batch)
    if batch.change is None or batch.state not in (BatchState.DONE, BatchState.FAILED):
        raise ValidationError(_("There is nothing to undo."))
    done = change_revert(actor=actor, change=_fresh(batch.change))
    batch.state = BatchState.UNDONE
    batch.save()
    batch.rows.exclude(concept=None).update(is_undone=True)
    return done


@transaction.atomic
def row_undo(*, actor: Actor, row: ImportRow) -> Reverted:
    """Take one row of an import back: an automatic match was wrong."""
    batch = row.batch
    rights.require(rights.can_import(actor, batch.fund))
    if batch.change is None or row.concept_id is None or row.is_undone:
        raise ValidationError(_("There is nothing to undo."))
    done = change_revert(
        actor=actor,
        change=_fresh(batch.change),
        only_concepts={row.concept_id},
    )
    batch.rows.filter(concept_id=row.concept_id).update(is_undone=True)
    return done


def _fresh(change: Change) -> Change:
    return Change.objects.get(pk=change.pk)
