"""The one thing that we want from EXIF: which side is up.

Pillow reads every tag of the block, and a block can point to itself thousands of times.
"""

from __future__ import annotations

import struct

ORIENTATION = 0x0112
MAX_TAGS = 512


def orientation(exif: bytes) -> int:
    """The orientation in an EXIF block, 1 (upright) when there is none that makes sense."""
    block = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(block[:2])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(order + "I", block, 4)
        (count,) = struct.unpack_from(order + "H", block, start)
        for number in range(min(count, MAX_TAGS)):
            tag, _type, _count, value = struct.unpack_from(
                order + "HHIH", block, start + 2 + 12 * number
            )
            if tag == ORIENTATION:
                return value if 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1
