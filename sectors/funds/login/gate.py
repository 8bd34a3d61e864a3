"""Who must have a second step does nothing without it, on pages nor through the API."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from drf_spectacular.authentication import BasicScheme
from rest_framework.authentication import BasicAuthentication
from rest_framework.exceptions import AuthenticationFailed

from sectors.funds import rights
from sectors.funds.login.second import device_of
from sectors.funds.models import User

PASSED = "second_step"
FREE = ("/account/", "/static/", "/media/", "/sound/", "/backoffice/leave/", "/admin/logout/")


def has_passed(request: HttpRequest, person: User) -> bool:
    """Was this session's second step taken with the phone that the person has now?"""
    device = device_of(person)
    return device is not None and request.session.get(PASSED) == device.pk


class SecondStepMiddleware:
    """Where TWO_FACTOR_REQUIRED is on: who publishes sets the second step up first."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.TWO_FACTOR_REQUIRED and not request.path.startswith(FREE):
            user = request.user
            if (
                user.is_authenticated
                and rights.must_have_second_step(user)
                and not has_passed(request, user)
            ):
                return self._stop(request)
        return self.get_response(request)

    def _stop(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/api/"):
            body = {"type": "about:blank", "title": _("A second step is needed."), "status": 403}
            return JsonResponse(body, status=403, content_type="application/problem+json")
        if device_of(request.user) is not None:  # type: ignore[arg-type]
            logout(request)  # from before the phone was set up: once more, whole
            return redirect("account:login")
        return redirect("account:second-step")


class PasswordAuthentication(BasicAuthentication):
    """Name and password in a header: only for logins that need no second step."""

    def authenticate_credentials(self, userid: Any, password: Any, request: Any = None) -> Any:
        user, auth = super().authenticate_credentials(userid, password, request)
        needed = settings.TWO_FACTOR_REQUIRED and rights.must_have_second_step(user)
        if needed or device_of(user) is not None:
            raise AuthenticationFailed(_("This login has a second step. Log in on the site."))
        return user, auth


class PasswordScheme(BasicScheme):  # type: ignore[no-untyped-call]
    """The API's description knows it as what it is."""

    target_class = "sectors.funds.login.gate.PasswordAuthentication"
