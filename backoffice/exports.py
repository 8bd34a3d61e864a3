"""Export: choose terms, choose a format, fetch the file when it is ready."""

from typing import Any, cast
from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from backoffice.access import Desk, for_editors
from dictionary.exports.selection import Selection, allowed
from dictionary.exports.services import export_ask, export_remove
from dictionary.models import ConceptStatus, Export, ExportFormat, ExportState, Language
from sectors.funds.models import Fund, Sector

WORKING = {ExportState.WAITING, ExportState.RUNNING}
FILTERS = {"q": "words", "fund_of": "fund", "status": "status", "sector": "sector",
           "lacks": "lacks"}  # fmt: skip
MOST_TICKED = 1000
FORMATS = [
    (ExportFormat.XLSX, _("Excel"), _(
        "To read and to change in Excel. Your changed file can be imported again. "
        "Photos and some details stay behind.")),
    (ExportFormat.CSV, _("CSV"), _("The same columns as plain text, for other programs.")),
    (ExportFormat.JSONL, _("Everything, with photos"), _(
        "A ZIP file with all words, all details and the photos at full size. "
        "To keep, or to bring to another place.")),
    (ExportFormat.TBX, _("TBX"), _(
        "For translators: their programs read it. The standard is ISO 30042.")),
    (ExportFormat.TURTLE, _("SKOS (Turtle)"), _("For libraries and linked data.")),
    (ExportFormat.JSONLD, _("SKOS (JSON-LD)"), _("The same, for websites and programmers.")),
]  # fmt: skip
"""What each format is good for, the most asked for first."""


def _selection(given: Any) -> Selection:
    """What the term list's filters, or ticks, say."""
    ticked = [slug[:120] for slug in given.getlist("slug")[:MOST_TICKED]]
    said = {
        name: " ".join(given.get(key, "").replace("\x00", "").split())[:120]
        for key, name in FILTERS.items()
    }
    return Selection(**said, slugs=[slug for slug in ticked if "\x00" not in slug])


def _filters(selection: Selection) -> dict[str, str]:
    return {key: getattr(selection, name) for key, name in FILTERS.items()}


@for_editors
def exports(request: Desk) -> HttpResponse:
    """Choose the terms and the format; beside it what was made. A form may post many ticks."""
    selection = _selection(request.POST if request.method == "POST" else request.GET)
    return _page(request, selection)


def _page(
    request: Desk, selection: Selection, reasons: Any = (), status: int = 200
) -> HttpResponse:
    context = {
        "here": "exports", "selection": selection, "filters": _filters(selection),
        "reasons": reasons, "formats": FORMATS,
        "count": allowed(selection.concepts(), request.user).distinct().count(),
        "exports": Export.objects.filter(by=request.user), "working": WORKING,
        "all_funds": Fund.objects.all(), "sectors": Sector.objects.all(),
        "states": ConceptStatus.choices, "languages": Language.objects.filter(is_core=True),
    }  # fmt: skip
    return render(request, "backoffice/exports.html", context, status=status)


@require_POST
@for_editors
def ask(request: Desk) -> HttpResponse:
    """Have the file made in the background."""
    selection = _selection(request.POST)
    try:
        export_ask(
            actor=request.user,
            fund=request.fund,
            format=request.POST.get("format", ""),
            selection=selection,
        )
    except ValidationError as error:
        return _page(request, selection, error.messages, status=400)
    chosen = {key: value for key, value in _filters(selection).items() if value}
    return redirect(f"{request.path.removesuffix('ask/')}?{urlencode(chosen)}#made")


def _own(request: Desk, uuid: Any) -> Export:
    """An export of this very person."""
    return get_object_or_404(Export, by=request.user, uuid=uuid)


@for_editors
def progress(request: Desk, uuid: Any) -> HttpResponse:
    """How far one export is; asked for by itself every two seconds."""
    context = {"export": _own(request, uuid), "working": WORKING}
    return render(request, "backoffice/_export.html", context)


@for_editors
def file(request: Desk, uuid: Any) -> HttpResponse:
    """The file itself, for who asked for it."""
    export = _own(request, uuid)
    if export.state != ExportState.DONE:
        return redirect("backoffice:exports")
    answer = FileResponse(
        export.file.open("rb"),
        as_attachment=True,
        filename=export.file_name,
        content_type="application/octet-stream",
    )
    return cast(HttpResponse, answer)


@require_POST
@for_editors
def remove(request: Desk, uuid: Any) -> HttpResponse:
    """Take a file away before its day is over."""
    export_remove(export=_own(request, uuid))
    return redirect("backoffice:exports")
