"""Pages of the people who speak: whose voice, then word after word."""

from __future__ import annotations

import uuid as uuids
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dictionary.models import Label, Language
from dictionary.web.visitor import page, visitor_of
from sectors.funds.models import User
from speech.keys import person_key
from speech.models import PERSON, Pronunciation, PronunciationStatus
from speech.recorder.forms import StartForm, UploadForm, funds_of
from speech.recorder.gate import (
    members_only,
    members_only_json,
    of_bearable_size,
    person,
    problem,
    with_microphone,
)
from speech.recorder.pledge import Pledge, pledge_of, pledge_read, pledge_token
from speech.recorder.queries import spoken, words_to_say
from speech.recordings import (
    LARGEST_UPLOAD,
    NEXT,
    REFUSALS,
    recording_submit,
    recording_withdraw,
    refusal,
    target_utterance,
    voice_name,
)

KEPT = "voices_pledge"
BAD_BODY = 400


def kept_pledge(request: HttpRequest) -> Pledge | None:
    """What this person agreed to earlier in this session."""
    pledge = pledge_read(request.session.get(KEPT, ""))
    return pledge if pledge and pledge.user == person(request).pk else None


@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def start(request: HttpRequest) -> HttpResponse:
    """Whose voice, which words, on what terms; then the first word."""
    user = person(request)
    if request.method == "POST":
        form = StartForm(request.POST, user=user)
        if form.is_valid():
            request.session[KEPT] = pledge_token(form.pledge)
            return redirect("speech:record")
    else:
        form = StartForm(user=user, initial=_initial(request))
    context = {"here": "record", "form": form}
    return page(request, "speech/start.html", context, status=400 if form.errors else 200)


def _initial(request: HttpRequest) -> dict[str, Any]:
    """What was said before, or the likeliest."""
    user, kept, work = person(request), kept_pledge(request), visitor_of(request).work.tag
    asked = {name: request.GET.get(name, "") for name in ("language", "sector")}
    funds = funds_of(user)
    given = {
        "language": kept.language if kept else work,
        "sector": kept.sector if kept else "",
        "speaker": kept.speaker if kept else user.get_full_name(),
        "region": (kept.region or "-") if kept else "BE",
        "licence": kept.licence if kept else "CC BY 4.0",
        "fund": kept.fund if kept else next((fund.slug for fund in funds), ""),
        "whose": "own",
    }
    return given | {name: value for name, value in asked.items() if value}


@members_only
@require_safe
@with_microphone
def record(request: HttpRequest) -> HttpResponse:
    """Fifty words, one after the other; the browser shows one at a time."""
    pledge = kept_pledge(request)
    if pledge is None:
        return redirect("speech:start")
    words = words_to_say(
        language=pledge.language, sector=pledge.sector, visitor=visitor_of(request)
    )
    context = {
        "here": "record",
        "pledge": pledge,
        "token": request.session[KEPT],
        "words": words,
        "language": Language.objects.filter(tag=pledge.language).first(),
        "largest": LARGEST_UPLOAD,
        "refusals": REFUSALS,
    }
    return page(request, "speech/record.html", context)


def label_of(uuid: object) -> Label | None:
    """The word that a recording was made for."""
    try:
        key = uuids.UUID(str(uuid))
    except ValueError:
        return None
    return Label.objects.filter(uuid=key).select_related("concept", "fund").first()


def sound_of(request: HttpRequest, name: str = "sound") -> bytes:
    """The bytes that were sent. Raises ValidationError for a file that is too large or missing."""
    sent = request.FILES.get(name)
    if sent is None:
        raise refusal("unreadable")
    if (sent.size or 0) > LARGEST_UPLOAD:
        raise refusal("too_large")
    return bytes(sent.read())


def reason_of(error: ValidationError) -> tuple[str, str]:
    """The message for people and the code for the script."""
    code = getattr(error, "code", None) or "invalid"
    return " ".join(error.messages), code


def refused(error: ValidationError) -> HttpResponse:
    """401 where another login can still send it: the browser keeps the sound."""
    title, reason = reason_of(error)
    return problem(401 if reason == "login" else BAD_BODY, title, reason)


@of_bearable_size
@members_only_json
@require_POST
def take(request: HttpRequest) -> HttpResponse:
    """One recording from the browser: 201, or a reason why not."""
    user: User = person(request)
    label = label_of(request.POST.get("word", ""))
    if label is None:
        return problem(404, _("The word that was recorded is gone."), "word_gone")
    try:
        pledge, fund = pledge_of(request.POST.get("pledge", ""), user)
        row = recording_submit(
            actor=user, target=label, fund=fund, data=sound_of(request), facts=pledge.facts
        )
    except ValidationError as error:
        return refused(error)
    except PermissionDenied as error:  # this fund only; the next one may be for another
        return problem(BAD_BODY, str(error), "forbidden")
    body = {"recording": str(row.uuid), "seconds": row.seconds, "status": row.status}
    return JsonResponse(body, status=201)


@members_only_json
@require_POST
def undo(request: HttpRequest) -> HttpResponse:
    """Take back what was just sent, as long as no editor approved it."""
    user = person(request)
    label = label_of(request.POST.get("word", ""))
    try:
        pledge, fund = pledge_of(request.POST.get("pledge", ""), user)
    except ValidationError as error:
        return refused(error)
    voice = voice_name(fund, pledge.speaker)
    rows = Pronunciation.objects.people().filter(
        engine=PERSON, voice__in=[voice, voice + NEXT], status=PronunciationStatus.SUBMITTED
    )
    wanted = person_key(target_utterance(label)) if label else ""
    found = list(rows.filter(utterance_key=wanted))
    try:
        for row in found:
            recording_withdraw(actor=user, recording=row)
    except PermissionDenied as error:
        return problem(BAD_BODY, str(error), "forbidden")
    return JsonResponse({"withdrawn": len(found)})


@of_bearable_size
@members_only
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: HttpRequest, uuid: uuids.UUID) -> HttpResponse:
    """Send a file for one word; also the way without a microphone or JavaScript."""
    label = label_of(uuid)
    if label is None or not label.concept.is_published:
        raise Http404(_("We do not know this word."))
    pledge = kept_pledge(request)
    if pledge is None:
        messages.info(request, _("Say first whose voice this is."))
        return redirect("speech:start")
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid() and _keep_upload(request, label, form):
        messages.success(request, _("Sent. An editor will listen to it."))
        return redirect("speech:words")
    context = {
        "here": "words",
        "form": form,
        "pledge": pledge,
        "item": spoken([label], visitor_of(request))[0],
    }
    return page(request, "speech/upload.html", context, status=400 if form.errors else 200)


def _keep_upload(request: HttpRequest, label: Label, form: UploadForm) -> bool:
    try:
        pledge, fund = pledge_of(request.session[KEPT], person(request))
        recording_submit(
            actor=person(request),
            target=label,
            fund=fund,
            data=sound_of(request),
            facts=pledge.facts,
        )
    except ValidationError as error:
        form.add_error("sound", reason_of(error)[0])
        return False
    return True
