"""What `open_photo` refuses, with which words, and how little that costs."""

from __future__ import annotations

import contextlib
import resource
import struct
import time
import tracemalloc
import zlib
from io import BytesIO
from typing import Any

import pytest
from django.utils import translation
from PIL import Image

from dictionary.photos.kinds import WRONG_TYPES
from dictionary.photos.refusals import MESSAGES, Reason
from dictionary.photos.safe import PhotoRefused, open_photo
from tests.photos.makers import (
    chunk,
    drawing,
    encoded,
    huge_png,
    phone_photo,
    png_header,
    png_with,
    webp_canvas,
    webp_chunk,
    webp_file,
    with_segment,
    with_size,
    zeros_packed,
)


def refusal(data: bytes, **limits: int) -> PhotoRefused:
    with pytest.raises(PhotoRefused) as caught:
        open_photo(data, **limits)
    return caught.value


@pytest.fixture
def pillow_may_not_look(monkeypatch: pytest.MonkeyPatch) -> None:
    def look(*_args: Any, **_kwargs: Any) -> None:
        pytest.fail("The decoder was asked.")

    monkeypatch.setattr(Image, "open", look)


FOREIGN = {
    "HEIC": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    "AVIF": b"\0\0\0\x18ftypavif\0\0\0\0mif1avif",
    "film": b"\0\0\0\x18ftypmp42\0\0\0\0isom",
    "GIF": encoded(drawing(), "GIF"),
    "SVG": b'\xef\xbb\xbf<?xml version="1.0"?>\n<svg onload="alert(1)"/>',
    "PDF": b"\n%PDF-1.7\n",
    "TIFF": encoded(drawing(), "TIFF"),
    "BMP": encoded(drawing(), "BMP"),
}


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize("name", FOREIGN)
def test_another_type_is_named_and_refused(name: str) -> None:
    refused = refusal(FOREIGN[name])
    assert refused.code == "wrong_type"
    with translation.override("en"):
        assert name in str(refused)


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize(
    "data",
    [
        b"<!doctype html><title>Log in</title>",
        b"PK\x03\x04",
        b"x",
        b"\xff\xd8",
        b"RIFF\0\0\0\0WAVE",
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert refusal(data).code == "wrong_type"


@pytest.mark.usefixtures("pillow_may_not_look")
def test_an_empty_file_is_refused() -> None:
    assert refusal(b"").code == "empty"


@pytest.mark.usefixtures("pillow_may_not_look")
def test_a_heavy_file_is_refused_and_not_read_to_its_end() -> None:
    endless = BytesIO(phone_photo() + bytes(3_000_000))
    with pytest.raises(PhotoRefused) as caught:
        open_photo(endless, max_bytes=1_000_000)
    assert caught.value.code == "too_heavy"
    assert endless.tell() == 1_000_001
    with translation.override("en"):
        assert "1 MB" in str(caught.value)


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(huge_png(), id="png"),
        pytest.param(png_header(2**31 - 1, 2**31 - 1), id="png header"),
        pytest.param(with_size(encoded(drawing()), 20_000, 20_000), id="jpeg"),
        pytest.param(webp_file(webp_canvas(2**24, 2**24)), id="webp canvas"),
        pytest.param(
            webp_file(
                webp_chunk(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 16000, 16000))
            ),
            id="webp",
        ),
        pytest.param(
            webp_file(
                webp_canvas(64, 64), webp_chunk(b"VP8L", b"\x2f" + struct.pack("<I", 2**28 - 1))
            ),
            id="webp with a huge frame in a small canvas",
        ),
    ],
)
def test_a_bomb_of_pixels_is_refused_at_once_and_takes_no_memory(bomb: bytes) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    start = time.process_time()
    try:
        refused = refusal(bomb)
        took = time.process_time() - start
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert refused.code == "too_many_pixels"
    assert len(bomb) < 100_000
    assert took < 0.05
    assert peak < 1_000_000
    assert grown < 8_000  # kilobytes


def test_the_limit_of_pixels_can_be_set() -> None:
    photo = encoded(drawing(400, 300))
    assert open_photo(photo, max_pixels=120_000).size == (400, 300)
    assert refusal(photo, max_pixels=119_999).code == "too_many_pixels"


@pytest.mark.usefixtures("pillow_may_not_look")
def test_a_side_that_webp_cannot_hold_is_refused() -> None:
    assert refusal(png_header(16_384, 2_000)).code == "too_many_pixels"


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize(
    ("width", "height", "code"),
    [
        (0, 0, "too_small"),
        (0, 500, "too_small"),
        (500, 31, "too_small"),
        (4000, 399, "wrong_shape"),
    ],
)
def test_a_size_that_shows_nothing_is_refused(width: int, height: int, code: str) -> None:
    assert refusal(png_header(width, height)).code == code
    assert refusal(with_size(encoded(drawing()), width, height)).code == code


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize(
    "extra",
    [
        pytest.param([chunk(b"zTXt", b"Comment\0\0" + zeros_packed(2**26))], id="text"),
        pytest.param(
            [chunk(b"iTXt", b"Comment\0\x01\0nl\0Uitleg\0" + zeros_packed(2**26))],
            id="international text",
        ),
        pytest.param([chunk(b"iCCP", b"Profile\0\0" + zeros_packed(2**26))], id="profile"),
        pytest.param([chunk(b"zTXt", b"a\0\0" + zeros_packed(2**20))] * 5, id="many texts"),
        pytest.param([chunk(b"tIME", b"")] * 50_001, id="many chunks"),
    ],
)
def test_a_bomb_in_the_small_print_of_a_png_is_refused(extra: list[bytes]) -> None:
    bomb = png_with(*extra)
    start = time.process_time()
    assert refusal(bomb).code == "bomb"
    assert time.process_time() - start < 0.5


@pytest.mark.usefixtures("pillow_may_not_look")
def test_a_bomb_in_the_small_print_of_a_jpeg_is_refused() -> None:
    photo = encoded(drawing(), progressive=True)
    scan = photo.rfind(b"\xff\xda")
    assert refusal(photo[:scan] + photo[scan:-2] * 50 + photo[-2:]).code == "bomb"
    assert refusal(photo[:2] + b"\xff\xfe\0\x02" * 5_000 + photo[2:]).code == "bomb"
    profile = b"ICC_PROFILE\0\x01\x01" + bytes(65_000)
    for _number in range(70):
        photo = with_segment(photo, 0xE2, profile)
    assert refusal(photo).code == "bomb"


@pytest.mark.usefixtures("pillow_may_not_look")
def test_a_bomb_in_the_small_print_of_a_webp_is_refused() -> None:
    frame = encoded(drawing(64, 48), "WEBP")[12:]
    canvas = webp_canvas(64, 48, 0x20)
    giant = webp_chunk(b"ICCP", bytes(5_000_000))
    assert refusal(webp_file(canvas, giant, frame)).code == "bomb"
    assert refusal(webp_file(canvas, *[webp_chunk(b"junk", b"")] * 2_000, frame)).code == "bomb"


def test_an_exif_block_that_points_to_itself_costs_nothing() -> None:
    count = 5_400
    tags = b"".join(struct.pack("<HHII", 0x9000 + number, 7, 60_000, 0) for number in range(count))
    block = b"Exif\0\0II*\0" + struct.pack("<IH", 8, count) + tags
    photo = with_segment(encoded(drawing()), 0xE1, block)
    start = time.process_time()
    assert open_photo(photo).size == (400, 300)
    assert time.process_time() - start < 0.5


def test_a_run_of_marker_bytes_is_read_in_one_pass() -> None:
    photo = encoded(drawing())
    start = time.process_time()
    assert refusal(photo[:-2] + b"\xff" * 5_000_000 + b"\0").code == "truncated"
    assert time.process_time() - start < 2


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_moving_picture_is_refused(kind: str) -> None:
    frames = [drawing(seed=number) for number in range(3)]
    moving = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
    assert refusal(moving).code == "moving"


@pytest.mark.usefixtures("pillow_may_not_look")
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("part", [0.05, 0.3, 0.9, 0.999])
def test_a_file_that_was_cut_off_is_refused(kind: str, part: float) -> None:
    whole = encoded(drawing(), kind)
    cut = whole[: max(12, int(len(whole) * part))]
    assert refusal(cut).code == "truncated"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_no_beginning_of_a_file_opens(kind: str) -> None:
    whole = encoded(drawing(64, 48), kind)
    for length in range(len(whole) - 1):
        assert refusal(whole[:length]).code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_flipped_bit_is_refused_or_harmless(kind: str) -> None:
    whole = encoded(drawing(64, 48), kind)
    for at in range(0, len(whole), 3):
        broken = bytearray(whole)
        broken[at] ^= 0x55
        with contextlib.suppress(PhotoRefused):
            image = open_photo(bytes(broken), max_pixels=10_000)
            assert image.width * image.height <= 10_000


def test_a_png_with_a_wrong_checksum_is_refused() -> None:
    photo = bytearray(encoded(drawing(), "PNG"))
    photo[-20] ^= 1
    assert refusal(bytes(photo)).code == "damaged"


def test_pixels_that_are_missing_behind_a_whole_structure_are_refused() -> None:
    hollow = png_header(64, 48) + chunk(b"IDAT", zeros_packed(0)) + chunk(b"IEND", b"")
    assert refusal(hollow).code == "damaged"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xff\xd8\xff\xd9", id="jpeg without a frame"),
        pytest.param(b"\xff\xd8\xff\xe0\0\0\xff\xd9", id="jpeg with a segment of no length"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + encoded(drawing()), id="jpeg that says it is a png"),
        pytest.param(
            png_header(64, 48, colour=3)
            + chunk(b"IDAT", zlib.compress(bytes(65 * 48)))
            + chunk(b"IEND", b""),
            id="png without its palette",
        ),
        pytest.param(webp_file(webp_canvas(64, 48)), id="webp without a frame"),
        pytest.param(
            webp_file(webp_canvas(640, 480), encoded(drawing(64, 48), "WEBP")[12:]),
            id="webp with two sizes",
        ),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(data: bytes) -> None:
    assert refusal(data).code == "damaged"


def test_two_frame_headers_in_one_jpeg_are_refused() -> None:
    photo = encoded(drawing())
    at = photo.find(b"\xff\xc0")
    frame = photo[at : at + 19]
    assert refusal(photo[:at] + frame + photo[at:]).code == "damaged"


def test_every_refusal_says_what_to_do_in_plain_words() -> None:
    with translation.override("en"):
        sentences = [str(message) for message in (*MESSAGES.values(), *WRONG_TYPES.values())]
    assert set(MESSAGES) == set(Reason)
    for sentence in sentences:
        assert any(verb in sentence for verb in ("Choose", "Save", "save", "Make", "Cut", "Send"))
        assert max(len(part.split()) for part in sentence.split(". ")) <= 25
