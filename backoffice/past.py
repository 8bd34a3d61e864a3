"""What was done to a term: who, when, why, word by word; and back again."""

from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from backoffice.access import Desk, for_editors
from backoffice.selectors import concept_of
from dictionary.concepts.diff import Piece, word_diff
from dictionary.concepts.reverting import change_revert
from dictionary.models import Change, Concept, ConceptLanguage, Definition, Example, Label, Photo
from sectors.funds import rights

SHOWN = 200
TOLD: list[tuple[Any, tuple[str, ...]]] = [
    (Concept, ("status", "category_id", "ppe")),
    (Label, ("text", "kind", "article", "plural", "register", "say_as")),
    (Definition, ("text",)),
    (Example, ("text",)),
    (ConceptLanguage, ("status", "note")),
    (Photo, ("maker", "licence", "kind")),
]


@dataclass(slots=True)
class Line:
    """One field of one row that changed."""

    what: str
    pieces: list[Piece]


@dataclass(slots=True)
class Act:
    """Everything that was done at once."""

    at: Any
    who: str
    change: Change | None
    lines: list[Line] = field(default_factory=list)


def acts_of(concept: Concept) -> list[Act]:
    """The acts on a concept, newest first."""
    acts: dict[str, Act] = {}
    changes = {change.reason: change for change in Change.objects.filter(concept_id=concept.pk)}
    for model, names in TOLD:
        own = {"id": concept.pk} if model is Concept else {"concept_id": concept.pk}
        told = model.history.filter(**own).select_related("history_user")
        before: dict[int, Any] = {}
        for record in told.order_by("history_id")[:2000]:
            reason = record.history_change_reason or f"{model.__name__} {record.history_id}"
            act = acts.setdefault(
                reason,
                Act(record.history_date, str(record.history_user or ""), changes.get(reason)),
            )
            act.lines += _lines(model, names, before.get(record.id), record)
            before[record.id] = None if record.history_type == "-" else record
    missing = {reason.removeprefix("change:") for reason, act in acts.items()
               if act.change is None and reason.startswith("change:")}  # fmt: skip
    for change in Change.objects.filter(uuid__in=missing):
        acts[change.reason].change = change
    ordered = sorted(acts.values(), key=lambda act: act.at, reverse=True)
    return [act for act in ordered if act.lines][:SHOWN]


def _lines(model: Any, names: tuple[str, ...], before: Any, record: Any) -> list[Line]:
    title = str(model._meta.verbose_name)
    if tag := getattr(record, "language_id", ""):
        title = f"{title} {tag}"
    lines = []
    for name in names:
        old = "" if before is None else str(getattr(before, name) or "")
        new = "" if record.history_type == "-" else str(getattr(record, name) or "")
        if old != new:
            label = "" if name == "text" else f" · {_field_name(model, name)}"
            lines.append(Line(f"{title}{label}", word_diff(old, new)))
    return lines


def _field_name(model: Any, name: str) -> str:
    return str(model._meta.get_field(name.removesuffix("_id")).verbose_name)


@for_editors
def history(request: Desk, slug: str) -> HttpResponse:
    """The history of a term."""
    concept = concept_of(slug)
    context = {
        "concept": concept, "acts": acts_of(concept), "here": "terms",
        "may_undo": rights.can_edit(request.user, request.fund),
    }  # fmt: skip
    return render(request, "backoffice/history.html", context)


@for_editors
def changes(request: Desk) -> HttpResponse:
    """The latest acts of a fund."""
    rows = Change.objects.filter(fund=request.fund).select_related("by", "undone_by")[:100]
    slugs = dict(
        Concept.objects.filter(pk__in=[row.concept_id for row in rows if row.concept_id])
        .values_list("pk", "slug")
    )  # fmt: skip
    listed = [(row, slugs.get(row.concept_id or 0, "")) for row in rows]
    context = {
        "changes": listed, "here": "changes",
        "may_undo": rights.can_edit(request.user, request.fund),
    }  # fmt: skip
    return render(request, "backoffice/changes.html", context)


@require_POST
@for_editors
def undo(request: Desk, uuid: Any) -> HttpResponse:
    """Take an act back."""
    change = get_object_or_404(Change, uuid=uuid)
    try:
        done = change_revert(actor=request.user, change=change)
    except ValidationError as error:
        context = {"reasons": error.messages}
        return render(request, "backoffice/refused.html", context, status=400)
    if done.kept:
        return render(request, "backoffice/undone.html", {"done": done, "here": "changes"})
    concept = Concept.objects.filter(pk=change.concept_id or 0).first()
    if concept is None:
        return redirect("backoffice:changes")
    return redirect("backoffice:history", concept.slug)
