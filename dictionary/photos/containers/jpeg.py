"""The segments of a JPEG file (ITU-T T.81, annex B)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dictionary.photos.containers.parts import MAX_PROFILE_BYTES, Container, SizeCheck
from dictionary.photos.refusals import Reason, refused

SOI, EOI = b"\xff\xd8", b"\xff\xd9"
START_OF_FRAME = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
HUFFMAN, ARITHMETIC, QUANTISATION, RESTART_EVERY = 0xC4, 0xCC, 0xDB, 0xDD
START_OF_IMAGE, END_OF_IMAGE, START_OF_SCAN, TEMPORARY = 0xD8, 0xD9, 0xDA, 0x01
APP0, APP1, APP2, APP14 = 0xE0, 0xE1, 0xE2, 0xEE
KEPT = START_OF_FRAME | {HUFFMAN, ARITHMETIC, QUANTISATION, RESTART_EVERY, START_OF_SCAN}

# In scan data FF is followed by 00 (a real FF) or D0-D7 (a restart): anything else is a marker.
MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")

MAX_SEGMENTS = 4000
MAX_SCANS = 40
"""A progressive photo has about ten. Each scan costs a pass over all pixels."""


def read(data: bytes, check_size: SizeCheck) -> Container:
    """Take a JPEG file apart."""
    view = memoryview(data)
    parts: list[bytes | memoryview] = [SOI]
    size: tuple[int, int] | None = None
    exif = b""
    scans = profile_bytes = 0
    for marker, start, end in _segments(data):
        head = data[start + 4 : start + 18]
        if marker in START_OF_FRAME:
            if size or len(head) < 6:
                raise refused(Reason.DAMAGED)
            size = int.from_bytes(head[3:5]), int.from_bytes(head[1:3])
            check_size(*size)
        elif marker == START_OF_SCAN:
            scans += 1
        elif marker == APP1 and not exif and head.startswith(b"Exif\0\0"):
            exif = data[start + 4 : end]
        elif marker == APP2 and _is_kept(marker, head):
            profile_bytes += end - start
        if scans > MAX_SCANS or profile_bytes > MAX_PROFILE_BYTES:
            raise refused(Reason.BOMB)
        if _is_kept(marker, head):
            parts.append(view[start:end])
    if size is None or not scans:
        raise refused(Reason.DAMAGED)
    return Container(*size, moves=False, exif=exif, parts=(*parts, EOI))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment; a scan's data belong to its segment."""
    at = len(SOI)
    for _number in range(MAX_SEGMENTS):
        start = _next_marker(data, at)
        marker = data[start + 1]
        if marker == END_OF_IMAGE:
            return
        if marker in (TEMPORARY, START_OF_IMAGE):
            at = start + 2
            continue
        length = int.from_bytes(data[start + 2 : start + 4])
        at = start + 2 + length
        if at > len(data):
            raise refused(Reason.TRUNCATED)
        if length < 2:
            raise refused(Reason.DAMAGED)
        if marker == START_OF_SCAN:
            at = _next_marker(data, at)
        yield marker, start, at
    raise refused(Reason.BOMB)


def _next_marker(data: bytes, at: int) -> int:
    found = MARKER.search(data, at)
    if found is None:
        raise refused(Reason.TRUNCATED)
    return found.start()


def _is_kept(marker: int, head: bytes) -> bool:
    if marker == APP0:
        return head.startswith(b"JFIF\0")
    if marker == APP2:
        return head.startswith(b"ICC_PROFILE\0") and len(head) == 14
    if marker == APP14:
        return head.startswith(b"Adobe")
    return marker in KEPT
