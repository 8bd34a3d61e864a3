"""What an import reads and what it says: plain values, no database."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row is refused: where (row from 1, as a spreadsheet counts; column) and what to do."""

    row: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"{self.row} | {self.column} | {self.reason}"


class RowRefused(Exception):
    """A row that is not taken; nothing of it is kept."""

    def __init__(self, column: str, reason: Any) -> None:
        super().__init__(column, reason)
        self.column = column
        self.reason = str(reason)


class FileRefused(Exception):
    """A file that can't be read at all."""


@dataclass(slots=True)
class LabelRow:
    """A label as the row gives it; None is "not said", and changes nothing."""

    lang: str
    text: str
    kind: str = "preferred"
    region: str = ""
    fund: str = ""
    details: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class SentenceRow:
    """A definition or an example."""

    lang: str
    text: str
    fund: str = ""
    source: str = ""


@dataclass(slots=True)
class PhotoRow:
    """A picture beside the file, with what is known of it."""

    file: str
    fund: str = ""
    facts: dict[str, Any] = field(default_factory=dict)
    regions: list[dict[str, Any]] = field(default_factory=list)


@dataclass(slots=True)
class RelationRow:
    """An arrow to another concept, by its slug; resolved after the whole batch."""

    kind: str
    to: str
    fund: str = ""


@dataclass(slots=True)
class ConceptRow:
    """One concept as a file gives it."""

    row: int
    source_id: str = ""
    uuid: str = ""
    slug: str = ""
    code: str = ""
    fund: str = ""
    status: str = ""
    category: str = ""
    sectors: list[str] = field(default_factory=list)
    labels: list[LabelRow] = field(default_factory=list)
    definitions: list[SentenceRow] = field(default_factory=list)
    examples: list[SentenceRow] = field(default_factory=list)
    relations: list[RelationRow] = field(default_factory=list)
    ppe: list[str] | None = None
    photos: list[PhotoRow] = field(default_factory=list)
    resources: list[dict[str, str]] = field(default_factory=list)
    source_ids: dict[str, list[str]] = field(default_factory=dict)
    language_status: dict[str, dict[str, str]] = field(default_factory=dict)
    old_slugs: list[str] = field(default_factory=list)
    old_codes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class ImportReport:
    """What an import did, or would do."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: list[Fault] = field(default_factory=list)
    doubles: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    slugs: list[str] = field(default_factory=list)
