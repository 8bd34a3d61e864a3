"""Pages of the people who listen: what waits, what is missing, what was decided and by whom."""

from __future__ import annotations

import uuid as uuids
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from dictionary.web.browse import page_number
from dictionary.web.preferences import safe_next
from dictionary.web.visitor import page, visitor_of
from sectors.funds import rights
from speech.models import Pronunciation
from speech.recorder.forms import REASONS, DeclineForm, FilterForm
from speech.recorder.gate import members_only, person
from speech.recorder.queries import (
    PAGE_SIZE,
    history_of,
    in_sector,
    judged,
    recordings_seen_by,
    recordings_to_judge,
    spoken,
)
from speech.recordings import (
    labels_without_person,
    recording_approve,
    recording_decline,
    recording_withdraw,
)
from speech.serving import sound_response
from speech.store import sound_read

SHOWN = {
    "ready": gettext_lazy("Approved"),
    "submitted": gettext_lazy("Waiting"),
    "declined": gettext_lazy("Declined"),
}


def part_of(request: HttpRequest, rows: QuerySet[Any]) -> Page[Any]:
    """One page of a list. Raises Http404 for a page that is not there."""
    number = page_number(request)
    paginator = Paginator(rows, PAGE_SIZE)
    if number > paginator.num_pages:
        raise Http404(_("This page is not here."))
    return paginator.page(number)


def filters_of(request: HttpRequest) -> tuple[FilterForm, str, str]:
    """The form of the filters, and what was chosen."""
    form = FilterForm(request.GET)
    return form, form.chosen("language"), form.chosen("sector")


def query_of(**values: str) -> str:
    """The filters as part of an address, ready for a page number behind it."""
    chosen = {name: value for name, value in values.items() if value}
    return f"{urlencode(chosen)}&" if chosen else ""


@members_only
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Recordings that wait for this editor, the oldest first."""
    form, language, sector = filters_of(request)
    user = person(request)
    rows = recordings_to_judge(user)
    rows = rows.filter(language=language) if language else rows
    rows = in_sector(rows, sector) if sector else rows
    part = part_of(request, rows.select_related("fund", "submitted_by").order_by("updated", "pk"))
    context = {
        "here": "queue",
        "form": form,
        "part": part,
        "items": judged(list(part), user, visitor_of(request)),
        "query": query_of(language=language, sector=sector),
        "reasons": REASONS,
        "may_decide": rights.can_edit(user),
    }
    return page(request, "speech/queue.html", context)


@members_only
@require_safe
def words(request: HttpRequest) -> HttpResponse:
    """Words that no person has said, the most looked-up first."""
    form, language, sector = filters_of(request)
    labels = labels_without_person(language=language, sector=sector)
    part = part_of(request, labels.select_related("concept"))
    context = {
        "here": "words",
        "form": form,
        "part": part,
        "items": spoken(list(part), visitor_of(request)),
        "query": query_of(language=language, sector=sector),
        "language": language,
        "sector": sector,
    }
    return page(request, "speech/words.html", context)


@members_only
@require_safe
def voices(request: HttpRequest) -> HttpResponse:
    """Every recording that this person may see, whatever became of it."""
    form, language, sector = filters_of(request)
    user, status = person(request), request.GET.get("status", "")
    status = status if status in SHOWN else ""
    rows = recordings_seen_by(user)
    rows = rows.filter(language=language) if language else rows
    rows = in_sector(rows, sector) if sector else rows
    rows = rows.filter(status=status) if status else rows
    part = part_of(request, rows.select_related("fund", "submitted_by").order_by("-updated", "pk"))
    context = {
        "here": "voices",
        "form": form,
        "part": part,
        "items": judged(list(part), user, visitor_of(request)),
        "query": query_of(language=language, sector=sector, status=status),
        "status": status,
        "shown": SHOWN,
    }
    return page(request, "speech/voices.html", context)


def recording_of(request: HttpRequest, uuid: uuids.UUID) -> Pronunciation:
    """A recording that this person may see. Raises Http404."""
    rows = recordings_seen_by(person(request)).select_related("fund", "submitted_by", "approved_by")
    found = rows.filter(uuid=uuid).first()
    if found is None:
        raise Http404(_("This recording is not here."))
    return found


@members_only
@require_safe
def recording(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """One recording, its terms and its history."""
    row = recording_of(request, uuid)
    context = {
        "here": "voices",
        "item": judged([row], person(request), visitor_of(request))[0],
        "events": history_of(row),
        "reasons": REASONS,
    }
    return page(request, "speech/recording.html", context)


@members_only
@require_safe
def listen(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """The sound of a recording, also before it was approved."""
    data = sound_read(str(recording_of(request, uuid).file))
    if data is None:
        raise Http404(_("There is no such sound."))
    response = sound_response(request, data, keep_for=0)
    response["Cache-Control"] = "private, no-cache"
    return response


Decision = Callable[[HttpRequest, Pronunciation], str]


def _decided(request: HttpRequest, uuid: uuids.UUID, decide: Decision) -> HttpResponse:
    """Do it, say so, and go back to the list."""
    row = recording_of(request, uuid)
    try:
        messages.success(request, decide(request, row))
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
    return redirect(safe_next(request, request.POST.get("next", "")) or "speech:queue")


@members_only
@require_POST
def approve(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """From now on visitors hear this person."""

    def decide(request: HttpRequest, row: Pronunciation) -> str:
        recording_approve(
            actor=person(request), recording=row, version=request.POST.get("version", "")
        )
        return _("Approved: %(word)s.") % {"word": row.text}

    return _decided(request, uuid, decide)


@members_only
@require_POST
def decline(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """Not this one; the speaker reads why."""

    def decide(request: HttpRequest, row: Pronunciation) -> str:
        form = DeclineForm(request.POST)
        if not form.is_valid():
            raise ValidationError(_("A reason has at most 150 characters."))
        recording_decline(
            actor=person(request),
            recording=row,
            reason=form.sentence,
            version=request.POST.get("version", ""),
        )
        return _("Declined: %(word)s.") % {"word": row.text}

    return _decided(request, uuid, decide)


@members_only
@require_POST
def withdraw(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """The voice goes, for ever."""

    def decide(request: HttpRequest, row: Pronunciation) -> str:
        word = row.text
        recording_withdraw(actor=person(request), recording=row)
        return _("Gone for ever: %(word)s.") % {"word": word}

    return _decided(request, uuid, decide)
