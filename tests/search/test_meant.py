"""Did you mean: asked only when it is likelier than not, and in a language of the visitor."""

import pytest

from dictionary.search.engine import SearchIndex
from dictionary.search.hits import Entry, Hit, Reason
from dictionary.search.meant import did_you_mean
from dictionary.search.query import read_query
from tests.search.words import heard, heard_entries, tool_entries

KNOWN = {"voor", "muur", "tegen", "pour", "the", "grote", "staan", "hout", "spijkers", "met", "een"}


@pytest.fixture(scope="module")
def index() -> SearchIndex:
    return SearchIndex.build([*heard_entries(), *tool_entries(), Entry("nail", "spijker", "nl")])


def meant(index: SearchIndex, text: str, **tags: str) -> str | None:
    asked = read_query(text, **tags)
    assert asked

    def near(word: str) -> list[Hit]:
        return index.find(word, **tags, limit=3)

    return did_you_mean(
        asked, index.find(text, **tags, limit=20), is_known=lambda word: word in KNOWN, near=near
    )


@pytest.mark.parametrize(
    ("text", "lang", "answer"),
    [
        ("schrovendraaier", "nl", "schroevendraaier"),
        ("perceuze", "fr", "perceuse"),
        ("Schraubendrehr", "de", "Schraubendreher"),
        ("screwdrivr", "en", "screwdriver"),
        ("ladder tegen de muur", "nl", None),
        ("hammmer voor spijkers", "nl", "hamer voor spijkers"),
        ("een grote ladderr met hout", "nl", "grote ladder met hout"),
        ("xqzvwk voor de muur", "nl", None),
    ],
)
def test_real_slips_are_asked_back(
    index: SearchIndex, text: str, lang: str, answer: str | None
) -> None:
    assert meant(index, text, lang=lang) == answer


@pytest.mark.parametrize(
    "text",
    [
        "hamer",
        "boorm",
        "boor machine",
        "haakse-slijper",
        "SCHLÜSSEL",
        "xqzvwk",
        "blorfgat",
        "qq",
        "aa " + "ﬃ" * 150,
    ],
)
def test_what_is_right_or_nothing_is_not_asked_about(index: SearchIndex, text: str) -> None:
    assert meant(index, text) is None


def test_nobody_is_asked_about_a_word_of_a_language_that_he_did_not_choose(
    index: SearchIndex,
) -> None:
    assert meant(index, "perceuze", my="fr", work="nl") == "perceuse"
    assert meant(index, "perceuze", my="de", work="nl") is None


@pytest.mark.parametrize("lang", ["nl", "fr", "de", "en"])
def test_what_is_asked_is_mostly_what_was_meant(index: SearchIndex, lang: str) -> None:
    asked = [(meant(index, text, lang=lang), word) for text, word, _ in heard(lang)[1::2]]
    made = [(answer, word) for answer, word in asked if answer]
    right = sum(answer.casefold() == word.casefold() for answer, word in made)
    assert len(made) >= 0.7 * len(asked)
    assert right >= 0.9 * len(made)


def test_a_hit_that_is_not_likely_is_no_answer() -> None:
    asked = read_query("hamr", lang="nl")
    assert asked
    for score, answer in ((0.9, "hamer"), (0.3, None)):
        hit = Hit("hammer", score, Reason.FUZZY, "hamer", "nl")
        said = did_you_mean(asked, [hit], is_known=lambda _word: False, near=lambda _word: [])
        assert said == answer
