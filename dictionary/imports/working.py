"""A concept as an import works on it: read once, changed in memory, written with its chunk."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Model

from dictionary.concepts.models import (
    Concept,
    ConceptLanguage,
    Definition,
    Example,
    Label,
    SourceId,
)
from dictionary.concepts.recording import create_many, update_many
from sectors.funds.models import Sector

READ_WITH = ("labels", "definitions", "examples", "languages", "sectors", "source_ids")
Row = Label | Definition | Example | ConceptLanguage | SourceId


@dataclass(slots=True)
class Working:
    """A concept with its rows in lists, and what is new or changed of it."""

    concept: Concept
    is_new: bool = False
    labels: list[Label] = field(default_factory=list)
    definitions: list[Definition] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    states: list[ConceptLanguage] = field(default_factory=list)
    source_ids: list[SourceId] = field(default_factory=list)
    sectors: list[Sector] = field(default_factory=list)
    new_rows: list[Row] = field(default_factory=list)
    new_sectors: list[Sector] = field(default_factory=list)
    changed: dict[int, tuple[Model, set[str]]] = field(default_factory=dict)

    def add(self, row: Row) -> bool:
        """Add a row unless one like it is there; True when it is new."""
        there = self.rows_like(row)
        if any(identity(one) == identity(row) for one in there):
            return False
        there.append(row)
        self.new_rows.append(row)
        return True

    def rows_like(self, row: Row) -> list[Any]:
        """The list in which rows of this kind stand."""
        lists: dict[type, list[Any]] = {
            Label: self.labels,
            Definition: self.definitions,
            Example: self.examples,
            ConceptLanguage: self.states,
            SourceId: self.source_ids,
        }
        return lists[type(row)]

    def assign(self, row: Any, wanted: dict[str, Any]) -> bool:
        """Set what differs; True when anything did."""
        different = {name: value for name, value in wanted.items() if getattr(row, name) != value}
        for name, value in different.items():
            setattr(row, name, value)
        if different and row.pk is not None:
            self.changed.setdefault(id(row), (row, set()))[1].update(different)
        return bool(different)

    def add_sectors(self, sectors: Iterable[Sector]) -> bool:
        """Add the sectors that it is not in yet; True when one is new."""
        missing = [sector for sector in dict.fromkeys(sectors) if sector not in self.sectors]
        self.sectors += missing
        self.new_sectors += missing
        return bool(missing)


def identity(row: Any) -> tuple[Any, ...]:
    """What makes a word the same row: a preferred label is one per language, region and fund."""
    if isinstance(row, Label):
        text = "" if row.kind == "preferred" else row.text
        return (row.language_id, row.kind, row.region, row.fund_id, text)
    if isinstance(row, Definition | Example):
        return (row.language_id, row.fund_id)
    if isinstance(row, SourceId):
        return (row.fund_id, row.source_id)
    return (row.language_id,)


def read_working(keys: Iterable[int]) -> dict[int, Working]:
    """Working copies of concepts by primary key. Seven queries, however many."""
    concepts = Concept.objects.select_related("fund", "category").prefetch_related(*READ_WITH)
    return {
        concept.pk: Working(
            concept=concept,
            labels=list(concept.labels.all()),
            definitions=list(concept.definitions.all()),
            examples=list(concept.examples.all()),
            states=list(concept.languages.all()),
            source_ids=list(concept.source_ids.all()),
            sectors=list(concept.sectors.all()),
        )
        for concept in concepts.filter(pk__in=set(keys))
    }


def write_working(copies: Sequence[Working]) -> None:
    """Write what is new and changed of many concepts, with history. Raises IntegrityError."""
    fresh = [copy.concept for copy in copies if copy.is_new]
    create_many(fresh, Concept)
    _write_changed(copies)
    _write_sectors(copies)
    by_model: dict[type[Model], list[Model]] = defaultdict(list)
    for copy in copies:
        for row in copy.new_rows:
            by_model[type(row)].append(row)
    for model, rows in by_model.items():
        create_many(rows, model)
    for copy in copies:
        copy.is_new = False
        copy.new_rows, copy.new_sectors, copy.changed = [], [], {}


def _write_changed(copies: Sequence[Working]) -> None:
    rows: dict[type[Model], list[Model]] = defaultdict(list)
    fields: dict[type[Model], set[str]] = defaultdict(set)
    for copy in copies:
        for row, names in copy.changed.values():
            rows[type(row)].append(row)
            fields[type(row)] |= names
    for model, some in rows.items():
        update_many(some, model, sorted(fields[model]))


def _write_sectors(copies: Sequence[Working]) -> None:
    """The sectors of concepts, and what the history says of them, as `sectors.add` would."""
    through = Concept.sectors.through
    pairs = [
        through(concept_id=copy.concept.pk, sector_id=sector.pk)
        for copy in copies
        for sector in copy.new_sectors
    ]
    through.objects.bulk_create(pairs)
    moved = [copy.concept for copy in copies if copy.new_sectors and not copy.is_new]
    update_many(moved, Concept, [])
    retold = [copy.concept for copy in copies if copy.is_new or copy.new_sectors]
    retold += [copy.concept for copy in copies if id(copy.concept) in copy.changed]
    note_sectors(retold)


def note_sectors(concepts: Sequence[Concept]) -> None:
    """Give the newest history row of each concept its sectors, as `save` would."""
    keys = {concept.pk for concept in concepts}
    newest = dict(
        Concept.history.filter(id__in=keys).order_by("history_id").values_list("id", "history_id")
    )
    model = Concept.history.model.sectors.model
    links = Concept.sectors.through.objects.filter(concept_id__in=keys)
    model.objects.bulk_create(
        model(
            history_id=newest[link.concept_id],
            id=link.pk,
            concept_id=link.concept_id,
            sector_id=link.sector_id,
        )
        for link in links
    )
