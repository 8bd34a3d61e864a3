"""Small copies of a photo, made once and kept for ever under their own address."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from io import BytesIO
from typing import Literal, NamedTuple

from PIL import Image

from dictionary.photos.colours import on_white, to_srgb

WIDTHS = (160, 320, 640, 1280)
CENTRE = (0.5, 0.5)
PLACEHOLDER_LIMIT = 200
PLACEHOLDER_TRIES = ((24, 30), (24, 10), (20, 10), (16, 10), (12, 5), (8, 0))
"""Longest side and quality, tried until the placeholder is small enough."""

Format = Literal["webp", "avif"]
Focal = tuple[float, float]
"""Where the eye should go, from the left and from the top, 0 to 1."""


class Rendered(NamedTuple):
    """One small copy."""

    width: int
    height: int
    data: bytes


def rendition_widths(native: int, widths: Iterable[int] = WIDTHS) -> list[int]:
    """The widths that a photo gets, smallest first: never more than it has.

    A photo narrower than the largest width asked for gets its own width as the largest.
    """
    asked = sorted(set(widths))
    fitting = [width for width in asked if width <= native]
    if asked and native < asked[-1] and native not in fitting:
        fitting.append(native)
    return fitting


def render(
    image: Image.Image,
    *,
    widths: Iterable[int] = WIDTHS,
    format: Format = "webp",
    focal: Focal = CENTRE,
    ratio: float | None = None,
) -> list[Rendered]:
    """The photo at each of `rendition_widths`, smallest first, without any metadata.

    With a `ratio` (width / height) the part around the focal point is cut out first. The same
    picture and arguments give the same bytes.
    """
    picture = to_srgb(image)
    if ratio is not None:
        picture = picture.crop(crop_box(*picture.size, focal=focal, ratio=ratio))
    made = []
    for width in rendition_widths(picture.width, widths):
        height = max(1, round(picture.height * width / picture.width))
        small = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
        made.append(Rendered(width, height, _encode(small, format)))
    return made


def placeholder(image: Image.Image) -> str:
    """A blurred hint of the photo as a data URI of at most 200 characters."""
    picture = on_white(image)
    uri = ""
    for side, quality in PLACEHOLDER_TRIES:
        scale = side / max(picture.size)
        size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
        output = BytesIO()
        picture.resize(size, Image.Resampling.BOX).save(output, "WEBP", quality=quality, method=6)
        uri = "data:image/webp;base64," + base64.b64encode(output.getvalue()).decode()
        if len(uri) <= PLACEHOLDER_LIMIT:
            break
    return uri


def crop_box(
    width: int, height: int, *, focal: Focal = CENTRE, ratio: float = 1.0
) -> tuple[int, int, int, int]:
    """The largest box of this ratio (width / height) with the focal point nearest its middle."""
    crop_width = max(1, min(width, round(height * ratio)))
    crop_height = max(1, min(height, round(width / ratio)))
    left = _start(width, crop_width, focal[0])
    top = _start(height, crop_height, focal[1])
    return left, top, left + crop_width, top + crop_height


def _start(length: int, part: int, middle: float) -> int:
    return min(max(0, round(length * middle - part / 2)), length - part)


def _encode(image: Image.Image, format: Format) -> bytes:
    output = BytesIO()
    if format == "avif":
        # One thread: the web process next door needs the other cores more.
        image.save(output, "AVIF", quality=60, speed=6, max_threads=1)
    else:
        image.save(output, "WEBP", quality=80, method=4)
    return output.getvalue()
