"""The chunks of a PNG file (W3C PNG, third edition)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from dictionary.photos.containers.parts import Container, SizeCheck
from dictionary.photos.refusals import Reason, refused

SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEPT = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB"}
COMPRESSED = {b"iCCP", b"zTXt", b"iTXt"}
COLOUR_TYPE_AT, PALETTE = 25, 3
MAX_CHUNKS = 50_000
MAX_INFLATED = 1024 * 1024
"""What one compressed profile or text may grow to; Pillow stops there too."""
MAX_INFLATED_TOGETHER = 4 * MAX_INFLATED


def read(data: bytes, check_size: SizeCheck) -> Container:
    """Take a PNG file apart."""
    view = memoryview(data)
    parts: list[bytes | memoryview] = [SIGNATURE]
    size = _size(data)
    check_size(*size)
    exif = b""
    moves = has_palette = False
    inflated = 0
    for name, start, end in _chunks(data):
        body = view[start + 8 : end - 4]
        if name == b"acTL":
            moves = moves or int.from_bytes(body[:4]) > 1
        elif name == b"eXIf":
            exif = bytes(body)
        elif name in COMPRESSED:
            grown = _inflated_size(name, bytes(body))
            inflated += grown
            if inflated > MAX_INFLATED_TOGETHER:
                raise refused(Reason.BOMB)
            if name == b"iCCP" and grown:
                parts.append(view[start:end])
        has_palette = has_palette or name == b"PLTE"
        if name in KEPT:
            parts.append(view[start:end])
    if data[COLOUR_TYPE_AT] == PALETTE and not has_palette:
        raise refused(Reason.DAMAGED)
    return Container(*size, moves=moves, exif=exif, parts=tuple(parts))


def _size(data: bytes) -> tuple[int, int]:
    header = data[8:33]
    if len(header) < 25:
        raise refused(Reason.TRUNCATED)
    if header[:8] != b"\0\0\0\x0dIHDR":
        raise refused(Reason.DAMAGED)
    return int.from_bytes(header[8:12]), int.from_bytes(header[12:16])


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of each chunk, up to the one that ends the picture."""
    at = len(SIGNATURE)
    for _number in range(MAX_CHUNKS):
        end = at + 12 + int.from_bytes(data[at : at + 4])
        if end > len(data):
            raise refused(Reason.TRUNCATED)
        name = data[at + 4 : at + 8]
        yield name, at, end
        if name == b"IEND":
            return
        at = end
    raise refused(Reason.BOMB)


def _inflated_size(name: bytes, body: bytes) -> int:
    """How many bytes a compressed chunk holds, 0 when it cannot be read; refuses too many."""
    _keyword, _zero, rest = body.partition(b"\0")
    if name == b"iTXt":
        if rest[:1] != b"\x01":
            return 0
        _language, _zero, rest = rest[2:].partition(b"\0")
        _translated, _zero, packed = rest.partition(b"\0")
    else:
        packed = rest[1:]
    try:
        grown = len(zlib.decompressobj().decompress(packed, MAX_INFLATED + 1))
    except zlib.error:
        return 0
    if grown > MAX_INFLATED:
        raise refused(Reason.BOMB)
    return grown
