"""The file that we keep of a photo."""

from __future__ import annotations

import hashlib
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat

from dictionary.photos.colours import on_white, to_srgb
from dictionary.photos.safe import (
    MAX_BYTES,
    CleanPhoto,
    PhotoRefused,
    clean_original,
    open_original,
    open_photo,
)
from tests.photos.makers import (
    GPS_WORDS,
    chunk,
    drawing,
    encoded,
    exif_block,
    phone_photo,
    png_with,
    with_segment,
)


def cleaned(data: bytes) -> CleanPhoto:
    return clean_original(open_photo(data))


def reopened(photo: CleanPhoto) -> Image.Image:
    return Image.open(BytesIO(photo.data))


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean distance of two pictures, 0 to 255."""
    distance = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return max(ImageStat.Stat(distance).mean)


def linear_profile() -> bytes:
    """An RGB profile in which the three colours have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.find(b"rXYZ"), profile.find(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    name = profile.find("sRGB".encode("utf-16-be"))
    profile[name : name + 8] = "BGRs".encode("utf-16-be")
    return bytes(profile)


def test_a_phone_photo_loses_its_place_and_keeps_its_picture() -> None:
    photo = cleaned(phone_photo(6))
    image = reopened(photo)
    assert (photo.width, photo.height) == image.size == (300, 400)
    assert (photo.extension, photo.content_type, image.format) == ("jpg", "image/jpeg", "JPEG")
    assert not image.getexif()
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    for word in (GPS_WORDS, b"Exif", b"Bart at home", b"Telefoon", b"xmp", b"ICC_PROFILE"):
        assert word not in photo.data
    assert difference(image, drawing().transpose(Image.Transpose.ROTATE_270)) < 3


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_the_other_formats_lose_theirs_too(kind: str) -> None:
    see_through = drawing()
    see_through.putalpha(100)
    for image in (drawing(), see_through):
        dirty = encoded(image, kind, exif=exif_block(1), xmp=b"<x>Bart at home</x>")
        assert GPS_WORDS in dirty
        photo = cleaned(dirty)
        assert not reopened(photo).getexif()
        assert GPS_WORDS not in photo.data
        assert b"Bart at home" not in photo.data


def test_a_picture_opened_elsewhere_is_turned_and_cleaned_too() -> None:
    photo = clean_original(Image.open(BytesIO(phone_photo(6))))
    assert (photo.width, photo.height) == (300, 400)
    assert GPS_WORDS not in photo.data


@pytest.mark.parametrize(
    "payload",
    [
        b"<?php system($_GET['c']); ?>",
        b"<script>alert(document.domain)</script>",
        b"PK\x03\x04 evil.class",
        b"%PDF-1.7 evil",
    ],
)
def test_what_is_hidden_in_or_behind_a_photo_is_gone(payload: bytes) -> None:
    hidden = [
        phone_photo() + payload,
        with_segment(phone_photo(), 0xFE, payload),
        with_segment(phone_photo(), 0xE0, payload),
        encoded(drawing(), "PNG") + payload,
        png_with(chunk(b"tEXt", b"Comment\0" + payload), chunk(b"evIl", payload)),
        encoded(drawing(), "WEBP") + payload,
    ]
    for data in hidden:
        assert payload in data
        assert payload not in cleaned(data).data


def test_the_same_file_gives_the_same_bytes() -> None:
    one, other = cleaned(phone_photo()), cleaned(phone_photo())
    assert one == other
    assert one.sha256 == hashlib.sha256(one.data).hexdigest()


def test_an_original_may_weigh_more_than_the_file_it_came_from() -> None:
    heavy = cleaned(phone_photo()).data[:-2] + bytes(MAX_BYTES) + b"\xff\xd9"
    with pytest.raises(PhotoRefused):
        open_photo(heavy)
    assert open_original(heavy).size == (300, 400)


def test_cleaning_twice_loses_almost_nothing() -> None:
    once = cleaned(phone_photo())
    assert difference(reopened(once), reopened(cleaned(once.data))) < 1


def test_a_transparent_png_stays_transparent_and_exact() -> None:
    picture = drawing(64, 48)
    picture.putalpha(Image.linear_gradient("L").resize((64, 48)).point(lambda v: max(v, 1)))
    photo = cleaned(encoded(picture, "PNG"))
    assert (photo.extension, photo.content_type) == ("webp", "image/webp")
    assert reopened(photo).convert("RGBA").tobytes() == picture.tobytes()


def test_what_lies_under_full_transparency_is_gone() -> None:
    secret = Image.new("RGBA", (64, 64), (12, 34, 56, 0))
    secret.paste((255, 0, 0, 255), (32, 0, 64, 64))
    photo = cleaned(encoded(secret, "PNG"))
    assert reopened(photo).convert("RGBA").getpixel((3, 3)) == (0, 0, 0, 0)


def test_transparency_that_hides_nothing_is_dropped() -> None:
    opaque = drawing()
    opaque.putalpha(255)
    assert cleaned(encoded(opaque, "PNG")).extension == "jpg"


def test_a_palette_png_keeps_its_hole() -> None:
    palette = drawing(64, 48).quantize(16)
    hole = palette.getpixel((2, 2))
    photo = cleaned(encoded(palette, "PNG", transparency=hole))
    image = reopened(photo).convert("RGBA")
    assert photo.extension == "webp"
    assert image.getchannel("A").getextrema() == (0, 255)


def test_a_palette_png_with_shades_of_transparency_keeps_them() -> None:
    palette = drawing(64, 48).quantize(4)
    photo = cleaned(encoded(palette, "PNG", transparency=bytes([0, 90, 180, 255])))
    alpha = reopened(photo).convert("RGBA").getchannel("A")
    assert {value for _count, value in alpha.getcolors() or []} == {0, 90, 180, 255}


def test_a_cmyk_photo_becomes_rgb_with_its_colours() -> None:
    photo = cleaned(encoded(drawing().convert("CMYK"), quality=95))
    image = reopened(photo)
    assert image.mode == "RGB"
    assert difference(image, drawing()) < 6


def test_a_sixteen_bit_grey_is_scaled_and_not_cut_off() -> None:
    image = Image.linear_gradient("L").convert("I").point(lambda value: value * 257)
    photo = cleaned(encoded(image.convert("I;16"), "PNG"))
    assert difference(reopened(photo), Image.linear_gradient("L")) < 2


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P"])
def test_other_modes_are_taken(mode: str) -> None:
    assert to_srgb(open_photo(encoded(drawing().convert(mode), "PNG"))).mode == "RGB"


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_the_colours_of_another_profile_are_carried_over(kind: str) -> None:
    red = Image.new("RGB", (64, 64), (250, 10, 10))
    photo = cleaned(encoded(red, kind, icc_profile=linear_profile()))
    pixel = reopened(photo).convert("RGB").getpixel((30, 30))
    assert isinstance(pixel, tuple)
    assert pixel[2] > 200
    assert pixel[0] < 60
    assert "icc_profile" not in reopened(photo).info


def test_an_srgb_profile_changes_nothing() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    photo = cleaned(encoded(drawing(), "PNG", icc_profile=srgb))
    assert photo.data == cleaned(encoded(drawing(), "PNG")).data


@pytest.mark.parametrize("profile", [b"nonsense", bytes(200), linear_profile()[:300]])
def test_a_damaged_profile_is_left_out(profile: bytes) -> None:
    photo = cleaned(encoded(drawing(), "PNG", icc_profile=profile))
    assert difference(reopened(photo), drawing()) < 3


def test_a_profile_for_other_colours_is_left_out() -> None:
    cmyk = encoded(drawing().convert("CMYK"), icc_profile=linear_profile())
    assert difference(reopened(cleaned(cmyk)), drawing()) < 8


def test_transparency_survives_a_profile() -> None:
    picture = Image.new("RGBA", (64, 64), (250, 10, 10, 77))
    photo = cleaned(encoded(picture, "PNG", icc_profile=linear_profile()))
    pixel = reopened(photo).convert("RGBA").getpixel((30, 30))
    assert isinstance(pixel, tuple)
    assert pixel[3] == 77
    assert pixel[2] > 200


def test_on_white_shows_paper_through_the_holes() -> None:
    glass = Image.new("RGBA", (32, 32), (0, 0, 0, 0))
    assert on_white(glass).getpixel((5, 5)) == (255, 255, 255)
