"""What goes into search and what comes out: plain, frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

LONGEST_QUERY = 200


class QueryTooLong(ValueError):
    """The visitor's query is longer than anything a dictionary can hold."""


class Reason(StrEnum):
    """Why a concept was found."""

    EXACT = "exact"
    PREFIX = "prefix"
    PART = "part"  # the end of a compound
    FUZZY = "fuzzy"
    SOUNDS_LIKE = "sounds_like"
    MEANING = "meaning"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Entry:
    """One label of one concept, as search wants it."""

    slug: str
    text: str
    lang: str
    kind: str = "preferred"
    register: str = "standard"
    weight: float = 0.0  # popularity, 0 to 1
    sectors: tuple[str, ...] = ()
    shown: str = ""  # what to show for it, where that is another text (hidden labels)


@dataclass(frozen=True, slots=True)
class Span:
    """The matched part of a label: from this letter up to and without that one."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A concept that was found, and why."""

    concept: str  # slug; database ids stay inside the database
    score: float  # calibrated, 0 to 1, higher is better
    reason: Reason
    matched_text: str
    matched_lang: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """A hit with its place key: the score plus small additions that may pass 1."""

    rank: float
    hit: Hit


SURE = 0.5
