"""QR codes as SVG: in a page of their own, or inside a printed card."""

from __future__ import annotations

from io import BytesIO

import segno
from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe


def site_address(name: str, *args: str) -> str:
    """The whole address of a page, as it stands on paper."""
    return settings.SITE_URL + reverse(name, args=args)


def qr_answer(address: str) -> HttpResponse:
    """The QR code of an address as an image."""
    out = BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=2, scale=4)
    return HttpResponse(out.getvalue(), content_type="image/svg+xml")


def qr_inline(address: str) -> SafeString:
    """The QR code of an address as part of a page, without inline style."""
    drawn = segno.make(address, error="m", micro=False)
    svg = drawn.svg_inline(border=1, omitsize=True, svgclass="qr", lineclass=None)
    return mark_safe(svg)
