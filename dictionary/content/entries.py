"""What a content report looks at: a concept with its words, wherever it was read from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from dictionary.imports.rows import ConceptRow

CORE = ("nl", "fr", "de", "en")


@dataclass(frozen=True, slots=True)
class Word:
    """A label."""

    language: str
    text: str
    kind: str = "preferred"
    article: str = ""
    gender: str = ""
    plural: str = ""
    pos: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A definition or an example."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """A relation to another concept, by its slug."""

    kind: str
    to: str


@dataclass(slots=True)
class Entry:
    """One concept. `states`: status by language; `heard`: languages whose words have a sound."""

    slug: str
    status: str = "published"
    category: str = ""
    sectors: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    words: list[Word] = field(default_factory=list)
    definitions: list[Sentence] = field(default_factory=list)
    examples: list[Sentence] = field(default_factory=list)
    relations: list[Arrow] = field(default_factory=list)
    states: dict[str, str] = field(default_factory=dict)
    has_picture: bool = False
    heard: frozenset[str] = frozenset()

    def preferred(self, language: str) -> list[Word]:
        """Its preferred words in a language: one, and one more for each region that differs."""
        return [
            word for word in self.words if word.language == language and word.kind == "preferred"
        ]

    @property
    def is_sign(self) -> bool:
        """Is the concept itself a safety sign, rather than a thing to use with one?"""
        return self.category.split("/")[0] == "safety-signs" and bool(self.signs)


def entries_from_rows(rows: Iterable[ConceptRow]) -> list[Entry]:
    """Entries from parsed lines; a second line of a slug adds its words to the first."""
    found: dict[str, Entry] = {}
    for row in rows:
        entry = found.setdefault(row.slug, Entry(row.slug))
        entry.status = row.status or entry.status
        entry.category = row.category or entry.category
        entry.sectors = tuple(row.sectors) or entry.sectors
        entry.signs = tuple(row.ppe or ()) or entry.signs
        entry.words += _words(row)
        entry.definitions += [Sentence(one.lang, one.text) for one in row.definitions]
        entry.examples += [Sentence(one.lang, one.text) for one in row.examples]
        entry.relations += [Arrow(one.kind, one.to) for one in row.relations]
        entry.states |= {word.language: "to_check" for word in _words(row)}
        entry.states |= {tag: state["status"] for tag, state in row.language_status.items()}
        entry.has_picture |= bool(row.photos)
    return list(found.values())


def _words(row: ConceptRow) -> Iterator[Word]:
    for label in row.labels:
        details = {
            name: label.details.get(name, "") for name in ("article", "gender", "plural", "pos")
        }
        yield Word(label.lang, label.text, label.kind, **details)
