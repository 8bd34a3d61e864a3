"""JSON answers that a client may keep and ask about again (ETag, Last-Modified, 304)."""

import hashlib
from datetime import UTC, datetime
from typing import Any, cast

import orjson
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date
from rest_framework.request import Request

from sectors.funds.models import User


def json_bytes(body: Any) -> bytes:
    """The body as JSON; times in UTC with a Z."""
    return orjson.dumps(body, option=orjson.OPT_UTC_Z)


def json_answer(
    request: Request | HttpRequest,
    body: Any,
    *,
    updated: datetime | None = None,
    status: int = 200,
) -> HttpResponse:
    """The answer, or 304 when the client's copy is still the same.

    The ETag is the hash of what is sent: a better sound or a new rendition counts as
    a change, though the concept itself has not changed.
    """
    content = json_bytes(body)
    response = HttpResponse(content, status=status, content_type="application/json")
    etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response["ETag"] = etag
    own = isinstance(request.user, User)
    response["Cache-Control"] = "private, no-cache" if own else "public, no-cache"
    patch_vary_headers(response, ["Cookie", "Authorization"])
    changed = None
    if updated is not None:
        changed = int(updated.astimezone(UTC).timestamp())
        response["Last-Modified"] = http_date(changed)
    if request.method not in ("GET", "HEAD"):
        return response
    plain = cast(HttpRequest, getattr(request, "_request", request))
    found = get_conditional_response(plain, etag, changed, response)
    return cast(HttpResponse, found)
