"""A file that is already as we keep photos is kept as it is.

Our own export brings such files back. Encoded anew they would lose a little each time,
and nobody could tell that it is the same photo.
"""

import hashlib
from functools import cache
from io import BytesIO

from PIL import Image

from dictionary.photos.containers import take_apart
from dictionary.photos.kinds import Kind, recognise
from dictionary.photos.safe import JPEG_QUALITY, CleanPhoto, clean_original, open_photo

JPEG_HEAD = bytes.fromhex("ffd8ffe000104a46494600010100000100010000")
"""Start of image and the shortest JFIF segment, as Pillow writes them."""
LOSSLESS = b"VP8L"
WITH_MORE = (b"\xff\xe0", b"\xff\xe2", b"\xff\xee")


def as_kept(data: bytes) -> CleanPhoto:
    """The photo as we keep it, from a stranger's file. Raises PhotoRefused."""
    image = open_photo(data)
    if not _is_clean(data, image):
        return clean_original(image)
    is_jpeg = image.format == Kind.JPEG
    return CleanPhoto(
        data=data,
        extension="jpg" if is_jpeg else "webp",
        content_type="image/jpeg" if is_jpeg else "image/webp",
        width=image.width,
        height=image.height,
        sha256=hashlib.sha256(data).hexdigest(),
        image=image,
    )


def _is_clean(data: bytes, image: Image.Image) -> bool:
    """Nothing in it but pixels, encoded as `clean_original` does."""
    kind = recognise(data)
    parts = take_apart(data, kind, lambda _width, _height: None)
    if image.info or parts.exif or parts.bare() != data:
        return False
    if kind is Kind.WEBP:
        return data[12:16] == LOSSLESS and image.mode == "RGBA"
    if kind is not Kind.JPEG or image.mode != "RGB" or not data.startswith(JPEG_HEAD):
        return False
    more = [part for part in parts.parts if bytes(part[:2]) in WITH_MORE]
    return len(more) == 1 and getattr(image, "quantization", None) == _tables()


@cache
def _tables() -> dict[int, list[int]]:
    """How coarsely `clean_original` encodes: what tells its quality."""
    output = BytesIO()
    Image.new("RGB", (16, 16)).save(output, "JPEG", quality=JPEG_QUALITY)
    tables: dict[int, list[int]] = Image.open(output).quantization  # type: ignore[attr-defined]
    return tables
