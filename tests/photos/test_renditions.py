"""The small copies of a photo."""

from __future__ import annotations

import base64
from io import BytesIO

import pytest
from PIL import Image

from dictionary.photos.renditions import (
    WIDTHS,
    Format,
    Rendered,
    crop_box,
    placeholder,
    render,
    rendition_widths,
)
from dictionary.photos.safe import open_photo
from tests.photos.makers import GPS_WORDS, drawing, encoded, phone_photo


def decoded(rendered: Rendered) -> Image.Image:
    return Image.open(BytesIO(rendered.data))


@pytest.mark.parametrize(
    ("native", "widths"),
    [
        (4000, [160, 320, 640, 1280]),
        (1280, [160, 320, 640, 1280]),
        (1279, [160, 320, 640, 1279]),
        (640, [160, 320, 640]),
        (100, [100]),
    ],
)
def test_a_photo_is_never_made_wider_than_it_is(native: int, widths: list[int]) -> None:
    assert rendition_widths(native) == widths


def test_no_widths_give_no_copies() -> None:
    assert rendition_widths(500, ()) == []


@pytest.mark.parametrize("format", ["webp", "avif"])
def test_the_copies_have_the_size_and_format_they_claim(format: Format) -> None:
    copies = render(drawing(700, 500), format=format)
    assert [copy.width for copy in copies] == [160, 320, 640, 700]
    for copy in copies:
        assert decoded(copy).size == (copy.width, copy.height)
        assert decoded(copy).format == format.upper()
        assert abs(copy.width / copy.height - 1.4) < 0.01


@pytest.mark.parametrize("format", ["webp", "avif"])
def test_the_same_photo_gives_the_same_bytes(format: Format) -> None:
    photo = drawing(700, 500)
    assert render(photo, format=format) == render(photo.copy(), format=format)


def test_a_copy_does_not_depend_on_its_neighbours() -> None:
    photo = drawing(700, 500)
    assert render(photo, widths=(320,))[0] == render(photo)[1]


@pytest.mark.parametrize("format", ["webp", "avif"])
def test_the_copies_carry_no_metadata(format: Format) -> None:
    for image in (open_photo(phone_photo()), Image.open(BytesIO(phone_photo(1)))):
        for copy in render(image, widths=(160,), format=format):
            assert not decoded(copy).getexif()
            assert {"exif", "xmp", "icc_profile"}.isdisjoint(decoded(copy).info)
            assert GPS_WORDS not in copy.data


@pytest.mark.parametrize("format", ["webp", "avif"])
def test_transparency_stays(format: Format) -> None:
    glass = Image.new("RGBA", (300, 200), (255, 0, 0, 0))
    glass.paste((0, 0, 255, 255), (150, 0, 300, 200))
    (small,) = render(glass, widths=(160,), format=format)
    alpha = decoded(small).convert("RGBA").getchannel("A")
    assert alpha.getextrema() == (0, 255)


def test_a_list_picture_is_light_on_a_phone() -> None:
    copies = render(drawing(2000, 1500))
    assert [copy.width for copy in copies] == list(WIDTHS)
    assert len(copies[1].data) < 20_000


def test_a_square_is_cut_around_what_matters() -> None:
    photo = Image.new("RGB", (400, 200), "white")
    photo.paste("red", (300, 0, 400, 200))
    (square,) = render(photo, widths=(100,), focal=(0.9, 0.5), ratio=1.0)
    pixel = decoded(square).convert("RGB").getpixel((90, 50))
    assert (square.width, square.height) == (100, 100)
    assert isinstance(pixel, tuple)
    assert pixel[0] > 200
    assert pixel[1] < 60


@pytest.mark.parametrize(
    ("size", "focal", "ratio", "box"),
    [
        ((400, 200), (0.5, 0.5), 1.0, (100, 0, 300, 200)),
        ((400, 200), (0.0, 0.0), 1.0, (0, 0, 200, 200)),
        ((400, 200), (1.0, 1.0), 1.0, (200, 0, 400, 200)),
        ((200, 400), (0.5, 0.25), 1.0, (0, 0, 200, 200)),
        ((200, 400), (0.5, 0.5), 2.0, (0, 150, 200, 250)),
        ((300, 300), (0.5, 0.5), 0.5, (75, 0, 225, 300)),
        ((50, 1), (0.5, 0.5), 0.001, (24, 0, 25, 1)),
    ],
)
def test_a_crop_stays_inside_and_near_the_focal_point(
    size: tuple[int, int],
    focal: tuple[float, float],
    ratio: float,
    box: tuple[int, int, int, int],
) -> None:
    assert crop_box(*size, focal=focal, ratio=ratio) == box


@pytest.mark.parametrize(
    "image",
    [
        pytest.param(drawing(4000, 3000), id="photo"),
        pytest.param(drawing(300, 3000), id="tall"),
        pytest.param(Image.effect_noise((320, 320), 120).convert("RGB"), id="noise"),
        pytest.param(Image.new("RGBA", (64, 64)), id="transparent"),
        pytest.param(Image.new("RGB", (1, 1)), id="one pixel"),
    ],
)
def test_a_placeholder_fits_in_a_page(image: Image.Image) -> None:
    uri = placeholder(image)
    head, data = uri.split(",")
    hint = Image.open(BytesIO(base64.b64decode(data)))
    assert head == "data:image/webp;base64"
    assert len(uri) <= 200
    assert max(hint.size) <= 24


def test_a_placeholder_has_the_colours_of_its_photo() -> None:
    uri = placeholder(Image.new("RGB", (400, 300), (20, 120, 60)))
    hint = Image.open(BytesIO(base64.b64decode(uri.split(",")[1]))).convert("RGB")
    pixel = hint.getpixel((12, 9))
    assert hint.size == (24, 18)
    assert isinstance(pixel, tuple)
    assert all(abs(have - want) < 12 for have, want in zip(pixel, (20, 120, 60), strict=True))


def test_a_photo_goes_through_all_steps() -> None:
    (copy,) = render(open_photo(encoded(drawing(), "PNG")), widths=(160,))
    assert (copy.width, copy.height) == (160, 120)
