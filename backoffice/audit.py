"""The audit log, for administrators: filter, page by page, and as CSV."""

import csv
import io
from collections.abc import Iterator
from typing import cast

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _

from backoffice.access import Desk, for_editors
from dictionary.imports.cells import as_cell
from sectors.funds import rights
from sectors.funds.audit.services import audit_entries, audit_note
from sectors.funds.models import AuditEntry, Deed

A_PAGE = 100


@for_editors
def audit(request: Desk) -> HttpResponse:
    """What was done with people, settings and whole collections."""
    of_all = rights.is_platform_admin(request.user) and request.GET.get("of") != "fund"
    fund = None if of_all else request.fund
    if not rights.can_read_audit(request.user, fund):
        raise PermissionDenied(_("Only an administrator of the fund comes here."))
    filters = {name: request.GET.get(name, "")[:80].replace("\x00", "") for name in
               ("deed", "name", "since")}  # fmt: skip
    if not _is_day(filters["since"]):
        filters["since"] = ""
    rows = audit_entries(request.user, fund=fund, **filters)
    if request.GET.get("as") == "csv":
        audit_note(Deed.EXPORTED, by=request.user, fund=fund, about="audit.csv")
        return cast(HttpResponse, _as_csv(rows.iterator(chunk_size=1000)))
    number = request.GET.get("page", "1")
    page = Paginator(rows, A_PAGE).get_page(number if len(number) < 7 else 1)
    context = {"page": page, "filters": filters, "deeds": Deed.choices, "here": "audit",
               "is_keeper": rights.is_platform_admin(request.user), "of_all": of_all}  # fmt: skip
    return render(request, "backoffice/audit.html", context)


def _is_day(text: str) -> bool:
    try:
        return parse_date(text) is not None
    except ValueError:
        return False


def _as_csv(rows: Iterator[AuditEntry]) -> StreamingHttpResponse:
    def lines() -> Iterator[str]:
        yield "\ufeff" + _line(["at", "deed", "by", "fund", "about"])
        for row in rows:
            yield _line([row.at.isoformat(), row.deed, row.by, row.fund, row.about])

    answer = StreamingHttpResponse(lines(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="audit.csv"'
    return answer


def _line(cells: list[str]) -> str:
    """One line; a cell that a spreadsheet would calculate is marked as text."""
    out = io.StringIO()
    csv.writer(out).writerow(as_cell(cell) for cell in cells)
    return out.getvalue()
