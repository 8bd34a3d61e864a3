"""Photo files taken apart without decoding a pixel.

Each reader walks the outer structure of a file (segments, chunks), finds the size and whether the
picture moves, and keeps only the parts that hold pixels and colours. What is left over (EXIF, XMP,
comments, previews, films and anything glued behind the picture) never reaches the decoder.
"""

from __future__ import annotations

from dictionary.photos.containers import jpeg, png, webp
from dictionary.photos.containers.parts import Container, SizeCheck
from dictionary.photos.kinds import Kind

READERS = {Kind.JPEG: jpeg.read, Kind.PNG: png.read, Kind.WEBP: webp.read}


def take_apart(data: bytes, kind: Kind, check_size: SizeCheck) -> Container:
    """The parts of a file; `check_size` is called with the size as soon as it is known."""
    return READERS[kind](data, check_size)
