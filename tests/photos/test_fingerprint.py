"""Finding the same picture again."""

from __future__ import annotations

import pytest
from PIL import Image

from dictionary.photos.fingerprint import dhash, hamming, look_alike
from dictionary.photos.renditions import render
from dictionary.photos.safe import open_photo
from tests.photos.makers import drawing, encoded, phone_photo


def test_a_fingerprint_is_sixteen_digits() -> None:
    assert dhash(Image.linear_gradient("L").rotate(90)) == "f" * 16
    assert dhash(Image.new("RGB", (50, 50), "white")) == "0" * 16


def test_a_distance_counts_bits() -> None:
    assert hamming("0" * 16, "f" * 16) == 64
    assert hamming("00000000000000ff", "00000000000000f0") == 4


def test_a_small_pressed_copy_looks_like_its_photo() -> None:
    photo = dhash(drawing(1200, 900))
    for quality in (30, 60, 90):
        copy = drawing(1200, 900).resize((200, 150))
        assert look_alike(photo, dhash(open_photo(encoded(copy, quality=quality))))


@pytest.mark.parametrize("seed", range(1, 6))
def test_renditions_look_like_their_photo(seed: int) -> None:
    photo = drawing(900, 600, seed=seed)
    for copy in render(photo, widths=(160, 640)):
        assert look_alike(dhash(photo), dhash(open_photo(copy.data)))


def test_a_turned_phone_photo_looks_like_the_upright_one() -> None:
    turned = drawing().transpose(Image.Transpose.ROTATE_90)
    assert look_alike(dhash(open_photo(phone_photo(6, image=turned))), dhash(drawing()))


def test_different_pictures_do_not_look_alike() -> None:
    prints = [dhash(drawing(seed=seed)) for seed in range(20)]
    pairs = [(one, other) for at, one in enumerate(prints) for other in prints[:at]]
    assert not [pair for pair in pairs if look_alike(*pair)]


def test_transparency_counts_as_white() -> None:
    glass = Image.new("RGBA", (90, 80), (0, 0, 0, 0))
    assert dhash(glass) == dhash(Image.new("RGB", (90, 80), "white"))
