"""Who comes in, and what their browser may do here."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django_permissions_policy.decorators import permissions_policy_override

from sectors.funds import rights
from sectors.funds.models import User
from speech.recordings import LARGEST_UPLOAD, REFUSALS

View = Callable[..., HttpResponseBase]
READ_AT_MOST = 4 * LARGEST_UPLOAD
"""A body larger than this is not even read; up to here the sender gets a kind answer."""


def person(request: HttpRequest) -> User:
    """The member who asks; the gate has let nobody else in."""
    return cast(User, request.user)


def members_only(view: View) -> View:
    """People with a role in a fund; others log in first, or are told whom this is for."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not rights.can_lend_voice(request.user):
            raise PermissionDenied(_("Only people who work for a fund come here."))
        return view(request, *args, **kwargs)

    return login_required(checked)


def members_only_json(view: View) -> View:
    """The same for what a script asks: an answer, never a page to log in."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.is_authenticated:
            return problem(401, _("Log in again. Your recordings are kept here."), "login")
        try:
            rights.require(rights.can_lend_voice(request.user))
            return view(request, *args, **kwargs)
        except PermissionDenied as error:
            return problem(403, str(error), "forbidden")

    return checked


def problem(status: int, title: str, reason: str) -> HttpResponse:
    """A problem detail (RFC 9457), in the language of the page."""
    body = {"type": "about:blank", "title": title, "status": status, "reason": reason}
    return JsonResponse(body, status=status, content_type="application/problem+json")


def of_bearable_size(view: View) -> View:
    """Refuses a huge body before a byte of it is read."""
    protected = csrf_protect(view)

    @csrf_exempt
    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if int(request.META.get("CONTENT_LENGTH") or 0) > READ_AT_MOST:
            return problem(413, str(REFUSALS["too_large"]), "too_large")
        return protected(request, *args, **kwargs)

    return checked


with_microphone = permissions_policy_override(
    {**settings.PERMISSIONS_POLICY, "microphone": ["self"]}
)
"""The pages of this site may not use the microphone; a view with this may."""
