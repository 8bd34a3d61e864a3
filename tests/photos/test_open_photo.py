"""What `open_photo` takes, and how it hands it over."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image, ImageFile

from dictionary.photos.safe import open_photo
from tests.photos.makers import (
    chunk,
    drawing,
    encoded,
    exif_block,
    phone_photo,
    png_with,
    with_segment,
)

RED = (220, 20, 20)


def is_red(image: Image.Image, x: int, y: int) -> bool:
    pixel = image.convert("RGB").getpixel((x, y))
    assert isinstance(pixel, tuple)
    return all(abs(have - want) < 40 for have, want in zip(pixel, RED, strict=True))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_it_opens_the_three_formats(kind: str) -> None:
    image = open_photo(encoded(drawing(), kind))
    assert (image.format, image.size, image.mode) == (kind, (400, 300), "RGB")


def test_it_reads_from_an_open_file_too() -> None:
    assert open_photo(BytesIO(encoded(drawing()))).size == (400, 300)


@pytest.mark.parametrize(
    ("orientation", "corner"),
    [
        (1, "left top"),
        (2, "right top"),
        (3, "right bottom"),
        (4, "left bottom"),
        (5, "left top"),
        (6, "right top"),
        (7, "right bottom"),
        (8, "left bottom"),
    ],
)
def test_it_turns_a_phone_photo_upright(orientation: int, corner: str) -> None:
    image = open_photo(phone_photo(orientation))
    assert image.size == ((400, 300) if orientation < 5 else (300, 400))
    x = 15 if "left" in corner else image.width - 15
    y = 15 if "top" in corner else image.height - 15
    assert is_red(image, x, y)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_it_turns_a_png_and_a_webp_too(kind: str) -> None:
    image = open_photo(encoded(drawing(), kind, exif=exif_block(6)))
    assert image.size == (300, 400)
    assert is_red(image, 285, 15)


def test_a_photo_comes_out_without_a_place_or_a_comment() -> None:
    assert open_photo(phone_photo()).info == {}


def test_exif_nonsense_leaves_the_photo_as_it_is() -> None:
    for nonsense in (b"", b"II", b"II*\0\xff\xff\xff\xff", b"MM\0*\0\0\0\x08\xff\xff\x01\x12"):
        damaged = with_segment(encoded(drawing()), 0xE1, b"Exif\0\0" + nonsense)
        assert open_photo(damaged).size == (400, 300)


def test_a_progressive_photo_is_taken() -> None:
    assert open_photo(encoded(drawing(), progressive=True)).size == (400, 300)


def test_a_phone_photo_with_a_second_picture_or_a_film_behind_it_is_taken() -> None:
    """Portrait, HDR and "live" photos are a JPEG with more glued behind it."""
    main, depth = drawing(), drawing(seed=2)
    pair = encoded(main, "MPO", save_all=True, append_images=[depth])
    assert b"MPF\0" in pair
    image = open_photo(pair)
    assert (image.format, image.size) == ("JPEG", (400, 300))
    film = b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 200
    assert open_photo(phone_photo() + film).size == (300, 400)


def test_junk_between_segments_is_skipped() -> None:
    photo = encoded(drawing())
    tables = photo.find(b"\xff\xdb")
    junk = b"\0\0\xff\xff"
    assert open_photo(photo[:tables] + junk + photo[tables:]).size == (400, 300)


def test_a_picture_that_could_move_but_has_one_frame_is_taken() -> None:
    still = png_with(chunk(b"acTL", (1).to_bytes(4) + bytes(4)))
    assert open_photo(still).size == (64, 48)


def test_a_damaged_profile_in_a_png_is_left_out() -> None:
    assert open_photo(png_with(chunk(b"iCCP", b"x\0\0not zlib"))).info == {}


def test_half_a_photo_is_never_shown_as_a_whole_one() -> None:
    assert ImageFile.LOAD_TRUNCATED_IMAGES is False
