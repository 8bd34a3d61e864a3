"""Aïcha's app searches."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from dictionary.models import Category, Concept, Label, Language
from dictionary.search import live
from sectors.funds.models import User
from tests.api.conftest import CONCEPTS, Talker, is_problem
from tests.api.test_reading import give_photo

SEARCH = "/api/v1/search/"
Make = Callable[..., Concept]


@pytest.fixture(autouse=True)
def fresh_index() -> Iterator[None]:
    """No test finds the words of another one."""
    live.reset()
    yield
    live.reset()


def ask(talker: Talker, **query: Any) -> Any:
    answer = talker.get(SEARCH, data=query)
    assert answer.status_code == 200, answer.content
    return answer.json()


def test_she_finds_it_as_she_heard_it(aicha: Talker, voltage_tester: Concept) -> None:
    give_photo(voltage_tester)
    found = ask(aicha, q="spaningstesster", lang="nl", my="fr", work="nl")
    assert list(found) == ["query", "lang", "did_you_mean", "count", "results"]
    assert (found["query"], found["lang"], found["count"]) == ("spaningstesster", "nl", 1)
    hit = found["results"][0]
    assert list(hit) == ["concept", "score", "reason", "matched"]
    assert 0 < hit["score"] <= 1
    assert hit["matched"] == {"text": "spanningstester", "lang": "nl"}
    card = hit["concept"]
    assert list(card) == ["uuid", "slug", "code", "labels", "photo"]
    assert [label["text"] for label in card["labels"]] == ["spanningstester", "testeur de tension"]
    assert card["photo"]["renditions"][0]["width"] == 160


def test_the_code_finds_it_too(aicha: Talker, voltage_tester: Concept) -> None:
    hit = ask(aicha, q=voltage_tester.code.lower(), lang="nl")["results"][0]
    assert (hit["concept"]["slug"], hit["reason"]) == (voltage_tester.slug, "code")


def test_one_language_is_enough(aicha: Talker, voltage_tester: Concept) -> None:
    card = ask(aicha, q="voltage tester", lang="en")["results"][0]["concept"]
    assert [label["lang"] for label in card["labels"]] == ["en"]
    assert card["photo"] is None


def test_hidden_spellings_find_but_are_not_shown(aicha: Talker, voltage_tester: Concept) -> None:
    Label.objects.create(
        concept=voltage_tester,
        language_id="nl",
        text="duspolke",
        kind="hidden",
        fund=voltage_tester.fund,
    )
    card = ask(aicha, q="duspolke", lang="nl")["results"][0]["concept"]
    assert [label["text"] for label in card["labels"]] == ["spanningstester"]


def test_a_card_is_made_once_and_made_again_after_a_change(
    aicha: Talker,
    as_bart: Talker,
    voltage_tester: Concept,
    django_assert_max_num_queries: Any,
) -> None:
    ask(aicha, q="spanningstester", lang="nl")
    with django_assert_max_num_queries(3):
        ask(aicha, q="spanningstester", lang="nl")
    body = {"labels": [{"lang": "nl", "text": "pen", "kind": "alternative"}]}
    assert as_bart.patch(f"{CONCEPTS}{voltage_tester.slug}/", body).status_code == 200
    card = ask(aicha, q="spanningstester", lang="nl")["results"][0]["concept"]
    assert [label["text"] for label in card["labels"]] == ["spanningstester", "pen"]


def test_what_is_not_published_is_not_found(
    aicha: Talker, as_bart: Talker, voltage_tester: Concept
) -> None:
    as_bart.patch(f"{CONCEPTS}{voltage_tester.slug}/", {"status": "retired"})
    assert ask(aicha, q="spanningstester", lang="nl")["results"] == []


@pytest.mark.parametrize(
    "query",
    [
        "🔧🔩",
        "\x07\x1b[31m",
        "\x00",
        "\u202e\u200b",
        "'; DROP TABLE dictionary_label; --",
        "{{ 7*7 }}{% debug %}",
        "<script>alert(1)</script>",
        "%",
        "*",
        "\\",
        "qqqqxxzzz",
    ],
)
def test_nonsense_finds_nothing(aicha: Talker, voltage_tester: Concept, query: str) -> None:
    found = ask(aicha, q=query, lang="nl")
    assert (found["query"], found["results"]) == (query, [])


@pytest.mark.parametrize(
    ("query", "wrong"),
    [
        ({}, "q"),
        ({"q": ""}, "q"),
        ({"q": "   "}, "q"),
        ({"q": "x" * 201}, "q"),
        ({"q": "x" * 10_000}, "q"),
        ({"q": "hamer", "lang": "xx"}, "lang"),
        ({"q": "hamer", "my": "nl-BE'--"}, "my"),
        ({"q": "hamer", "work": "\x00"}, "work"),
        ({"q": "hamer", "sector": "gardening"}, "sector"),
        ({"q": "hamer", "limit": "0"}, "limit"),
        ({"q": "hamer", "limit": "51"}, "limit"),
        ({"q": "hamer", "limit": "²"}, "limit"),
    ],
)
def test_a_wrong_question_is_a_problem(
    aicha: Talker, db: None, query: dict[str, str], wrong: str
) -> None:
    answer = aicha.get(SEARCH, data={"lang": "nl", **query})
    assert is_problem(answer, 400)
    assert list(answer.json()["errors"]) == [wrong]


def test_a_fifth_language_is_a_row(aicha: Talker, voltage_tester: Concept) -> None:
    assert is_problem(aicha.get(SEARCH, data={"q": "x", "lang": "pl"}), 400)
    Language.objects.create(tag="pl", own_name="polski")
    assert aicha.get(SEARCH, data={"q": "x", "lang": "pl"}).status_code == 200


def test_the_limit_holds(aicha: Talker, bart: User, make_concept: Make) -> None:
    Category.objects.create(path="tools")
    for number in range(4):
        make_concept(bart, "volta", nl=f"hamer {number}", en=f"hammer {number}")
    assert ask(aicha, q="hamer", lang="nl", limit=2)["count"] == 2


def test_only_reading_is_possible(aicha: Talker, voltage_tester: Concept) -> None:
    answer = aicha.post(f"{SEARCH}?q=x", {})
    assert is_problem(answer, 405)
    assert answer["Allow"] == "GET, HEAD"
    asked = {"q": "spanningstester", "lang": "nl"}
    got, head = aicha.get(SEARCH, data=asked), aicha.client.head(SEARCH, data=asked)
    assert (head.status_code, head["ETag"]) == (200, got["ETag"])
    kept = aicha.get(SEARCH, data=asked, headers={"If-None-Match": got["ETag"]})
    assert kept.status_code == 304
