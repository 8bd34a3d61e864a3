"""The chunks of a WebP file (RFC 9649)."""

from __future__ import annotations

from collections.abc import Iterator

from dictionary.photos.containers.parts import MAX_PROFILE_BYTES, Container, SizeCheck
from dictionary.photos.refusals import Reason, refused

PIXELS = {b"VP8 ", b"VP8L", b"ALPH"}
MOVING = {b"ANIM", b"ANMF"}
IS_ANIMATED, HAS_METADATA = 0x02, 0x04 | 0x08
MAX_CHUNKS = 1000


def read(data: bytes, check_size: SizeCheck) -> Container:
    """Take a WebP file apart."""
    view = memoryview(data)
    body: list[bytes | memoryview] = []
    sizes: set[tuple[int, int]] = set()
    exif = b""
    moves = has_frame = False
    for name, start, end in _chunks(data):
        if size := _size(name, data[start + 8 : start + 18]):
            check_size(*size)
            sizes.add(size)
        has_frame = has_frame or name in PIXELS - {b"ALPH"}
        moves = moves or name in MOVING
        if name == b"VP8X":
            flags = data[start + 8]
            moves = moves or bool(flags & IS_ANIMATED)
            body += [view[start : start + 8], bytes([flags & ~HAS_METADATA]), view[start + 9 : end]]
        elif name == b"EXIF":
            exif = data[start + 8 : end]
        elif name == b"ICCP" and end - start > MAX_PROFILE_BYTES:
            raise refused(Reason.BOMB)
        elif name in PIXELS or name == b"ICCP":
            body.append(view[start:end])
    if not moves and (len(sizes) != 1 or not has_frame):
        raise refused(Reason.DAMAGED)
    width, height = sizes.pop() if sizes else (0, 0)
    length = 4 + sum(len(part) for part in body)
    head = b"RIFF" + length.to_bytes(4, "little") + b"WEBP"
    return Container(width, height, moves=moves, exif=exif, parts=(head, *body))


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end (filled up to an even length) of each chunk."""
    total = 8 + int.from_bytes(data[4:8], "little")
    at = 12
    for _number in range(MAX_CHUNKS):
        if at + 8 > total:
            return
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length + length % 2
        if end > min(total, len(data)):
            raise refused(Reason.TRUNCATED)
        yield data[at : at + 4], at, end
        at = end
    raise refused(Reason.BOMB)


def _size(name: bytes, head: bytes) -> tuple[int, int] | None:
    """The size that a chunk states; the whole canvas and each frame have one."""
    if name not in (b"VP8X", b"VP8 ", b"VP8L"):
        return None
    if len(head) < (5 if name == b"VP8L" else 10):
        raise refused(Reason.DAMAGED)
    if name == b"VP8X":
        return 1 + int.from_bytes(head[4:7], "little"), 1 + int.from_bytes(head[7:10], "little")
    if name == b"VP8 ":
        return (
            int.from_bytes(head[6:8], "little") & 0x3FFF,
            int.from_bytes(head[8:10], "little") & 0x3FFF,
        )
    bits = int.from_bytes(head[1:5], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
