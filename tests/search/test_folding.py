"""Words are compared folded; the browser passes the same vectors."""

import json

import pytest

from dictionary.search.fold import (
    fold,
    fold_many,
    joined,
    joined_with_places,
    spelled_out,
    spelled_out_many,
    without_article,
)
from tests.search.words import FIXTURES

VECTORS = [
    json.loads(line)
    for line in (FIXTURES / "folding.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_there_are_enough_vectors() -> None:
    assert len(VECTORS) >= 60


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: ascii(vector["text"]))
def test_it_folds_as_the_vectors_say(vector: dict[str, str]) -> None:
    assert fold(vector["text"]) == vector["fold"]
    assert joined(vector["text"]) == vector["joined"]
    assert spelled_out(vector["text"]) == vector.get("spelled_out")


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: ascii(vector["text"]))
def test_folding_twice_changes_nothing(vector: dict[str, str]) -> None:
    assert fold(vector["fold"]) == vector["fold"]


def test_many_texts_fold_as_each_would_alone() -> None:
    texts = [vector["text"] for vector in VECTORS]
    assert fold_many(texts) == [fold(text) for text in texts]
    assert spelled_out_many(texts) == {
        row: spelled for row, text in enumerate(texts) if (spelled := spelled_out(text))
    }


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: ascii(vector["text"]))
def test_every_joined_letter_knows_its_place(vector: dict[str, str]) -> None:
    letters, places = joined_with_places(vector["text"])
    assert len(letters) == len(places)
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("de hamer", "hamer"),
        ("De Hamer", "Hamer"),
        ("le marteau", "marteau"),
        ("l'échelle", "échelle"),
        ("l’échelle", "échelle"),
        ("'t touw", "touw"),
        ("der Hammer", "Hammer"),
        ("the hammer", "hammer"),
        ("hamer", "hamer"),
        ("de", "de"),
        ("de ", "de "),
        ("dekvloer", "dekvloer"),
        ("la-id", "la-id"),
    ],
)
def test_a_leading_article_is_dropped(typed: str, bare: str) -> None:
    assert without_article(typed) == bare
