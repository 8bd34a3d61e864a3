"""Bytes of a sound over HTTP: ranges, validators, and how long it may be kept."""

from __future__ import annotations

import hashlib
import re

from django.http import HttpRequest, HttpResponse

YEAR = 31_536_000
RANGE = re.compile(r"bytes=(\d*)-(\d*)")


def sound_response(request: HttpRequest, data: bytes, *, keep_for: int) -> HttpResponse:
    """200, 206, 304 or 416, as the browser asked."""
    etag = f'"{hashlib.sha256(data).hexdigest()[:20]}"'
    if _is_known(request, etag):
        response = HttpResponse(status=304)
    else:
        response = _whole_or_part(request, data, etag)
    response["ETag"] = etag
    response["Accept-Ranges"] = "bytes"
    forever = ", immutable" if keep_for >= YEAR else ""
    response["Cache-Control"] = f"public, max-age={keep_for}{forever}"
    return response


def _is_known(request: HttpRequest, etag: str) -> bool:
    known = [
        tag.strip().removeprefix("W/")
        for tag in request.headers.get("If-None-Match", "").split(",")
    ]
    return etag in known or "*" in known


def _whole_or_part(request: HttpRequest, data: bytes, etag: str) -> HttpResponse:
    asked = RANGE.fullmatch(request.headers.get("Range", "").strip())
    if not asked or request.headers.get("If-Range", etag) != etag:
        return HttpResponse(data, content_type="audio/mpeg")
    start, end = _bounds(asked[1], asked[2], len(data))
    if start is None or start >= len(data) or end < start:
        response = HttpResponse(status=416)
        response["Content-Range"] = f"bytes */{len(data)}"
        return response
    response = HttpResponse(data[start : end + 1], status=206, content_type="audio/mpeg")
    response["Content-Range"] = f"bytes {start}-{end}/{len(data)}"
    return response


def _bounds(first: str, last: str, size: int) -> tuple[int | None, int]:
    """First and last byte that were asked; first is None when that makes no sense."""
    if not first:
        return (max(0, size - int(last)), size - 1) if last and int(last) else (None, 0)
    return int(first), min(int(last), size - 1) if last else size - 1
