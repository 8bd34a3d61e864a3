"""Every safety sign of the starter words is drawn: shape, colours, and a picture of it."""

import json
import xml.etree.ElementTree as ElementTree
from functools import cache
from typing import Any

import pytest
from PIL import Image

from dictionary.content.entries import CORE
from dictionary.starter_content import STARTER

SVG = "{http://www.w3.org/2000/svg}"
TAGS = ("svg", "title", "g", "path", "circle", "rect", "clipPath")
DRAWN_WITH = {f"{SVG}{tag}" for tag in TAGS}
FIRST_SHAPE = {
    "M": ("circle", "#005387"),
    "P": ("circle", "#ffffff"),
    "W": ("path", "#fcb900"),
    "E": ("rect", "#00744b"),
    "F": ("rect", "#b5121b"),
}


@cache
def signs() -> dict[str, dict[str, Any]]:
    """The sign concepts by code."""
    words = map(json.loads, (STARTER / "common.jsonl").read_text(encoding="utf-8").splitlines())
    return {word["ppe"][0]: word for word in words if word["category"].startswith("safety-signs")}


def test_every_sign_is_drawn_and_no_drawing_is_left_over() -> None:
    assert {path.stem for path in (STARTER / "signs").glob("*.svg")} == set(signs())


@pytest.mark.parametrize("code", sorted(signs()))
def test_a_sign_has_the_shape_and_colour_of_its_family(code: str) -> None:
    path = STARTER / "signs" / f"{code}.svg"
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert root.get("viewBox") == "0 0 200 200"
    assert {element.tag for element in root.iter()} <= DRAWN_WITH
    title, shape = root[0], root[1]
    assert (title.text or "").startswith(f"ISO 7010 {code}: ")
    assert (shape.tag.removeprefix(SVG), shape.get("fill")) == FIRST_SHAPE[code[0]]
    assert path.stat().st_size < 6_000


def test_every_sign_has_a_picture_that_says_what_it_shows() -> None:
    text = (STARTER / "photos-signs.jsonl").read_text(encoding="utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["slug"] for line in lines] == sorted(word["slug"] for word in signs().values())
    for line in lines:
        (shot,) = line["photos"]
        assert (shot["kind"], shot["licence"]) == ("illustration", "CC BY-SA 4.0")
        assert set(shot["alt"]) == set(CORE)
        with Image.open(STARTER / shot["file"]) as image:
            assert (image.format, image.size, image.mode) == ("WEBP", (1024, 1024), "RGB")
