"""Import a list into the term base: idempotent, row by row, nothing half-done."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept, Label, Relation
from dictionary.concepts.services import concepts_changed
from dictionary.imports.apply import RowWriter
from dictionary.imports.context import Context
from dictionary.imports.files import RawRow, read_rows
from dictionary.imports.parse import parse_concept
from dictionary.imports.photos import PhotoWriter
from dictionary.imports.rows import ConceptRow, Fault, ImportReport, RowRefused
from dictionary.search.fold import fold
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

CHUNK = 50


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How to import. `fund` None: every row acts for the fund that it names.

    `keep_existing`: concepts that are there already stay as they are (starter words
    never overwrite what an editor changed).
    `only_new_languages`: of a concept that is there, only words are added in languages that
    it never had; a word that an editor changed or took away stays so.
    """

    fund: Fund | None = None
    status: str = "published"
    dry_run: bool = False
    keep_existing: bool = False
    only_new_languages: bool = False


class _Undo(Exception):
    """Rolls a dry run back."""


def import_file(*, path: Path, options: ImportOptions, actor: Actor | None = None) -> ImportReport:
    """Import a JSONL, CSV or XLSX file. `actor` None: the operator's command.

    Returns when the concepts are searchable. Raises FileRefused when the file can't be
    read, PermissionDenied when the actor may not import for the fund.
    """
    if actor is not None:
        rights.require(options.fund is not None and rights.can_edit(actor, options.fund))
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
    importers: list[_Import] = []
    try:
        with transaction.atomic():
            for path in paths:
                importers.append(_Import(path, options, actor))
                importers[-1].take(list(read_rows(path)))
            for importer in importers:
                importer.finish()
            if options.dry_run:
                raise _Undo
    except _Undo:
        pass
    return [importer.report for importer in importers]


class _Import:
    def __init__(self, path: Path, options: ImportOptions, actor: Actor | None) -> None:
        self.options = options
        self.actor = actor
        self.report = ImportReport()
        self.context = Context(options.fund, table=path.suffix.lower() != ".jsonl")
        self.writer = RowWriter(self.context, status=options.status)
        self.photos = PhotoWriter(self.context, path.parent, dry_run=options.dry_run)
        self.done: list[tuple[ConceptRow, Concept, Fund, str]] = []
        self.seen: dict[tuple[int, str], int] = {}
        self.words = self._known_words()
        self.present = (
            set(Concept.objects.values_list("slug", flat=True)) if options.keep_existing else set()
        )

    def take(self, rows: list[RawRow]) -> None:
        """Write the rows themselves."""
        for number, raw in rows:
            try:
                with transaction.atomic():
                    self._one(number, raw)
            except RowRefused as fault:
                self._refuse(number, fault.column, fault.reason)
            except ValidationError as error:
                column = next(iter(getattr(error, "error_dict", {"": ""})))
                self._refuse(number, column, error.messages[0])
            except IntegrityError:
                self._refuse(number, "", _("This row contradicts another one."))

    def finish(self) -> None:
        """Write what leads to other rows, of this file or of another one, and tell everybody."""
        self._link()
        self._count()

    def _refuse(self, number: int, column: str, reason: str) -> None:
        self.report.refused.append(Fault(number, column, reason))

    def _one(self, number: int, raw: object) -> None:
        if isinstance(raw, RowRefused):
            raise raw
        if self._stays_as_it_is(raw):
            self.report.unchanged += 1
            return
        row = parse_concept(raw, number)
        unknown = raw.get("unknown_columns", []) if isinstance(raw, dict) else []
        for name in unknown:
            self._warn(1, name, _("This column is not known, and was left out."))
        fund = self.context.fund_of(row.fund)
        if self.actor is not None:
            rights.require(rights.can_edit(self.actor, fund))
        self.context.require_known(row)
        self._refuse_double_id(row, fund)
        concept = self.writer.find(row, fund)
        outcome = self._write(row, concept, fund)
        if outcome:
            concept, state = outcome
            self.done.append((row, concept, fund, state))

    def _stays_as_it_is(self, raw: object) -> bool:
        """Starter words of a concept that is there are not even read."""
        return isinstance(raw, dict) and "labels" in raw and raw.get("slug") in self.present

    def _write(
        self, row: ConceptRow, concept: Concept | None, fund: Fund
    ) -> tuple[Concept, str] | None:
        if concept is None:
            if not row.labels:
                raise RowRefused("slug", _("There is no concept “%(slug)s”.") % {"slug": row.slug})
            self._suspect_double(row)
            made = self.writer.create(row, fund)
            self.photos.add(row, made, fund)
            self.writer.resources(row, made, fund)
            self._warn_of_category(row)
            return made, "added"
        if self.options.keep_existing and row.labels:
            self.report.unchanged += 1
            return None
        if self.options.only_new_languages:
            _leave_out_known_languages(row, concept)
        changed = self.writer.update(row, concept, fund) if row.labels else False
        changed |= self.photos.add(row, concept, fund)
        changed |= self.writer.resources(row, concept, fund)
        return concept, "changed" if changed else "unchanged"

    def _refuse_double_id(self, row: ConceptRow, fund: Fund) -> None:
        source_id = row.source_id or self.writer.made_up_id(row)
        first = self.seen.setdefault((fund.pk, source_id), row.row)
        if first != row.row:
            raise RowRefused(
                "id",
                _("Row %(row)s has the same id “%(id)s”.") % {"row": first, "id": source_id},
            )

    def _warn(self, row: int, column: str, reason: str) -> None:
        self.report.warnings.append(Fault(row, column, reason))

    def _warn_of_category(self, row: ConceptRow) -> None:
        if row.category and row.category.lower() not in self.context.categories:
            self._warn(
                row.row,
                "category",
                _("The category “%(name)s” is not known. The text was kept.")
                % {"name": row.category},
            )

    def _known_words(self) -> dict[tuple[str, str], str]:
        words = Label.objects.filter(kind="preferred")
        return {
            (tag, fold(text)): slug
            for tag, text, slug in words.values_list("language_id", "text", "concept__slug")
        }

    def _suspect_double(self, row: ConceptRow) -> None:
        """Say when a new concept has a word that another concept already has."""
        for label in row.labels:
            if label.kind != "preferred":
                continue
            key = (label.lang, fold(label.text))
            other = self.words.setdefault(key, row.slug or label.text)
            if other != (row.slug or label.text):
                self.report.doubles.append(
                    Fault(
                        row.row,
                        self.context.column("label", label.lang),
                        _("“%(word)s” is also the word of %(concept)s.")
                        % {"word": label.text, "concept": other},
                    )
                )

    def _link(self) -> None:
        """Relations and part regions, now that all concepts of the batch are there."""
        slugs = dict(Concept.objects.values_list("slug", "pk"))
        slugs |= dict(
            Concept.objects.filter(old_slugs__isnull=False).values_list("old_slugs__slug", "pk")
        )
        for index, (row, concept, fund, state) in enumerate(self.done):
            changed = self._relate(row, concept, fund, slugs)
            changed |= self.photos.link_regions(row, concept, slugs, self._warn)
            if changed and state == "unchanged":
                self.done[index] = (row, concept, fund, "changed")

    def _relate(self, row: ConceptRow, concept: Concept, fund: Fund, slugs: dict[str, int]) -> bool:
        changed = False
        for relation in row.relations:
            target = slugs.get(relation.to)
            if target is None or target == concept.pk:
                reason = _("There is no concept “%(slug)s”. This relation was left out.")
                self._warn(row.row, "relations", reason % {"slug": relation.to})
                continue
            try:
                owner = self.context.fund_of(relation.fund, fund, "relations")
            except RowRefused as fault:
                self._warn(row.row, fault.column, fault.reason)
                continue
            _made, is_new = Relation.objects.get_or_create(
                concept=concept, kind=relation.kind, target_id=target, fund=owner
            )
            changed |= is_new
        return changed

    def _count(self) -> None:
        touched = []
        for _row, concept, _fund, state in self.done:
            setattr(self.report, state, getattr(self.report, state) + 1)
            self.report.slugs.append(concept.slug)
            if state != "unchanged":
                touched.append(concept)
        concepts_changed(concepts=touched)


def _leave_out_known_languages(row: ConceptRow, concept: Concept) -> None:
    known = {state.language_id for state in concept.languages.all()}
    known |= {label.language_id for label in concept.labels.all()}
    row.labels = [label for label in row.labels if label.lang not in known]
    row.language_status = {
        tag: state for tag, state in row.language_status.items() if tag not in known
    }
