"""The content report: what is there, what is missing, and what looks wrong."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from dictionary.content import findings, measures
from dictionary.content.entries import CORE, Entry
from dictionary.content.findings import Double, Finding
from dictionary.content.measures import SectorCount


@dataclass(frozen=True, slots=True)
class Faults:
    """What looks wrong, with the places."""

    doubles: list[Double]
    without_relation: list[str]
    without_sector: list[str]
    missing_languages: list[Finding]
    hollow_definitions: list[Finding]
    long_sentences: list[Finding]
    wrong_articles: list[Finding]


@dataclass(frozen=True, slots=True)
class ContentReport:
    """Counts and faults over all concepts, and the counts of each sector."""

    statuses: dict[str, int]
    shared: int
    signs: int
    all: SectorCount
    sectors: dict[str, SectorCount]
    language_status: dict[str, dict[str, int]]
    relations: dict[str, int]
    faults: Faults

    def as_json(self) -> dict[str, Any]:
        """Plain values for JSON."""
        return asdict(self)


def content_report(
    entries: Sequence[Entry], *, languages: Sequence[str] = CORE, core: Sequence[str] = CORE
) -> ContentReport:
    """The report over these concepts. `core`: languages in which every concept needs a word."""
    counted = measures.sector_count(entries, languages)
    return ContentReport(
        statuses=dict(sorted(Counter(entry.status for entry in entries).items())),
        shared=sum(len(entry.sectors) > 1 for entry in entries),
        signs=sum(entry.is_sign for entry in entries),
        all=counted,
        sectors=measures.by_sector(entries, languages),
        language_status=measures.language_states(entries, counted.fields),
        relations=measures.relation_counts(entries),
        faults=find_faults(entries, core),
    )


def find_faults(entries: Sequence[Entry], core: Sequence[str] = CORE) -> Faults:
    """Everything that a program can find wrong."""
    return Faults(
        doubles=findings.doubles(entries),
        without_relation=findings.without_relation(entries),
        without_sector=findings.without_sector(entries),
        missing_languages=findings.missing_languages(entries, core),
        hollow_definitions=findings.hollow_definitions(entries),
        long_sentences=findings.long_sentences(entries),
        wrong_articles=findings.wrong_articles(entries),
    )
