"""Dashboard and list of terms."""

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from backoffice import selectors
from backoffice.access import Desk, for_editors
from dictionary.concepts.queries import concept_by_slug
from dictionary.concepts.reports import report_answer, report_pass_on
from dictionary.concepts.services import concept_create
from dictionary.models import ConceptStatus, Language, Report
from sectors.funds import rights
from sectors.funds.models import Fund, Sector

SHARE_NAMES = {"definition": _("Definition"), "example": _("Example"), "picture": _("Picture")}


@for_editors
def desk(request: Desk) -> HttpResponse:
    """What waits for me, and how complete my fund's words are."""
    shares = [
        (SHARE_NAMES.get(share.name, share.name), share)
        for share in selectors.completeness(request.fund)
    ]
    context = {**selectors.waiting_for(request.fund), "shares": shares, "here": "desk"}
    context |= {"all_funds": Fund.objects.exclude(pk=request.fund.pk)}
    return render(request, "backoffice/desk.html", context)


@for_editors
def terms(request: Desk) -> HttpResponse:
    """All terms of all funds: search, filter, sort."""
    query = " ".join(request.GET.get("q", "").replace("\x00", "").split())[:120]
    names = ("fund_of", "status", "sector", "lacks", "sort")
    filters = {name: request.GET.get(name, "") for name in names}
    number = request.GET.get("page", "1")
    page = selectors.find_terms(
        query,
        {**filters, "fund": filters["fund_of"]},
        page=int(number) if number.isdigit() and len(number) < 7 else 1,
    )
    context = {
        "page": page, "q": query, "filters": filters, "here": "terms",
        "all_funds": Fund.objects.all(), "sectors": Sector.objects.all(),
        "states": ConceptStatus.choices, "languages": Language.objects.filter(is_core=True),
        "may_draft": rights.can_draft(request.user, request.fund),
    }  # fmt: skip
    name = "_terms.html" if getattr(request, "htmx", False) else "terms.html"
    return render(request, f"backoffice/{name}", context)


@require_POST
@for_editors
def term_new(request: Desk) -> HttpResponse:
    """A new draft with one word; the rest follows in the editor."""
    word, tag = request.POST.get("word", "").strip(), request.POST.get("language", "nl")
    language = get_object_or_404(Language, tag=tag)
    if not word:
        return redirect("backoffice:terms")
    try:
        concept = concept_create(
            actor=request.user,
            fund=request.fund,
            labels={language.tag: word},
            sectors=request.fund.sectors.all(),
        )
    except ValidationError as error:
        return render(request, "backoffice/refused.html", {"reasons": error.messages}, status=400)
    return redirect("backoffice:term", concept.slug)


@require_POST
@for_editors
def report_close(request: Desk, uuid: Any) -> HttpResponse:
    """Answer what a worker told us, or give it to the fund that it is for."""
    report = get_object_or_404(Report, uuid=uuid)
    try:
        if other := request.POST.get("pass_on"):
            fund = get_object_or_404(Fund, slug=other)
            report_pass_on(actor=request.user, report=report, fund=fund)
        else:
            _answer(request, report)
    except ValidationError as error:
        return render(request, "backoffice/refused.html", {"reasons": error.messages}, status=400)
    return redirect("backoffice:desk")


def _answer(request: Desk, report: Report) -> None:
    slug, concept = request.POST.get("term", "").strip(), None
    if slug:
        concept = concept_by_slug(slug)
        if concept is None:
            raise ValidationError(_("There is no term with this short name."))
    report_answer(
        actor=request.user,
        report=report,
        status="solved" if request.POST.get("solved") else "rejected",
        answer=request.POST.get("answer", "")[:1000],
        concept=concept,
    )


def leave(request: HttpRequest) -> HttpResponse:
    """Log out; a link in a mail can't do it."""
    from django.contrib.auth import logout

    if request.method == "POST":
        logout(request)
    return redirect("backoffice:login")
