"""A stranger's file in, a clean photo out.

`open_photo` looks at the bytes before any decoder does, then hands the decoder only pixels and
colours. `clean_original` makes the file that we keep. Nothing here knows the database.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from typing import BinaryIO

from PIL import Image

from dictionary.photos.colours import to_srgb
from dictionary.photos.containers import take_apart
from dictionary.photos.containers.exif import orientation
from dictionary.photos.kinds import Kind, recognise
from dictionary.photos.refusals import PhotoRefused, Reason, refused

__all__ = ["CleanPhoto", "PhotoRefused", "clean_original", "open_original", "open_photo"]

logger = logging.getLogger(__name__)

MEGA = 1_000_000
MAX_BYTES = 25 * MEGA
MAX_ORIGINAL_BYTES = 250 * MEGA
"""Six bytes a pixel: encoded anew, an original can weigh more than what was sent."""
MAX_PIXELS = 40 * MEGA
MAX_SIDE = 16_383
"""The longest side that WebP can hold."""
MIN_SIDE = 32
MAX_ASPECT = 10

JPEG_QUALITY = 92
COLOUR_FACTS = ("icc_profile", "transparency")

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class CleanPhoto:
    """The file that we keep of a photo, and the same picture decoded."""

    data: bytes = field(repr=False)
    extension: str
    content_type: str
    width: int
    height: int
    sha256: str
    image: Image.Image = field(repr=False, compare=False)


def open_photo(
    data: bytes | BinaryIO, *, max_bytes: int = MAX_BYTES, max_pixels: int = MAX_PIXELS
) -> Image.Image:
    """Decode a JPEG, PNG or WebP photo that anybody may have sent, upright.

    Raises PhotoRefused for everything else: other types, too many bytes or pixels, moving
    pictures, files that are damaged, cut off or made to exhaust the server.
    """
    raw = _read(data, max_bytes)
    kind = recognise(raw)
    container = take_apart(raw, kind, partial(_check_size, max_pixels=max_pixels))
    if container.moves:
        raise refused(Reason.MOVING)
    decoded = _decode(container.bare(), kind, (container.width, container.height))
    image = _upright(decoded, container.exif)
    image.info = {key: decoded.info[key] for key in COLOUR_FACTS if key in decoded.info}
    image.format = kind.value
    return image


def open_original(data: bytes | BinaryIO) -> Image.Image:
    """Decode a file that `clean_original` made: with the same care, but it may be heavier."""
    return open_photo(data, max_bytes=MAX_ORIGINAL_BYTES)


def clean_original(image: Image.Image) -> CleanPhoto:
    """The photo as we keep it: upright, sRGB, free of metadata, encoded anew.

    JPEG of quality 92, or lossless WebP where some of it is transparent.
    """
    source = image.format
    clean = to_srgb(_upright(image, image.info.get("exif", b"")))
    output = BytesIO()
    if clean.mode == "RGBA":
        extension, content_type = "webp", "image/webp"
        clean.save(output, "WEBP", lossless=True, quality=50, method=3)
    else:
        extension, content_type = "jpg", "image/jpeg"
        # Drawings have sharp coloured edges; what was a JPEG has lost them already.
        subsampling = "4:2:0" if source == Kind.JPEG else "4:4:4"
        clean.save(output, "JPEG", quality=JPEG_QUALITY, subsampling=subsampling, optimize=True)
    data = output.getvalue()
    return CleanPhoto(
        data=data,
        extension=extension,
        content_type=content_type,
        width=clean.width,
        height=clean.height,
        sha256=hashlib.sha256(data).hexdigest(),
        image=clean,
    )


def _read(data: bytes | BinaryIO, max_bytes: int) -> bytes:
    raw = data if isinstance(data, bytes) else data.read(max_bytes + 1)
    if not raw:
        raise refused(Reason.EMPTY)
    if len(raw) > max_bytes:
        raise refused(Reason.TOO_HEAVY, limit=max_bytes // MEGA)
    return raw


def _check_size(width: int, height: int, *, max_pixels: int) -> None:
    if width * height > max_pixels or max(width, height) > MAX_SIDE:
        raise refused(Reason.TOO_MANY_PIXELS, limit=max_pixels // MEGA, side=MAX_SIDE)
    if min(width, height) < MIN_SIDE:
        raise refused(Reason.TOO_SMALL, side=MIN_SIDE)
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise refused(Reason.WRONG_SHAPE)


def _decode(raw: bytes, kind: Kind, size: tuple[int, int]) -> Image.Image:
    try:
        if kind is Kind.PNG:  # the only format with checksums; verify leaves the image unusable
            with Image.open(BytesIO(raw), formats=[kind]) as probe:
                probe.verify()
        image = Image.open(BytesIO(raw), formats=[kind])
        if image.size != size or getattr(image, "n_frames", 1) > 1:
            raise ValueError(f"Pillow sees {image.size}, the header says {size}")
        image.load()
    except Exception as error:  # on hostile bytes decoders raise anything, struct.error included
        logger.info("A %s photo cannot be decoded: %r", kind, error)
        raise refused(Reason.DAMAGED) from error
    # WebP's reader would hold every pixel twice for as long as the image lives.
    return image.copy() if kind is Kind.WEBP else image


def _upright(image: Image.Image, exif: bytes) -> Image.Image:
    turn = TURNS.get(orientation(exif))
    return image if turn is None else image.transpose(turn)
