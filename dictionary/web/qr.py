"""QR codes that lead from paper to the screen."""

from io import BytesIO

import segno
from django.conf import settings
from django.urls import reverse


def qr_svg(code: str) -> bytes:
    """An SVG of the short address of a code; error correction Q, for dirty paper."""
    address = settings.SITE_URL + reverse("short:code", args=[code])
    out = BytesIO()
    segno.make(address, error="q", micro=False).save(out, kind="svg", border=2, scale=4)
    return out.getvalue()
