"""Word vectors: a small model made here, the file, words, compounds, guesses, the re-fit."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dictionary.search.semantic.file import ModelFile, ModelRefused, open_model, write_model
from dictionary.search.semantic.index import (
    NEAR,
    MeaningIndex,
    language_of,
    meaning_arrays,
    read_asked,
)
from dictionary.search.semantic.refit import refit
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.texts import DEFINITION, EXAMPLE, LABEL, Text
from dictionary.search.semantic.training.pack import pack
from dictionary.search.semantic.words import NOTHING, Reader, packed

# One direction a meaning; words of several languages share it.
MEANINGS = {
    "cut": ["nl:snijden", "nl:knippen", "fr:couper", "de:schneiden", "en:cut", "en:cutting"],
    "pipe": ["nl:buis", "nl:pijp", "fr:tuyau", "de:rohr", "en:pipe", "en:tube"],
    "hit": ["nl:slaan", "fr:taper", "de:schlagen", "en:hit"],
    "nail": ["nl:spijker", "fr:clou", "de:nagel", "en:nail"],
    "wood": ["nl:hout", "fr:bois", "de:holz", "en:wood"],
    "thing": ["nl:ding", "fr:outil", "de:ding", "en:thing"],
}
BUCKETS = 16


def model() -> ModelFile:
    """A model of the words above, with weak letter groups."""
    words = [(mean, *word.split(":")) for mean, group in MEANINGS.items() for word in group]
    rows = np.stack([np.eye(8, dtype=np.float32)[list(MEANINGS).index(word[0])] for word in words])
    forms = {
        (lang, word): packed(row, 0.1 if mean == "thing" else 1.0, is_part=mean != "thing")
        for row, (mean, lang, word) in enumerate(words)
    }
    letters = np.full((BUCKETS, 8), 0.01, np.float32)
    return pack(rows, letters, forms, {"name": "tiny"})


@pytest.fixture
def encoder() -> StaticEncoder:
    return StaticEncoder(model())


def test_a_word_and_its_translation_point_the_same_way(encoder: StaticEncoder) -> None:
    nl, fr = encoder.encode("buizen? buis!", "nl"), encoder.encode("le tuyau", "fr")
    assert encoder.encode("buis", "nl") @ encoder.encode("tuyau", "fr") == pytest.approx(
        1, abs=0.01
    )
    assert nl @ fr > 0.8
    assert encoder.encode("buis", "nl") @ encoder.encode("spijker", "nl") < 0.1


@pytest.mark.parametrize(
    ("word", "pieces"),
    [
        ("houtpijp", ["hout", "pijp"]),
        ("spijkersbuis", ["spijker", "buis"]),
        ("houtspijkerbuis", ["hout", "spijker", "buis"]),
        ("houtxxpijp", None),
        ("dingbuis", None),  # a word that tells nothing is no part
    ],
)
def test_compounds_come_apart(encoder: StaticEncoder, word: str, pieces: list[str] | None) -> None:
    assert encoder.reader.split(word, "nl") == pieces


def test_an_unknown_compound_is_its_parts(encoder: StaticEncoder) -> None:
    made = encoder.encode("houtpijp", "nl")
    assert made @ encoder.encode("hout", "nl") > 0.6
    assert made @ encoder.encode("pijp", "nl") > 0.6
    assert encoder.is_known("houtpijp", "nl")


def test_a_word_of_another_language_is_understood(encoder: StaticEncoder) -> None:
    assert encoder.encode("tuyau", "nl") @ encoder.encode("buis", "nl") > 0.9


def test_letters_alone_make_a_guess_but_no_knowledge(encoder: StaticEncoder) -> None:
    assert encoder.encode("qwxyz", "nl").any()
    assert not encoder.is_known("qwxyz", "nl")


def test_nothing_points_nowhere(encoder: StaticEncoder) -> None:
    assert not encoder.encode("?! 12", "nl").any()
    assert encoder.encode_many([], []).shape == (0, 8)


def test_a_file_comes_back_as_it_was(tmp_path: Path, encoder: StaticEncoder) -> None:
    write_model(tmp_path / "a.vectors", model())
    again = StaticEncoder.open(tmp_path / "a.vectors")
    assert again.model == encoder.model
    text = "een ding om een buis te snijden"
    assert np.array_equal(again.encode(text, "nl"), encoder.encode(text, "nl"))
    assert again.lookup("nl", "hamer") == NOTHING


@pytest.mark.parametrize("harm", ["short", "foreign", "empty head", "empty"])
def test_a_harmed_file_is_refused(tmp_path: Path, harm: str) -> None:
    file = tmp_path / "a.vectors"
    write_model(file, model())
    data = file.read_bytes()
    changed = {
        "short": data[:-64],
        "foreign": b"something else" + data,
        "empty": b"",
        "empty head": data[:8] + (2).to_bytes(8, "little") + b"{}" + data[18:],
    }
    file.write_bytes(changed[harm])
    with pytest.raises(ModelRefused):
        open_model(file)


def test_the_reader_needs_no_model() -> None:
    reader = Reader(lambda lang, word: packed(3, 0.5, False) if word == "nagel" else NOTHING)
    [(row, weight)] = reader.text("Ein Nagel", "de")
    assert row == 3
    assert weight == pytest.approx(0.5, abs=0.01)


TEXTS = [
    Text("pipe-cutter", "nl", LABEL, "pijpsnijder"),
    Text("pipe-cutter", "nl", DEFINITION, "Hiermee kun je een buis snijden."),
    Text("pipe-cutter", "en", DEFINITION, "You cut a tube with it."),
    Text("hammer", "nl", LABEL, "hamer"),
    Text("hammer", "nl", DEFINITION, "Je slaat er een spijker mee in het hout."),
    Text("hammer", "nl", EXAMPLE, "Sla de spijker in het hout."),
    Text("hammer", "en", DEFINITION, "You hit a nail with it."),
]


def test_a_description_is_nearest_to_what_it_describes(encoder: StaticEncoder) -> None:
    index = MeaningIndex(meaning_arrays(encoder, TEXTS))
    for text, lang in (
        ("ding om een buis te knippen", "nl"),
        ("outil pour couper un tuyau", "fr"),
        ("ding zum schneiden von rohr", "de"),
    ):
        asked = read_asked(encoder, text, lang)
        assert asked is not None
        near = index.near(asked, np.array([0, 1]))
        for column in ("whole", "nearest", "words_anywhere"):
            of = near.table[:, NEAR.index(column)]
            assert of[0] > of[1], (text, column)
        assert index.slugs[int(index.whole(asked).argmax())] == "pipe-cutter"


def test_a_query_in_another_language_than_the_page_is_noticed(encoder: StaticEncoder) -> None:
    assert language_of(encoder, "outil couper tuyau", "nl") == "fr"
    assert language_of(encoder, "buis snijden", "nl") == "nl"
    assert language_of(encoder, "qwert", "de") == "de"


def own_texts() -> list[Text]:
    """Sixty concepts whose Dutch words the model does not know; the English ones it does."""
    words = [
        word.split(":")[1] for group in MEANINGS.values() for word in group if word[:2] == "en"
    ]
    made = []
    for number in range(60):
        one, other = words[number % len(words)], words[(number * 5 + 3) % len(words)]
        slug = f"{one}-{other}-{number}"
        made += [
            Text(slug, "en", DEFINITION, f"{one} {other}"),
            Text(slug, "nl", DEFINITION, f"{one}el {other}erij"),
        ]
    return made


def test_the_refit_learns_words_that_the_model_lacks(encoder: StaticEncoder) -> None:
    outcome = refit(encoder, own_texts())
    assert outcome.is_better
    assert outcome.concepts >= 8
    assert outcome.model is not None
    own = StaticEncoder(outcome.model)
    assert own.lookup("nl", "nailel") != NOTHING
    before = encoder.encode("nailel", "nl") @ encoder.encode("nail", "en")
    assert own.encode("nailel", "nl") @ own.encode("nail", "en") > before + 0.1
    assert own.notes["from"] == encoder.model


def test_too_few_words_teach_nothing(encoder: StaticEncoder) -> None:
    outcome = refit(encoder, TEXTS)
    assert outcome.model is None
    assert not outcome.is_better
