"""A trainer's groups: making one, handing out its code, seeing what it knows."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dictionary.web.visitor import page, visitor_of
from microlearning import rights
from microlearning.codes import group_by_code
from microlearning.decks.views import refused_page
from microlearning.groups.progress import group_progress
from microlearning.groups.services import group_create, group_remove, group_update
from microlearning.handout.qr import site_address
from microlearning.models import Deck, Group
from microlearning.refusals import Refused
from microlearning.train.decks import guarded
from microlearning.train.forms import GroupForm


def _led(request: HttpRequest, code: str) -> Group:
    """The group, for its trainers. Raises Refused or PermissionDenied."""
    group = group_by_code(code, ended_too=True)
    rights.require(rights.can_lead(request.user, group))
    return group


@require_POST
def new(request: HttpRequest) -> HttpResponse:
    """A new group: a name is enough."""
    funds = rights.trainer_funds(request.user)
    fund = next((one for one in funds if one.slug == request.POST.get("fund")), None)
    rights.require(bool(funds))
    name = " ".join(request.POST.get("name", "").split())[:60]
    if not name:
        return redirect("microlearning:train")
    made = group_create(actor=request.user, fund=fund or funds[0], name=name)
    return redirect("microlearning:train-group", made.code)


@require_safe
def group(request: HttpRequest, code: str) -> HttpResponse:
    """Code, link, QR, sets with their days, and what is known."""
    try:
        row = _led(request, code)
    except Refused as refused:
        return refused_page(request, refused)
    except PermissionDenied as error:
        return guarded(request, error)
    progress = group_progress(row, visitor_of(request).my)
    assigned = list(row.assignments.select_related("deck"))
    given = {one.deck_id for one in assigned}
    funds = rights.trainer_funds(request.user)
    own = Deck.objects.of_funds(funds).filter(ready_key=None)[:60]
    ready = Deck.objects.ready_made().order_by("ready_key")[:60]
    context = {
        "here": "train",
        "group": row,
        "address": site_address("short-group", row.code),
        "progress": progress,
        "sharing": len(progress.learners),
        "assignments": assigned,
        "decks": [one for one in (*own, *ready) if one.pk not in given],
    }
    return page(request, "microlearning/trainer/group.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """Name and last day; taking the group away."""
    try:
        row = _led(request, code)
    except Refused as refused:
        return refused_page(request, refused)
    except PermissionDenied as error:
        return guarded(request, error)
    if request.method == "POST" and "remove" in request.POST:
        group_remove(actor=request.user, group=row)
        return redirect("microlearning:train")
    posted = request.POST if request.method == "POST" else None
    form = GroupForm(posted, instance=Group.objects.get(pk=row.pk))
    if posted is not None and form.is_valid():
        group_update(actor=request.user, group=row, **form.cleaned_data)
        return redirect("microlearning:train-group", row.code)
    context = {"here": "train", "group": row, "form": form}
    status = 400 if form.errors else 200
    return page(request, "microlearning/trainer/group_edit.html", context, status=status)
