"""Aïcha's app reads concepts."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from dictionary import hooks
from dictionary.concepts.services import concept_set_status
from dictionary.hooks import Sound, Utterance
from dictionary.models import (
    Category,
    CategoryLabel,
    Concept,
    Label,
    Photo,
    PhotoRegion,
    Relation,
    Rendition,
    SlugRedirect,
)
from sectors.funds.models import Fund, User
from tests.api.conftest import CONCEPTS, Talker, is_problem

KEYS = [
    "uuid",
    "slug",
    "code",
    "status",
    "fund",
    "sectors",
    "category",
    "labels",
    "definitions",
    "examples",
    "photos",
    "relations",
    "ppe",
    "updated",
]
LABEL_KEYS = [
    "uuid",
    "lang",
    "text",
    "kind",
    "register",
    "region",
    "article",
    "gender",
    "plural",
    "ipa",
    "ipa_status",
    "sound",
]
PHOTO_KEYS = ["uuid", "alt", "maker", "licence", "kind", "renditions", "placeholder", "regions"]
Make = Callable[..., Concept]


def url(concept: Concept) -> str:
    return f"{CONCEPTS}{concept.slug}/"


def give_photo(concept: Concept, number: int = 0) -> Photo:
    """A photo with renditions, as rows only."""
    photo = Photo.objects.create(
        concept=concept,
        fund=concept.fund,
        file=f"{number}.jpg",
        maker="Bart",
        licence="CC BY-SA 4.0",
        alt={"nl": "een tester"},
        placeholder="data:image/webp;base64,AA==",
        sha256=f"{concept.pk}-{number}",
        order=number,
    )
    for width in (160, 320):
        Rendition.objects.create(
            photo=photo, width=width, height=120, format="webp", size=9, file=f"photos/{width}.webp"
        )
    return photo


@pytest.fixture
def voice(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A voice that can say everything, and notes how much it was asked in each call."""
    calls: list[int] = []

    def speak(utterances: Any) -> list[Sound | None]:
        calls.append(len(utterances))
        return [Sound(f"/say/{said.speed}/{said.text}", False, False) for said in utterances]

    monkeypatch.setattr(hooks, "sound_providers", [speak])
    return calls


def test_a_concept_has_exactly_the_body_that_was_promised(
    aicha: Talker, voltage_tester: Concept, voice: list[int]
) -> None:
    give_photo(voltage_tester)
    body = aicha.get(url(voltage_tester)).json()
    assert list(body) == KEYS
    assert all(list(label) == LABEL_KEYS for label in body["labels"])
    assert all(list(photo) == PHOTO_KEYS for photo in body["photos"])
    assert list(body["photos"][0]["renditions"][0]) == ["url", "width", "format"]
    assert body["fund"] == "volta"
    assert body["sectors"] == ["electrotechnics"]
    assert [label["lang"] for label in body["labels"]] == ["nl", "fr", "de", "en"]
    assert datetime.fromisoformat(body["updated"]).tzinfo is not None


def test_words_and_sentences_can_be_heard_normally_and_slowly(
    aicha: Talker, voltage_tester: Concept, voice: list[int]
) -> None:
    body = aicha.get(url(voltage_tester)).json()
    word = "spanningstester"
    assert body["labels"][0]["sound"] == {
        "normal": f"/say/normal/{word}",
        "slow": f"/say/slow/{word}",
    }
    assert set(body["definitions"]) == set(body["examples"]) == {"nl", "fr", "de", "en"}
    assert body["definitions"]["nl"]["sound"]["normal"].startswith("/say/normal/Hiermee")


def test_the_voices_are_asked_once_for_a_whole_page(
    aicha: Talker, bart: User, voltage_tester: Concept, make_concept: Make, voice: list[int]
) -> None:
    make_concept(bart, "volta", nl="kabel", en="cable")
    assert len(aicha.get(CONCEPTS).json()["results"]) == 2
    assert voice == [2 * (4 + 4 + 4) + 2 * 2]


def test_the_voice_says_the_article_too(
    aicha: Talker, voltage_tester: Concept, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Utterance] = []

    def speak(utterances: Any) -> list[Sound | None]:
        asked.extend(utterances)
        return [None] * len(utterances)

    monkeypatch.setattr(hooks, "sound_providers", [speak])
    body = aicha.get(url(voltage_tester)).json()
    assert Utterance("spanningstester", "nl", article="de", speed="slow") in asked
    assert body["labels"][0]["sound"] == {"normal": None, "slow": None}


def test_it_is_found_by_uuid_as_well(
    aicha: Talker, voltage_tester: Concept, voice: list[int]
) -> None:
    by_slug = aicha.get(url(voltage_tester))
    by_uuid = aicha.get(f"{CONCEPTS}{voltage_tester.uuid}/")
    assert by_uuid.content == by_slug.content


def test_an_old_slug_leads_to_the_new_one(aicha: Talker, voltage_tester: Concept) -> None:
    SlugRedirect.objects.create(slug="tension-pen", concept=voltage_tester)
    answer = aicha.get(f"{CONCEPTS}tension-pen/")
    assert answer.status_code == 301
    assert aicha.get(answer["Location"]).json()["slug"] == voltage_tester.slug


def test_an_old_slug_of_a_hidden_concept_says_nothing(
    aicha: Talker, bart: User, make_concept: Make
) -> None:
    draft = make_concept(bart, "volta", nl="geheim", publish=False)
    SlugRedirect.objects.create(slug="old-secret", concept=draft)
    assert is_problem(aicha.get(f"{CONCEPTS}old-secret/"), 404)


UNKNOWN = ["nothing-here", "0a17ce34-22e1-4343-a387-b10e51197dc2", "Voltage_Tester", "a" * 500]


@pytest.mark.parametrize("ref", UNKNOWN)
def test_an_unknown_concept_is_a_problem(aicha: Talker, ref: str) -> None:
    assert is_problem(aicha.get(f"{CONCEPTS}{ref}/"), 404)


def test_the_owners_preferred_word_comes_first(
    aicha: Talker, voltage_tester: Concept, woodwize: Fund
) -> None:
    for kind, text in (("hidden", "spaningstester"), ("alternative", "tester")):
        Label.objects.create(
            concept=voltage_tester, language_id="nl", text=text, kind=kind, fund=voltage_tester.fund
        )
    Label.objects.create(concept=voltage_tester, language_id="nl", text="pen", fund=woodwize)
    labels = aicha.get(url(voltage_tester)).json()["labels"]
    words = [label["text"] for label in labels if label["lang"] == "nl"]
    assert words == ["spanningstester", "pen", "tester", "spaningstester"]


def test_category_relations_and_parts_of_photos_are_named(
    aicha: Talker, bart: User, voltage_tester: Concept, make_concept: Make
) -> None:
    category = Category.objects.create(path="measuring")
    CategoryLabel.objects.create(category=category, language_id="nl", text="meten")
    Concept.objects.filter(pk=voltage_tester.pk).update(category=category)
    cable = make_concept(bart, "volta", nl="kabel", en="cable")
    draft = make_concept(bart, "volta", nl="nieuw", publish=False)
    for target in (cable, draft):
        Relation.objects.create(
            concept=voltage_tester, kind="used_with", target=target, fund=cable.fund
        )
        PhotoRegion.objects.create(
            photo=give_photo(voltage_tester, target.pk), points=[[0, 0], [1, 0]], concept=target
        )
    body = aicha.get(url(voltage_tester)).json()
    assert body["category"] == {"path": "measuring", "labels": {"nl": "meten"}}
    assert body["relations"] == [{"kind": "used_with", "to": "cable", "fund": "volta"}]
    regions = [region for photo in body["photos"] for region in photo["regions"]]
    assert regions == [{"points": [[0, 0], [1, 0]], "concept": "cable"}]


def test_her_app_keeps_its_copy_while_nothing_changes(
    aicha: Talker, as_bart: Talker, voltage_tester: Concept, voice: list[int]
) -> None:
    first = aicha.get(url(voltage_tester))
    kept = {"If-None-Match": first["ETag"]}
    assert aicha.get(url(voltage_tester), headers=kept).status_code == 304
    since = {"If-Modified-Since": first["Last-Modified"]}
    assert aicha.get(url(voltage_tester), headers=since).status_code == 304
    assert as_bart.patch(url(voltage_tester), {"labels": {"nl": "pen"}}).status_code == 200
    again = aicha.get(url(voltage_tester), headers=kept)
    assert again.status_code == 200
    assert again["ETag"] != first["ETag"]


def test_an_answer_stays_the_same_while_time_passes(
    aicha: Talker, voltage_tester: Concept, time_machine: Any
) -> None:
    time_machine.move_to(timezone.now())
    first = aicha.get(url(voltage_tester))
    time_machine.shift(timedelta(days=2))
    assert aicha.get(url(voltage_tester))["ETag"] == first["ETag"]


def test_a_better_sound_is_a_change_too(
    aicha: Talker, voltage_tester: Concept, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = aicha.get(url(voltage_tester))
    monkeypatch.setattr(
        hooks, "sound_providers", [lambda asked: [Sound("/new", True, False)] * len(asked)]
    )
    again = aicha.get(url(voltage_tester), headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 200


def test_answers_of_visitors_may_be_shared_and_those_of_members_not(
    aicha: Talker, as_bart: Talker, voltage_tester: Concept
) -> None:
    assert aicha.get(CONCEPTS)["Cache-Control"] == "public, no-cache"
    assert as_bart.get(CONCEPTS)["Cache-Control"] == "private, no-cache"
    assert {"Cookie", "Authorization"} <= set(re.split(", ?", aicha.get(CONCEPTS)["Vary"]))


@pytest.mark.parametrize("name", ["concepts", "languages", "sectors", "categories", "funds"])
def test_head_answers_like_get_without_a_body(
    aicha: Talker, voltage_tester: Concept, voice: list[int], name: str
) -> None:
    path = reverse(f"dictionary_api:{name}")
    got, head = aicha.get(path), aicha.client.head(path)
    assert head.status_code == 200
    assert head["ETag"] == got["ETag"]
    assert head.content == b""


def test_the_small_lists_name_what_the_filters_take(aicha: Talker) -> None:
    Category.objects.create(path="tools")
    languages = aicha.get("/api/v1/languages/").json()["results"]
    assert [row["tag"] for row in languages] == ["nl", "fr", "de", "en"]
    sectors = aicha.get("/api/v1/sectors/").json()["results"]
    assert {"electrotechnics", "wood"} <= {row["slug"] for row in sectors}
    assert set(sectors[0]["labels"]) == {"nl", "fr", "de", "en"}
    funds = aicha.get("/api/v1/funds/").json()["results"]
    assert {"slug": "volta", "name": "Volta"}.items() <= {
        key: value for row in funds if row["slug"] == "volta" for key, value in row.items()
    }.items()
    categories = aicha.get("/api/v1/categories/").json()["results"]
    assert {"path": "tools", "labels": {}, "parent": None} in categories


def test_retiring_leaves_a_tombstone_for_copies_elsewhere(
    aicha: Talker, bart: User, voltage_tester: Concept, make_concept: Make
) -> None:
    since = (timezone.now() - timedelta(minutes=1)).isoformat()
    taken_back = make_concept(bart, "volta", nl="kabel", en="cable")
    make_concept(bart, "volta", nl="nooit getoond", publish=False)
    concept_set_status(actor=bart, concept=voltage_tester, status="retired")
    concept_set_status(actor=bart, concept=taken_back, status="draft")
    rows = aicha.get(CONCEPTS, data={"changed_since": since}).json()["results"]
    assert [(row["slug"], row["status"]) for row in rows] == [
        (voltage_tester.slug, "retired"),
        ("cable", "draft"),
    ]
    assert all(list(row) == ["uuid", "slug", "code", "status", "updated"] for row in rows)
    assert aicha.get(CONCEPTS).json()["results"] == []
    assert is_problem(aicha.get(url(voltage_tester)), 404)
