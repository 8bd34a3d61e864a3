"""Sounds over HTTP: the best voice that we have for an utterance, at once."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from speech.addresses import utterance_from_token
from speech.keys import utterance_key
from speech.making import Made
from speech.models import Pronunciation, file_version
from speech.services import best_for_key, pronunciation_make, pronunciations_want
from speech.serving import YEAR, sound_response
from speech.store import sound_read

SHORT = 60


@require_safe
def sound(request: HttpRequest, key: str) -> HttpResponse:
    """The MP3 of an utterance; made on the spot when it was only wanted."""
    best = best_for_key(key)
    if best is None and _want_from_token(request, key):
        best = best_for_key(key)
    if best is None:
        return no_such_sound(request)
    data = sound_read(best.file) if best.file else None
    if data is not None:
        is_newest = request.GET.get("v") == file_version(best.file)
        return sound_response(request, data, keep_for=YEAR if is_newest else SHORT)
    return _made_now(request, key)


def _made_now(request: HttpRequest, key: str) -> HttpResponse:
    """Speak with a voice in this machine; a few milliseconds."""
    row = Pronunciation.objects.machine().filter(utterance_key=key).first()
    if row is None:
        return no_such_sound(request)
    row.forget_sound()
    result = pronunciation_make(row=row, quick_only=True)
    if isinstance(result, Made):
        return sound_response(request, result.mp3, keep_for=SHORT)
    return _problem(
        503,
        _("No voice can say this just now. Read the word and show the picture."),
        reason="no_voice",
    )


def _want_from_token(request: HttpRequest, key: str) -> bool:
    """An address that this server signed may bring a text that nobody wanted yet."""
    utterance = utterance_from_token(request.GET.get("u", ""))
    if utterance is None or utterance_key(utterance) != key:
        return False
    pronunciations_want([utterance], published=False)
    return True


def no_such_sound(request: HttpRequest, anything: str = "") -> HttpResponse:
    """404 in plain words."""
    return _problem(404, _("There is no such sound."), reason="unknown_sound")


def _problem(status: int, title: str, *, reason: str) -> HttpResponse:
    """A problem detail (RFC 9457), in the language of the visitor."""
    problem = {"type": "about:blank", "title": title, "status": status, "reason": reason}
    response = JsonResponse(problem, status=status, content_type="application/problem+json")
    response["Cache-Control"] = "no-store"
    if status == 503:
        response["Retry-After"] = "60"
    return response
