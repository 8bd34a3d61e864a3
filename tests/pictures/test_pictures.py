"""The pictures of the starter words: listed, described, small enough, and up to date."""

import importlib
import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from dictionary.starter_content import STARTER, photo_files, word_files

library = importlib.import_module("pictures.kit.library")
KIT = Path(library.HOME)
BLENDER = KIT / ".venv" / "bin" / "python"
MEGABYTE = 1_000_000
Photo = dict[str, Any]


def rows(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


@cache
def slugs() -> set[str]:
    return {row["slug"] for path in word_files() for row in rows(path)}


def photos() -> Iterator[tuple[str, Photo]]:
    for path in photo_files():
        for row in rows(path):
            yield from ((row["slug"], photo) for photo in row["photos"])


def modelled() -> list[tuple[str, Photo]]:
    return [(slug, photo) for slug, photo in photos() if "kit" in photo["source"]]


def names(listed: Iterator[tuple[str, Photo]] | list[tuple[str, Photo]]) -> list[str]:
    return [str(photo["file"]).removeprefix("pictures/") for _slug, photo in listed]


def test_every_picture_belongs_to_a_starter_word() -> None:
    assert {slug for slug, _photo in photos()} <= slugs()


def test_every_file_is_listed_once_and_every_listed_file_is_there() -> None:
    listed = names(photos())
    assert len(listed) == len(set(listed))
    assert set(listed) == {path.name for path in (STARTER / "pictures").iterdir()}


def test_a_concept_has_its_pictures_numbered_from_nought() -> None:
    orders: dict[str, list[int]] = {}
    for slug, photo in photos():
        orders.setdefault(slug, []).append(photo["order"])
    assert [
        slug for slug, found in orders.items() if sorted(found) != list(range(len(found)))
    ] == []


def test_every_picture_says_what_is_seen_in_four_languages_and_whose_it_is() -> None:
    for slug, photo in photos():
        assert set(photo["alt"]) == {"nl", "fr", "de", "en"}, slug
        assert all(len(text.strip()) > 9 for text in photo["alt"].values()), slug
        assert photo["maker"], slug
        assert photo["licence"] == "CC BY-SA 4.0", slug
        assert photo["kind"] == "illustration", slug


def test_two_pictures_of_one_concept_are_described_differently() -> None:
    told = Counter((slug, photo["alt"]["en"]) for slug, photo in photos())
    assert [pair for pair, count in told.items() if count > 1] == []


def test_no_picture_is_larger_than_1024_pixels_and_all_together_stay_under_25_megabytes() -> None:
    files = sorted((STARTER / "pictures").iterdir())
    for path in files:
        with Image.open(path) as image:
            assert max(image.size) <= 1024, path.name
            assert image.format == "WEBP", path.name
    assert sum(path.stat().st_size for path in files) <= 25 * MEGABYTE


def test_the_manifest_lists_exactly_the_modelled_pictures() -> None:
    assert set(library.manifest_read()) == set(names(modelled()))


def test_every_modelled_picture_is_made_from_its_model_as_it_stands() -> None:
    stale = []
    for (slug, photo), file in zip(modelled(), names(modelled()), strict=True):
        made_from = library.manifest_read()[file]["made_from"]
        if made_from != library.Model(slug).fingerprint(library.settings(), photo["order"]):
            stale.append(file)
    assert stale == []


def test_regions_name_starter_words_and_stay_within_the_picture() -> None:
    regions = [region for _slug, photo in modelled() for region in photo["regions"]]
    assert {region["concept"] for region in regions} <= slugs()
    corners = [value for region in regions for point in region["points"] for value in point]
    assert min(corners) >= 0
    assert max(corners) <= 1


def test_enough_concepts_have_a_picture_a_second_view_and_parts() -> None:
    views = Counter(slug for slug, _photo in modelled())
    assert len(views) >= 170
    assert sum(count >= 2 for count in views.values()) >= 60
    assert sum(bool(photo["regions"]) for _slug, photo in modelled()) >= 20


MODEL = '''"""A thing."""

SHOTS = (
    Shot(alt=Alt(nl="a", fr="b", de="c", en="d"), view=View(azimuth=10)),{second}
)


def build() -> Group:
    return Group(nut({size}))
'''
SECOND = '\n    Shot(alt=Alt(nl="e", fr="f", de="g", en="h"), view=View(azimuth=90)),'


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(library, "MODELS", tmp_path)
    return tmp_path / "thing.py"


def fingerprint(model: Path, source: str, order: int = 0) -> str:
    model.write_text(source, encoding="utf-8")
    return str(library.Model("thing").fingerprint("look 1", order))


def test_other_words_or_a_second_view_need_no_new_first_picture(model: Path) -> None:
    first = fingerprint(model, MODEL.format(second="", size=1))
    assert fingerprint(model, MODEL.format(second="", size=1).replace('"d"', '"thing"')) == first
    assert fingerprint(model, MODEL.format(second=SECOND, size=1)) == first
    assert fingerprint(model, MODEL.format(second=SECOND, size=1), order=1) != first


def test_another_shape_or_angle_needs_a_new_picture(model: Path) -> None:
    first = fingerprint(model, MODEL.format(second="", size=1))
    assert fingerprint(model, MODEL.format(second="", size=2)) != first
    assert fingerprint(model, MODEL.format(second="", size=1).replace("10", "20")) != first


@pytest.mark.slow
def test_the_kit_renders_a_nut(tmp_path: Path) -> None:
    known = (
        BLENDER.exists()
        and not subprocess.run([BLENDER, "-c", "import bpy"], check=False).returncode
    )
    if not known:
        pytest.skip("the picture kit is not installed here")
    target = tmp_path / "nut.webp"
    code = (
        "import sys; from pathlib import Path; "
        "from kit import camera; from kit.library import models; "
        "nut = models(['nut'])[0]; camera.shoot(nut, nut.shots[0], Path(sys.argv[1]), 64, 1)"
    )
    subprocess.run([BLENDER, "-c", code, target], cwd=KIT, check=True, timeout=120)
    with Image.open(target) as image:
        dark, bright = image.convert("L").getextrema()
        assert image.size == (64, 64)
        assert int(bright) - int(dark) > 60  # type: ignore[arg-type]
