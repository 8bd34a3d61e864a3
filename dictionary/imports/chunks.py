"""Writes rows a chunk at a time: one transaction, a few dozen statements, however many rows.

A chunk that the database refuses is taken in two halves, until the one bad row stands
alone and is refused by itself.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.utils.translation import gettext as _

from dictionary.concepts.models import Concept
from dictionary.concepts.services import concepts_changed
from dictionary.imports.apply import RowWriter
from dictionary.imports.names import Name, NewNames, concepts_by_name, names_of
from dictionary.imports.photos import PhotoWriter
from dictionary.imports.redirects import redirect
from dictionary.imports.rows import ConceptRow, Fault, RowRefused
from dictionary.imports.working import Working, read_working, write_working
from sectors.funds.models import Fund

PHOTO_WEIGHT = 25


@dataclass(slots=True)
class Item:
    """A row on its way: parsed, for a fund; later with its concept and what became of it.

    `join`: the concept (primary key) that this row was found to mean.
    """

    row: ConceptRow
    fund: Fund
    join: int | None = None
    concept: Concept | None = None
    state: str = ""
    doubles: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)

    @property
    def weight(self) -> int:
        """Pictures take long; a transaction should not."""
        return 1 + PHOTO_WEIGHT * len(self.row.photos)


Note = Callable[[Item, Working], None]


class ChunkWriter:
    """Brings parsed rows into the term base."""

    def __init__(
        self,
        writer: RowWriter,
        photos: PhotoWriter,
        *,
        keep_existing: bool,
        only_new_languages: bool,
        on_new: Note,
    ) -> None:
        self.writer = writer
        self.photos = photos
        self.keep_existing = keep_existing
        self.only_new_languages = only_new_languages
        self.on_new = on_new

    def write(self, items: Sequence[Item]) -> list[Fault]:
        """Write the rows of a chunk; each item gets its concept and state. Returns refusals."""
        for item in items:
            item.state, item.concept, item.doubles, item.warnings = "", None, [], []
        try:
            with transaction.atomic():
                faults = self._write_together(items)
        except (RowRefused, ValidationError, DatabaseError) as error:
            if len(items) > 1:
                middle = len(items) // 2
                return [*self.write(items[:middle]), *self.write(items[middle:])]
            items[0].concept = None
            return [refusal(items[0].row.row, error)]
        return faults

    def _write_together(self, items: Sequence[Item]) -> list[Fault]:
        by_name = concepts_by_name([(item.row, item.fund) for item in items])
        wanted = {*by_name.values(), *(item.join for item in items if item.join)}
        copies = read_working(wanted)
        known = {name: copies[pk] for name, pk in by_name.items() if pk in copies}
        names = self._new_names(items)
        faults, taken = [], []
        for item in items:
            try:
                copy = self._apply(item, known, copies, names)
            except (RowRefused, ValidationError) as error:
                faults.append(refusal(item.row.row, error))
                continue
            item.concept = copy.concept
            taken.append(item)
            for name in names_of(item.row, item.fund):
                known.setdefault(name, copy)
        write_working(
            list({id(copy): copy for copy in [*copies.values(), *known.values()]}.values())
        )
        for item in taken:
            self._write_the_rest(item)
        concepts_changed(concepts=_touched(taken))
        return faults

    def _new_names(self, items: Sequence[Item]) -> NewNames:
        texts = []
        for item in items:
            words = {
                label.lang: label.text for label in item.row.labels if label.kind == "preferred"
            }
            if words and not item.row.slug:
                texts.append(words.get("en") or next(iter(words.values())))
        return NewNames(texts, [item.row.slug for item in items if item.row.slug])

    def _apply(
        self,
        item: Item,
        known: dict[Name, Working],
        copies: dict[int, Working],
        names: NewNames,
    ) -> Working:
        row, fund = item.row, item.fund
        found = next((known[name] for name in names_of(row, fund) if name in known), None)
        if found is None and item.join in copies:
            joined = copies[item.join]
            item.state = "changed" if self.writer.join(row, joined, fund) else "unchanged"
            return joined
        if found is None:
            if not row.labels:
                raise RowRefused("slug", _("There is no concept “%(slug)s”.") % {"slug": row.slug})
            made = self.writer.create(row, fund, names)
            self.on_new(item, made)
            item.state = "added"
            return made
        if self.keep_existing and row.labels:
            item.state = "kept"
            return found
        if self.only_new_languages:
            _leave_out_known_languages(row, found)
        item.state = "changed" if self.writer.update(row, found, fund) else "unchanged"
        return found

    def _write_the_rest(self, item: Item) -> None:
        """Pictures and resources, which need the concept to be there. Raises RowRefused."""
        if item.state == "kept" or item.concept is None:
            return
        changed = self.photos.add(item.row, item.concept, item.fund)
        changed |= self.writer.resources(item.row, item.concept, item.fund)
        changed |= redirect(item.row, item.concept, item.fund)
        if changed and item.state == "unchanged":
            item.state = "changed"


def _touched(items: Sequence[Item]) -> list[Concept]:
    changed = [item for item in items if item.state in ("added", "changed") and item.concept]
    return list({item.concept.pk: item.concept for item in changed if item.concept}.values())


def refusal(number: int, error: Exception) -> Fault:
    """What a refused row is told."""
    if isinstance(error, RowRefused):
        return Fault(number, error.column, error.reason)
    if isinstance(error, ValidationError):
        column = next(iter(getattr(error, "error_dict", {"": ""})))
        return Fault(number, column, error.messages[0])
    if isinstance(error, IntegrityError):
        return Fault(number, "", _("This row contradicts another one."))
    raise error


def _leave_out_known_languages(row: ConceptRow, copy: Working) -> None:
    known = {state.language_id for state in copy.states}
    known |= {label.language_id for label in copy.labels}
    row.labels = [label for label in row.labels if label.lang not in known]
    row.language_status = {
        tag: state for tag, state in row.language_status.items() if tag not in known
    }


def into_chunks(items: Sequence[Item], size: int) -> list[list[Item]]:
    """Items in order, cut so that no chunk weighs more than `size`, unless one item does."""
    chunks: list[list[Item]] = []
    weight = size
    for item in items:
        if weight + item.weight > size:
            chunks.append([])
            weight = 0
        chunks[-1].append(item)
        weight += item.weight
    return chunks
