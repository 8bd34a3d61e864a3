"""Rate limits: a device counts first, an address loosely, since a whole class sits behind one.

Counts live in the cache for a minute, under a hash that is never written anywhere else.
"""

import hashlib
import secrets
import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from dictionary.api.problems import problem

DEVICE_COOKIE = "device"
WINDOW_SECONDS = 60
PER_DEVICE = {"report": 10, "search": 240, "api": 600, "photo": 30, "mail": 3}
PER_ADDRESS = {"report": 120, "search": 4_000, "api": 6_000, "photo": 600, "mail": 10}


MAILS = {"/account/password/lost/", "/account/login/lost-phone/"}
"""Forms of which each sends a mail."""


def add_limit(kind: str, *, per_device: int, per_address: int) -> None:
    """A limit of another app, which asks `over_limit` itself."""
    PER_DEVICE[kind], PER_ADDRESS[kind] = per_device, per_address


def kind_of(request: HttpRequest) -> str:
    """Which limit a request falls under; '' for pages, files and sounds, which are cheap."""
    path = request.path
    if request.method == "POST" and "/report/" in path:
        return "report"
    if request.method == "POST" and path in MAILS:
        return "mail"
    if "/search/" in path:
        return "search"
    return "api" if path.startswith("/api/") else ""


def address_of(request: HttpRequest) -> str:
    """The visitor's address, seen through as many proxies as the settings trust."""
    hops = [hop.strip() for hop in request.headers.get("X-Forwarded-For", "").split(",")]
    if settings.TRUSTED_PROXIES and len(hops) >= settings.TRUSTED_PROXIES and hops[0]:
        return hops[-settings.TRUSTED_PROXIES]
    return str(request.META.get("REMOTE_ADDR", ""))


def _count(key: str) -> int:
    minute = int(time.time() // WINDOW_SECONDS)
    name = "limit:" + hashlib.sha256(f"{key}:{minute}".encode()).hexdigest()[:24]
    cache.add(name, 0, WINDOW_SECONDS * 2)
    try:
        return cache.incr(name)
    except ValueError:  # evicted between the two calls
        return 1


def over_limit(kind: str, device: str, address: str) -> bool:
    """Count this request; True when the device or the address asked too often this minute."""
    if device and _count(f"{kind}:device:{device}") > PER_DEVICE[kind]:
        return True
    return _count(f"{kind}:address:{address}") > PER_ADDRESS[kind]


def too_many(request: HttpRequest) -> HttpResponse:
    """A plain answer that says when to come back."""
    message = _("Too many questions at once. Wait a minute and try again.")
    if request.path.startswith("/api/"):
        answer = problem(429, message)
    else:
        answer = render(request, "429.html", {"message": message}, status=429)
    answer["Retry-After"] = str(WINDOW_SECONDS)
    return answer


class RateLimitMiddleware:
    """Counts searches, reports and API calls."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        kind = kind_of(request) if settings.RATE_LIMITS else ""
        if not kind:
            return self.get_response(request)
        device = request.COOKIES.get(DEVICE_COOKIE, "")[:40]
        if over_limit(kind, device, address_of(request)):
            return too_many(request)
        response = self.get_response(request)
        if not device and not request.path.startswith("/api/"):
            response.set_cookie(
                DEVICE_COOKIE,
                secrets.token_urlsafe(16),
                max_age=86_400,
                httponly=True,
                samesite="Lax",
                secure=settings.PRODUCTION,
            )
        return response
