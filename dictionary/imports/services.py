"""Import lists into the term base: idempotent, a chunk at a time, nothing half-done."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import ChangeKind, Concept, Label
from dictionary.concepts.recording import recording
from dictionary.imports.apply import RowWriter
from dictionary.imports.chunks import ChunkWriter, Item, into_chunks, refusal
from dictionary.imports.context import Context
from dictionary.imports.files import TABLES, RawRow, read_rows
from dictionary.imports.links import link
from dictionary.imports.names import concepts_by_name, made_up_id, names_of
from dictionary.imports.parse import parse_concept
from dictionary.imports.photos import PhotoWriter
from dictionary.imports.rows import Fault, ImportReport, RowRefused
from dictionary.imports.working import Working
from dictionary.imports.zipped import photos_beside
from dictionary.matching.base import TermBase
from dictionary.matching.rules import Verdict
from dictionary.search.fold import fold, fold_many
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

CHUNK = 500


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to import. `fund` None: every row acts for the fund that it names.

    `keep_existing`: concepts that are there already stay as they are (starter words
    never overwrite what an editor changed).
    `only_new_languages`: of a concept that is there, only words are added in languages that
    it never had; a word that an editor changed or took away stays so.
    `match`: a row that means the same as a concept that is there joins it.
    """

    fund: Fund | None = None
    status: str = "published"
    dry_run: bool = False
    keep_existing: bool = False
    only_new_languages: bool = False
    match: bool = False


@dataclass(frozen=True, slots=True)
class Decided:
    """What an editor decided: rows that join a concept (primary key), and rows left out."""

    join: dict[int, int] = field(default_factory=dict)
    skip: frozenset[int] = frozenset()


Progress = Callable[[Sequence[Item]], None]
"""Called in the transaction of every chunk, with its rows: an import can go on from there."""


class _Undo(Exception):
    """Rolls a dry run back."""


def import_file(*, path: Path, options: ImportOptions, actor: Actor | None = None) -> ImportReport:
    """Import a JSONL, CSV or XLSX file. `actor` None: the operator's command.

    Returns when the concepts are searchable. Raises FileRefused when the file can't be
    read, PermissionDenied when the actor may not import for the fund.
    """
    if actor is not None:
        rights.require(options.fund is not None and rights.can_import(actor, options.fund))
    (report,) = _import_batch([path], options, actor)
    return report


def import_files(*, paths: Sequence[Path], options: ImportOptions) -> list[ImportReport]:
    """Import several files as one batch: a relation may lead from any to any other.

    A report for each file. Raises FileRefused when one can't be read; then none is taken.
    """
    return _import_batch(paths, options, None)


def _import_batch(
    paths: Sequence[Path], options: ImportOptions, actor: Actor | None
) -> list[ImportReport]:
    files = [(path, list(read_rows(path))) for path in paths]
    why = ", ".join(path.name for path in paths)
    importers = []
    base = TermBase.from_database() if options.match else None
    outer = _rolled_back() if options.dry_run else nullcontext()
    folders = ExitStack()
    act = recording(ChangeKind.IMPORT, actor=actor, fund=options.fund, why=why)
    with folders, outer, act:
        for path, rows in files:
            folder = folders.enter_context(photos_beside(path))
            importers.append(RowsImport(folder, options, table=_is_table(path), base=base))
            importers[-1].take(rows)
        for importer in importers:
            importer.finish()
    return [importer.report for importer in importers]


def _is_table(path: Path) -> bool:
    return path.suffix.lower() in TABLES


@contextmanager
def _rolled_back() -> Iterator[None]:
    try:
        with transaction.atomic():
            yield
            raise _Undo
    except _Undo:
        pass


class RowsImport:
    """One list on its way into the term base: `take` its rows, then `finish`."""

    def __init__(
        self,
        folder: Path,
        options: ImportOptions,
        *,
        table: bool,
        base: TermBase | None = None,
        decided: Decided | None = None,
        progress: Progress | None = None,
    ) -> None:
        self.options = options
        self.report = ImportReport()
        self.context = Context(options.fund, table=table)
        self.writer = RowWriter(self.context, status=options.status)
        self.photos = PhotoWriter(self.context, folder, dry_run=options.dry_run)
        self.chunks = ChunkWriter(
            self.writer,
            self.photos,
            keep_existing=options.keep_existing,
            only_new_languages=options.only_new_languages,
            on_new=self._look_at_new,
        )
        self.base, self.decided, self.progress = base, decided or Decided(), progress
        self.done: list[Item] = []
        self.seen: dict[tuple[int, str], int] = {}
        self.words = _known_words()
        self.present = (
            set(Concept.objects.values_list("slug", flat=True)) if options.keep_existing else set()
        )

    def take(self, rows: Sequence[RawRow], *, there: Collection[int] = ()) -> None:
        """Write the rows. Those numbered in `there` were written by an earlier run."""
        items = [item for number, raw in rows if (item := self._parsed(number, raw)) is not None]
        if there:
            self._recall([item for item in items if item.row.row in there])
            items = [item for item in items if item.row.row not in there]
        for chunk in into_chunks(items, CHUNK):
            self._match(chunk)
            with transaction.atomic():
                self.report.refused += self.chunks.write(chunk)
                self._count(chunk)
                if self.progress is not None:
                    self.progress(chunk)

    def finish(self) -> None:
        """Write what leads to other rows, of this file or of another one."""
        for item in link(self.done, self.context, self.photos, self._warn):
            if item.state == "unchanged":
                item.state = "changed"
                self.report.unchanged -= 1
                self.report.changed += 1
        self.report.refused.sort(key=lambda fault: fault.row)

    def _parsed(self, number: int, raw: object) -> Item | None:
        """The row as an item, or None when it stays as it is, is left out or is refused."""
        try:
            if isinstance(raw, RowRefused):
                raise raw
            if number in self.decided.skip:
                return None
            if self._stays_as_it_is(raw):
                self.report.unchanged += 1
                return None
            row = parse_concept(raw, number)
            for name in raw.get("unknown_columns", []) if isinstance(raw, dict) else []:
                self._warn(1, name, _("This column is not known, and was left out."))
            fund = self.context.fund_of(row.fund)
            self.writer.check(row, fund)
            item = Item(row, fund, join=self.decided.join.get(number))
            self._refuse_double_id(item)
            self.photos.check(row)
        except RowRefused as error:
            self.report.refused.append(refusal(number, error))
            return None
        return item

    def _stays_as_it_is(self, raw: object) -> bool:
        """Starter words of a concept that is there are not even read."""
        return isinstance(raw, dict) and "labels" in raw and raw.get("slug") in self.present

    def _refuse_double_id(self, item: Item) -> None:
        source_id = made_up_id(item.row)
        first = self.seen.setdefault((item.fund.pk, source_id), item.row.row)
        if first != item.row.row:
            raise RowRefused(
                "id",
                _("Row %(row)s has the same id “%(id)s”.") % {"row": first, "id": source_id},
            )

    def _match(self, chunk: Sequence[Item]) -> None:
        """Let rows that mean a concept which is there join it."""
        if self.base is None:
            return
        known = concepts_by_name([(item.row, item.fund) for item in chunk])
        for item in chunk:
            if any(name in known for name in names_of(item.row, item.fund)):
                continue
            match = self.base.match_row(item.row, self.context)
            if match.verdict == Verdict.SAME:
                item.join = match.concept

    def _recall(self, items: Sequence[Item]) -> None:
        """Find the concepts of rows that are in already; their relations are still to come."""
        for chunk in into_chunks(items, CHUNK):
            found = concepts_by_name([(item.row, item.fund) for item in chunk])
            concepts = Concept.objects.in_bulk(set(found.values()))
            for item in chunk:
                names = names_of(item.row, item.fund)
                pk = next((found[name] for name in names if name in found), None)
                item.concept, item.state = concepts.get(pk or 0), "before"
        self.done += [item for item in items if item.concept is not None]

    def _count(self, chunk: Sequence[Item]) -> None:
        for item in chunk:
            if item.concept is None:
                continue
            state = "unchanged" if item.state == "kept" else item.state
            setattr(self.report, state, getattr(self.report, state) + 1)
            self.report.doubles += item.doubles
            self.report.warnings += item.warnings
            if item.state != "kept":
                self.report.slugs.append(item.concept.slug)
                self.done.append(item)

    def _warn(self, row: int, column: str, reason: str) -> None:
        self.report.warnings.append(Fault(row, column, reason))

    def _look_at_new(self, item: Item, made: Working) -> None:
        """Say when a new concept's category is unknown, or another concept has its word."""
        row = item.row
        if row.category and made.concept.category is None:
            reason = _("The category “%(name)s” is not known. The text was kept.")
            item.warnings.append(Fault(row.row, "category", reason % {"name": row.category}))
        for label in row.labels:
            if label.kind != "preferred":
                continue
            mine = row.slug or label.text
            other = self.words.setdefault((label.lang, fold(label.text)), mine)
            if other != mine:
                reason = _("“%(word)s” is also the word of %(concept)s.")
                column = self.context.column("label", label.lang)
                said = reason % {"word": label.text, "concept": other}
                item.doubles.append(Fault(row.row, column, said))


def _known_words() -> dict[tuple[str, str], str]:
    words = list(
        Label.objects.filter(kind="preferred").values_list("language_id", "text", "concept__slug")
    )
    folded = fold_many([text.replace("\n", " ") for _tag, text, _slug in words])
    return {(tag, text): slug for (tag, _raw, slug), text in zip(words, folded, strict=True)}
