"""A short fingerprint of what a photo shows: it survives scaling and compression.

The difference hash, 64 bits. (The ImageHash package has it too, and brings SciPy.)
"""

from __future__ import annotations

from PIL import Image

from dictionary.photos.colours import on_white

ALIKE_BITS = 6


def dhash(image: Image.Image) -> str:
    """The fingerprint, 16 hexadecimal digits: is each place lighter than its left neighbour?"""
    grey = on_white(image).convert("L").resize((9, 8), Image.Resampling.BOX)
    pixels = grey.tobytes()
    bits = 0
    for row in range(8):
        for column in range(8):
            at = 9 * row + column
            bits = bits << 1 | (pixels[at + 1] > pixels[at])
    return f"{bits:016x}"


def hamming(one: str, other: str) -> int:
    """In how many of the 64 places two fingerprints differ."""
    return (int(one, 16) ^ int(other, 16)).bit_count()


def look_alike(one: str, other: str) -> bool:
    """Whether two fingerprints are probably of the same picture. Ask a person to confirm."""
    return hamming(one, other) <= ALIKE_BITS
