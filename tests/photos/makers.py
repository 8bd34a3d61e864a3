"""Photo files made on the spot: as a phone sends them, and as nobody should."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

GPS_WORDS = b"Lat 50.8503 Lon 4.3517"
PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def drawing(width: int = 400, height: int = 300, *, seed: int = 1) -> Image.Image:
    """A picture with something to see: its top left corner is red."""
    chance = random.Random(seed)
    image = Image.new("RGB", (width, height), (200, 210, 220))
    draw = ImageDraw.Draw(image)
    for _number in range(12):
        x, y = chance.randrange(width), chance.randrange(height)
        size = chance.randrange(width // 10, width // 2)
        colour = tuple(chance.randrange(256) for _channel in range(3))
        draw.ellipse((x - size, y - size // 2, x + size, y + size // 2), fill=colour)
    draw.rectangle((0, 0, width // 4, height // 4), fill=(220, 20, 20))
    return image


def encoded(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    """The picture as a file."""
    output = BytesIO()
    image.save(output, kind, **options)
    return output.getvalue()


def exif_block(orientation: int) -> bytes:
    """What a phone writes: which side is up, who made it, where it was taken."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "Telefoon"
    exif[0x010E] = GPS_WORDS.decode()
    exif.get_ifd(0x8825).update({1: "N", 2: (50.0, 51.0, 1.0), 3: "E", 4: (4.0, 21.0, 6.0)})
    return exif.tobytes()


def phone_photo(orientation: int = 6, *, image: Image.Image | None = None) -> bytes:
    """A JPEG as a phone sends it, with a place, a comment and XMP in it."""
    return encoded(
        image or drawing(),
        quality=90,
        exif=exif_block(orientation),
        comment=b"Bart at home",
        xmp=b"<x:xmpmeta>Bart at home</x:xmpmeta>",
    )


def with_segment(jpeg: bytes, marker: int, body: bytes) -> bytes:
    """The JPEG with one more segment at its beginning."""
    segment = b"\xff" + bytes([marker]) + (len(body) + 2).to_bytes(2) + body
    return jpeg[:2] + segment + jpeg[2:]


def with_size(jpeg: bytes, width: int, height: int) -> bytes:
    """The JPEG with another size written in its frame header."""
    at = next(jpeg.find(bytes([0xFF, sof])) for sof in (0xC0, 0xC2) if bytes([0xFF, sof]) in jpeg)
    return jpeg[: at + 5] + struct.pack(">HH", height, width) + jpeg[at + 9 :]


def chunk(name: bytes, body: bytes) -> bytes:
    """A PNG chunk with its checksum."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png_header(width: int, height: int, *, depth: int = 8, colour: int = 2) -> bytes:
    """The signature and first chunk of a PNG."""
    return PNG_SIGNATURE + chunk(
        b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    )


def png_with(*extra: bytes, image: Image.Image | None = None) -> bytes:
    """A good PNG with more chunks behind its header."""
    good = encoded(image or drawing(64, 48), "PNG")
    return good[:33] + b"".join(extra) + good[33:]


def zeros_packed(count: int) -> bytes:
    """Many zero bytes, compressed a thousand times smaller."""
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(bytes(2**20)) for _mega in range(count >> 20)) + packer.flush()


def huge_png(width: int = 20_000, height: int = 20_000) -> bytes:
    """A small file that decodes to 400 million pixels."""
    rows = zeros_packed((1 + width // 8) * height)
    return png_header(width, height, depth=1, colour=0) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def webp_chunk(name: bytes, body: bytes) -> bytes:
    """A WebP chunk, filled up to an even length."""
    return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)


def webp_file(*chunks: bytes) -> bytes:
    """A WebP file of these chunks."""
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def webp_canvas(width: int, height: int, flags: int = 0) -> bytes:
    """The chunk that states the size of an extended WebP file."""
    return webp_chunk(
        b"VP8X", bytes([flags, 0, 0, 0]) + (width - 1).to_bytes(3, "little")
        + (height - 1).to_bytes(3, "little"),
    )  # fmt: skip
