"""What changed in the published words, for everybody: the fund and the day, never a name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Count, QuerySet

from dictionary.concepts.diff import Piece, word_diff
from dictionary.concepts.models import Change, ChangeKind, Concept, Definition, Example, Label
from sectors.funds.models import Fund

SPOKEN_OF = (
    ChangeKind.EDIT, ChangeKind.STATUS, ChangeKind.PROPOSAL, ChangeKind.MERGE,
    ChangeKind.IMPORT, ChangeKind.UNDO,
)  # fmt: skip
MOST_LINES = 12


@dataclass(frozen=True, slots=True)
class PublicLine:
    """A text that was changed, in one language."""

    kind: str
    language: str
    pieces: list[Piece]


@dataclass(slots=True)
class PublicChange:
    """One act, as far as the published words go. `what`: new, gone, merged, imported, changed."""

    uuid: str
    at: datetime
    fund: str
    what: str
    slug: str = ""
    word: str = ""
    count: int = 0
    lines: list[PublicLine] = field(default_factory=list)


def changes_to_tell(fund: Fund | None) -> QuerySet[Change]:
    """The acts that may have changed published words, newest first."""
    rows = Change.objects.filter(kind__in=SPOKEN_OF).exclude(fund=None).select_related("fund")
    rows = rows.exclude(concept__status__in=("draft", "review"))
    return rows.filter(fund=fund) if fund is not None else rows


def told(changes: Iterable[Change], *, language: str) -> list[PublicChange]:
    """These acts in public words. A fixed number of queries; acts on drafts are left out."""
    rows = list(changes)
    if not rows:
        return []
    acts = {row.reason: row for row in rows}
    states = _states(row.concept_id for row in rows if row.concept_id)
    words = _words({row.concept_id for row in rows if row.concept_id}, language)
    lines = _lines({reason: row for reason, row in acts.items() if row.kind != "import"})
    counts = _counts([row for row in rows if row.kind == ChangeKind.IMPORT])
    found = [_one(row, states, words, lines.get(row.reason, []), counts) for row in rows]
    return [one for one in found if one is not None]


def _one(
    row: Change, states: dict[int, list[Any]], words: dict[int, tuple[str, str]],
    lines: list[PublicLine], counts: dict[str, int],
) -> PublicChange | None:  # fmt: skip
    slug, word = words.get(row.concept_id or 0, ("", ""))
    fund = row.fund.name if row.fund else ""
    one = PublicChange(str(row.uuid), row.at, fund, "changed", slug, word, lines=lines[:MOST_LINES])
    if row.kind == ChangeKind.IMPORT:
        one.what, one.count = "imported", counts.get(row.reason, 0)
        return one if one.count else None
    before, after = _around(states.get(row.concept_id or 0, []), row)
    if row.kind == ChangeKind.MERGE and after == "published":
        one.what, one.lines = "merged", []
    elif after == "published" and before != "published":
        one.what, one.lines = "new", []
    elif after != "published" and before == "published":
        one.what, one.slug, one.lines = "gone", "", []
    elif after != "published" or not lines:
        return None
    return one


def _counts(imports: list[Change]) -> dict[str, int]:
    """How many terms that are published now each list brought or changed."""
    if not imports:
        return {}
    rows = Label.history.filter(
        history_change_reason__in=[row.reason for row in imports],
        history_date__gte=min(row.at for row in imports) - timedelta(minutes=1),
        concept__status="published",
    )
    rows = rows.order_by().values_list("history_change_reason")
    return dict(rows.annotate(number=Count("concept_id", distinct=True)))


def _states(keys: Iterable[int]) -> dict[int, list[Any]]:
    """The states that concepts went through, oldest first."""
    found: dict[int, list[Any]] = {}
    rows = Concept.history.filter(id__in=set(keys)).order_by("history_id")
    names = ("id", "status", "history_date", "history_change_reason", "history_type")
    for row in rows.values_list(*names, named=True):
        found.setdefault(row.id, []).append(row)
    return found


def _around(states: list[Any], act: Change) -> tuple[str, str]:
    """The state of a concept before and after an act."""
    before = after = ""
    for row in states:
        status = "" if row.history_type == "-" else row.status
        if row.history_change_reason == act.reason:
            after = status
        elif row.history_date <= act.at:
            before = after = status
    return before, after


def _words(keys: set[int], language: str) -> dict[int, tuple[str, str]]:
    """Slug and word of concepts, in a language where there is one."""
    found: dict[int, tuple[str, str]] = {}
    named = Label.objects.filter(concept__in=keys, kind="preferred").select_related("concept")
    rows = list(named.order_by("language__order", "region", "pk"))
    chosen = {row.concept_id: row for row in reversed(rows)}
    chosen |= {row.concept_id: row for row in reversed(rows) if row.language_id == language}
    for pk, row in chosen.items():
        found[pk] = (row.concept.slug, row.text)
    return found


def _lines(acts: dict[str, Change]) -> dict[str, list[PublicLine]]:
    """The texts that each act changed."""
    if not acts:
        return {}
    first = min(row.at for row in acts.values()) - timedelta(minutes=1)
    last = max(row.at for row in acts.values()) + timedelta(minutes=10)
    found: dict[str, list[PublicLine]] = {}
    models: tuple[tuple[str, Any], ...] = (
        ("word", Label), ("definition", Definition), ("example", Example),
    )  # fmt: skip
    for kind, model in models:
        touched = model.history.filter(
            history_date__range=(first, last), history_change_reason__in=list(acts)
        )
        keys = set(touched.values_list("id", flat=True))
        before: dict[int, str] = {}
        for record in model.history.filter(id__in=keys).order_by("history_id"):
            is_hidden = getattr(record, "kind", "") == "hidden" or record.history_type == "-"
            old, new = before.get(record.id, ""), "" if is_hidden else record.text
            before[record.id] = new
            if record.history_change_reason in acts and old != new:
                line = PublicLine(kind, record.language_id, word_diff(old, new))
                found.setdefault(record.history_change_reason, []).append(line)
    return found
