"""The import wizard: upload, columns, decisions, import, undo."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from backoffice.access import Desk, for_editors
from dictionary.imports.batches import (
    batch_compare,
    batch_run,
    batch_undo,
    batch_upload,
    row_undo,
    rows_decide,
)
from dictionary.imports.guesses import CHOICES
from dictionary.imports.models import BatchState, Decision, ImportBatch, ImportRow, Verdict
from dictionary.imports.rows import FileRefused
from dictionary.models import Concept, Label
from sectors.funds import rights

A_PAGE = 50
WORKING = {BatchState.MATCHING, BatchState.RUNNING}


@for_editors
def lists(request: Desk) -> HttpResponse:
    """The fund's imports, and the place to give a new list."""
    context = {
        "batches": ImportBatch.objects.filter(fund=request.fund).select_related("by")[:50],
        "may_import": rights.can_import(request.user, request.fund), "here": "lists",
    }  # fmt: skip
    return render(request, "backoffice/lists.html", context)


@require_POST
@for_editors
def upload(request: Desk) -> HttpResponse:
    """Take a list in; nothing is imported yet."""
    file = request.FILES.get("file")
    if file is None:
        return redirect("backoffice:lists")
    try:
        batch = batch_upload(actor=request.user, fund=request.fund, name=str(file.name), data=file)
    except FileRefused as error:
        return _refuse(request, [str(error)])
    return redirect("backoffice:list", batch.uuid)


def _refuse(request: Desk, reasons: list[str]) -> HttpResponse:
    context = {"reasons": reasons, "here": "lists"}
    return render(request, "backoffice/refused.html", context, status=400)


def _batch(request: Desk, uuid: Any) -> ImportBatch:
    """A batch of a fund that this person works for."""
    own = ImportBatch.objects.filter(fund__in=request.funds).select_related("fund", "by", "change")
    return get_object_or_404(own, uuid=uuid)


@for_editors
def batch(request: Desk, uuid: Any) -> HttpResponse:
    """One import: columns first, then its rows and what was found of each."""
    found = _batch(request, uuid)
    context: dict[str, Any] = {
        "batch": found, "here": "lists", "choices": CHOICES,
        "is_working": found.state in WORKING,
        "may_import": rights.can_import(request.user, found.fund),
    }  # fmt: skip
    if found.state not in (BatchState.UPLOADED, BatchState.MATCHING):
        context |= _rows(request, found)
    name = (
        "_progress.html"
        if request.headers.get("HX-Request") and found.state in WORKING
        else "list.html"
    )
    response = render(request, f"backoffice/{name}", context)
    if request.headers.get("HX-Request") and found.state not in WORKING:
        response["HX-Refresh"] = "true"
    return response


def _rows(request: Desk, found: ImportBatch) -> dict[str, Any]:
    counted = dict(found.rows.values_list("verdict").annotate(Count("pk")).order_by())
    shown = request.GET.get("show", "")
    if shown not in Verdict.values:
        shown = next((one for one in ("perhaps", "refused", "same") if counted.get(one)), "new")
    rows = Paginator(found.rows.filter(verdict=shown), A_PAGE)
    number = request.GET.get("page", "1")
    page = rows.get_page(int(number) if number.isdigit() and len(number) < 7 else 1)
    keys = {pk for row in page for pk in (row.target_id, row.concept_id) if pk}
    words: dict[int, list[str]] = {}
    labels = Label.objects.filter(concept__in=keys, kind="preferred").order_by("language__order")
    for pk, text in labels.values_list("concept", "text"):
        words.setdefault(pk, []).append(text)
    slugs = dict(Concept.objects.filter(pk__in=keys).values_list("pk", "slug"))
    entries = [
        {
            "row": row,
            "slug": slugs.get(row.concept_id or row.target_id or 0, ""),
            "words": words.get(row.concept_id or row.target_id or 0, []),
            "given": [label["text"] for label in row.raw.get("labels", []) if "text" in label]
            if isinstance(row.raw.get("labels"), list) else [row.title],
        }
        for row in page
    ]  # fmt: skip
    tabs = [(value, label, counted.get(value, 0)) for value, label in Verdict.choices]
    return {
        "page": page, "entries": entries, "tabs": tabs, "shown": shown,
        "open_rows": found.rows.filter(decision="", concept=None).count(),
        "ready": found.rows.filter(decision__in=["add", "join"], concept=None).count(),
    }  # fmt: skip


@require_POST
@for_editors
def compare(request: Desk, uuid: Any) -> HttpResponse:
    """Take the columns over and compare all rows."""
    found = _batch(request, uuid)
    mapping = {name: request.POST.get(f"column-{name}", "") for name in found.mapping}
    found.publish = bool(request.POST.get("publish"))
    allowed = {value for value, _label in CHOICES}
    if not set(mapping.values()) <= allowed:
        return _refuse(request, [])
    return _then(request, found, lambda: batch_compare(
        actor=request.user, batch=found, mapping=mapping))  # fmt: skip


@require_POST
@for_editors
def decide(request: Desk, uuid: Any) -> HttpResponse:
    """Decide of the chosen rows, or of one by its own button."""
    found = _batch(request, uuid)
    decision, _sep, number = request.POST.get("decision", "").partition(":")
    numbers = [number] if number else request.POST.getlist("row")
    chosen = [int(one) for one in numbers if one.isdigit()]
    if decision not in Decision.values:
        return _refuse(request, [])
    rows_decide(actor=request.user, batch=found, numbers=chosen, decision=decision)
    show = request.POST.get("show", "")
    return redirect(
        f"{request.path.removesuffix('decide/')}?show={show if show in Verdict.values else ''}"
    )


@require_POST
@for_editors
def run(request: Desk, uuid: Any) -> HttpResponse:
    """Import what is decided."""
    found = _batch(request, uuid)
    return _then(request, found, lambda: batch_run(actor=request.user, batch=found))


@require_POST
@for_editors
def undo(request: Desk, uuid: Any) -> HttpResponse:
    """Take the import back, or one row of it."""
    found = _batch(request, uuid)
    number = request.POST.get("row", "")
    if number.isdigit():
        row = get_object_or_404(ImportRow.objects.select_related("batch__fund", "batch__change"),
                                batch=found, number=int(number))  # fmt: skip
        return _then(request, found, lambda: row_undo(actor=request.user, row=row))
    return _then(request, found, lambda: batch_undo(actor=request.user, batch=found))


def _then(request: Desk, found: ImportBatch, act: Any) -> HttpResponse:
    try:
        act()
    except ValidationError as error:
        return _refuse(request, error.messages)
    return redirect("backoffice:list", found.uuid)
