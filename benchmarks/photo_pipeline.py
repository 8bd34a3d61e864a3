"""Time and bytes of one 12-megapixel photo through the pipeline, beside plain Pillow.

Run: .venv/bin/python benchmarks/photo_pipeline.py [PHOTO.jpg]

The peer is the recipe of the usual thumbnail packages: open, turn, and for each width copy,
`thumbnail` and save. It decodes whatever it is given; ours also takes the file apart first and
sees that the colours are sRGB. Without a photo, one is made, with the noise of a phone's sensor.
"""

from __future__ import annotations

import resource
import struct
import sys
import time
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image, ImageChops, ImageFilter, ImageOps  # noqa: E402

from dictionary.photos.fingerprint import dhash  # noqa: E402
from dictionary.photos.renditions import WIDTHS, placeholder, render  # noqa: E402
from dictionary.photos.safe import PhotoRefused, clean_original, open_photo  # noqa: E402

SIZE = (4000, 3000)
ROUNDS = 3
T = TypeVar("T")


def sample() -> bytes:
    """A 12-megapixel phone photo: soft shapes, sharp edges, sensor noise, turned by EXIF."""
    shapes = Image.effect_noise((40, 30), 90).resize(SIZE, Image.Resampling.BICUBIC)
    edges = Image.effect_noise((25, 19), 120).resize(SIZE, Image.Resampling.NEAREST)
    grain = Image.effect_noise(SIZE, 40).filter(ImageFilter.GaussianBlur(0.8))
    channels = [
        ImageChops.add(Image.blend(shapes, edges.rotate(turn), 0.3), grain, scale=2)
        for turn in (0, 90, 180)
    ]
    exif = Image.Exif()
    exif[0x0112] = 6
    output = BytesIO()
    Image.merge("RGB", channels).save(output, "JPEG", quality=88, exif=exif.tobytes())
    return output.getvalue()


def timed(work: Callable[[], T], rounds: int = ROUNDS) -> tuple[float, T]:
    """The best CPU time in milliseconds, and what came out."""
    best = float("inf")
    for _round in range(rounds):
        start = time.process_time()
        result = work()
        best = min(best, time.process_time() - start)
    return best * 1000, result


def peer(data: bytes) -> list[int]:
    """Plain Pillow: the bytes of each WebP copy."""
    image = ImageOps.exif_transpose(Image.open(BytesIO(data))).convert("RGB")
    sizes = []
    for width in WIDTHS:
        copy = image.copy()
        copy.thumbnail((width, width * 10), Image.Resampling.LANCZOS, reducing_gap=None)
        output = BytesIO()
        copy.save(output, "WEBP", quality=80, method=4)
        sizes.append(output.tell())
    return sizes


def bomb() -> bytes:
    """A PNG of 49 kilobytes that decodes to 400 million pixels."""
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    packed = zlib.compress(bytes(2501 * 20_000), 9)
    chunks = ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def refuse(data: bytes) -> str:
    """The code of the refusal."""
    try:
        open_photo(data)
    except PhotoRefused as refused:
        return refused.code
    return "taken"


def main() -> None:
    """Print one line per step, then both sums and their ratio."""
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else sample()
    print(f"photo in: {len(data):,} bytes")
    print(f"(CPU time, best of {ROUNDS})")
    opened, image = timed(lambda: open_photo(data))
    print(f"open_photo {image.width}x{image.height}: {opened:.0f} ms")
    cleaned, photo = timed(lambda: clean_original(image))
    print(f"clean_original {photo.extension}: {cleaned:.0f} ms, {len(photo.data):,} bytes")
    small, uri = timed(lambda: placeholder(photo.image))
    print(f"placeholder: {small:.0f} ms, {len(uri)} characters")
    hashed, _print = timed(lambda: dhash(photo.image))
    print(f"dhash: {hashed:.0f} ms")
    webp, copies = timed(lambda: render(photo.image))
    for copy in copies:
        print(f"  webp {copy.width}x{copy.height}: {len(copy.data):,} bytes")
    print(f"render webp: {webp:.0f} ms")
    avif, light = timed(lambda: render(photo.image, format="avif"), 1)
    for copy in light:
        print(f"  avif {copy.width}x{copy.height}: {len(copy.data):,} bytes")
    print(f"render avif (when idle): {avif:.0f} ms")
    theirs, sizes = timed(lambda: peer(data))
    print(f"bytes webp: ours {sum(len(c.data) for c in copies):,}, plain Pillow {sum(sizes):,}")
    print(
        f"open and webp: ours {opened + webp:.0f} ms, plain Pillow {theirs:.0f} ms, "
        f"ratio {(opened + webp) / theirs:.2f}"
    )
    small_file = bomb()
    refusing, code = timed(lambda: refuse(small_file))
    print(f"bomb of 400 MP ({len(small_file):,} bytes): {code} in {refusing:.2f} ms")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
