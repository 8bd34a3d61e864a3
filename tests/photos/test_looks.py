"""Pictures that look alike, told from their own pixels."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from django.conf import settings
from PIL import Image

from dictionary.models import Concept, Photo, PhotoLooks
from dictionary.photos.alike import alike, varied
from dictionary.photos.looks import LENGTH, VERSION, closeness, looks
from dictionary.photos.services import PhotoFacts, looks_read, photo_add
from dictionary.photos.tasks import read_looks, sweep_looks

PICTURES = Path(settings.BASE_DIR) / "dictionary" / "starter" / "pictures"
FACTS = PhotoFacts(maker="Ann", licence="CC BY-SA 4.0")


def _picture(name: str) -> Image.Image:
    return Image.open(PICTURES / f"{name}.webp").convert("RGB")


def _near(one: str, other: str) -> float:
    return float(closeness(looks(_picture(one)), looks(_picture(other))[None, :])[0])


def test_two_screwdrivers_look_more_alike_than_a_screwdriver_and_a_tyre() -> None:
    assert _near("slotted-screwdriver", "phillips-screwdriver") > 0.85
    assert _near("slotted-screwdriver", "tyre") < 0.6


def test_a_picture_looks_the_same_when_it_is_turned_or_scaled() -> None:
    straight = _picture("open-end-wrench")
    for other in (straight.rotate(180), straight.resize((300, 300))):
        assert closeness(looks(straight), looks(other)[None, :])[0] > 0.93


def test_an_empty_picture_and_a_transparent_one_have_looks_too() -> None:
    for image in (Image.new("RGB", (64, 64), "white"), Image.new("RGBA", (40, 300))):
        vector = looks(image)
        assert vector.shape == (LENGTH,)
        assert vector.dtype == np.int8


@pytest.fixture
def pictured(bart, volta, make_concept):  # type: ignore[no-untyped-def]
    """Concepts with a starter picture, whose looks were read."""

    def make(*names: str) -> dict[str, Concept]:
        made = {}
        for name in names:
            concept = make_concept(bart, "volta", nl=name)
            output = BytesIO()
            _picture(name).save(output, "PNG")
            photo = photo_add(
                actor=bart, concept=concept, fund=volta, data=output.getvalue(), facts=FACTS
            )
            assert looks_read(photo=photo)
            made[name] = concept
        return made

    return make


@pytest.mark.django_db
def test_a_wrench_is_followed_by_the_other_wrench_and_never_by_itself(pictured) -> None:  # type: ignore[no-untyped-def]
    made = pictured("open-end-wrench", "combination-spanner", "car-battery")
    near = alike(made["open-end-wrench"].pk, limit=5)
    assert near[0] == made["combination-spanner"].pk
    assert made["open-end-wrench"].pk not in near
    assert alike(0, limit=5) == []


@pytest.mark.django_db
def test_the_first_pictures_are_as_different_as_can_be(pictured) -> None:  # type: ignore[no-untyped-def]
    made = pictured("open-end-wrench", "combination-spanner", "car-battery", "tyre")
    chosen = varied(limit=3)
    assert len(chosen) == 3
    assert not {made["open-end-wrench"].pk, made["combination-spanner"].pk} <= set(chosen)
    assert len(varied(limit=9)) == 4


@pytest.mark.django_db
def test_a_picture_that_was_removed_is_no_longer_alike(pictured) -> None:  # type: ignore[no-untyped-def]
    made = pictured("open-end-wrench", "combination-spanner")
    Photo.objects.filter(concept=made["combination-spanner"]).delete()
    assert alike(made["open-end-wrench"].pk, limit=5) == []


@pytest.mark.django_db
def test_reading_twice_is_no_work_and_an_older_version_is_read_again(pictured) -> None:  # type: ignore[no-untyped-def]
    made = pictured("tyre")
    photo = Photo.objects.get(concept=made["tyre"])
    assert not looks_read(photo=photo)
    assert sweep_looks() == 0
    PhotoLooks.objects.update(version=VERSION - 1)
    assert sweep_looks() == 1
    assert read_looks.func(str(photo.uuid)) == 1
    assert PhotoLooks.objects.get().version == VERSION


def test_a_photo_that_is_gone_is_no_error(db: None) -> None:
    assert read_looks.func("00000000-0000-0000-0000-000000000000") == 0


def test_somebody_finds_a_thing_by_shape_alone(pictured, work, client) -> None:  # type: ignore[no-untyped-def]
    made = pictured("open-end-wrench", "combination-spanner", "tyre")
    work()
    shapes = client.get("/nl/looks/").content.decode()
    assert f"/nl/looks/{made['tyre'].slug}/" in shapes
    like = client.get(f"/nl/looks/{made['open-end-wrench'].slug}/").content.decode()
    assert f"/nl/term/{made['combination-spanner'].slug}/" in like
    term = client.get(f"/nl/term/{made['open-end-wrench'].slug}/").content.decode()
    assert f"/nl/looks/{made['open-end-wrench'].slug}/" in term


def test_without_pictures_the_page_of_shapes_says_so(client, db: None) -> None:  # type: ignore[no-untyped-def]
    assert "icon" in client.get("/en/looks/").content.decode()
    assert "not ready yet" in client.get("/en/looks/").content.decode()
    assert client.get("/en/looks/never-heard-of/").status_code == 404
