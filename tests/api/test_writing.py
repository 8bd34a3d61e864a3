"""Bart edits for Volta through the API; Chloé edits for Woodwize and may not touch his words."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from dictionary.models import (
    Category,
    Concept,
    ConceptLanguage,
    Definition,
    Label,
    SearchChange,
    SlugRedirect,
)
from sectors.funds.models import Fund, Role, User
from tests.api.conftest import CONCEPTS, LABELS, Talker, basic, is_problem
from tests.conftest import person

Make = Callable[..., Concept]


def url(concept: Concept) -> str:
    return f"{CONCEPTS}{concept.slug}/"


def word(concept: Concept, tag: str = "nl", fund: str = "volta") -> str:
    return concept.labels.get(language_id=tag, fund__slug=fund, kind="preferred").text


def test_barts_change_is_live_at_once(
    aicha: Talker, as_bart: Talker, voltage_tester: Concept
) -> None:
    answer = as_bart.patch(url(voltage_tester), {"labels": {"nl": "spanningzoeker"}})
    assert answer.status_code == 200
    shown = aicha.get(url(voltage_tester)).json()
    assert shown["labels"][0]["text"] == "spanningzoeker"
    assert shown["labels"] == answer.json()["labels"]
    assert shown["updated"] == answer.json()["updated"]
    found = aicha.get("/api/v1/search/", data={"q": "spanningzoeker", "lang": "nl"}).json()
    assert [hit["concept"]["slug"] for hit in found["results"]] == [voltage_tester.slug]


def test_chloe_is_refused_and_nothing_changes(as_chloe: Talker, voltage_tester: Concept) -> None:
    for body in (
        {"labels": {"nl": "spanningzoeker"}},
        {"labels": [{"lang": "nl", "text": "zoeker", "kind": "alternative"}]},
        {"definitions": {"nl": "Iets anders."}},
        {"status": "retired"},
        {"ppe": ["M001"]},
        {"sectors": ["wood"]},
        {},
    ):
        assert is_problem(as_chloe.patch(url(voltage_tester), body), 403)
    assert word(voltage_tester) == "spanningstester"
    assert voltage_tester.labels.count() == 4


def test_aicha_is_asked_who_she_is(aicha: Talker, voltage_tester: Concept) -> None:
    answers = [
        aicha.patch(url(voltage_tester), {"labels": {"nl": "x"}}),
        aicha.post(CONCEPTS, {"labels": {"nl": "x"}}),
        aicha.post(LABELS, {}),
        aicha.delete(f"{LABELS}{voltage_tester.labels.first().uuid}/"),  # type: ignore[union-attr]
    ]
    for answer in answers:
        assert is_problem(answer, 401)
        assert answer["WWW-Authenticate"] == 'Session realm="api"'


def test_a_name_and_password_will_do(voltage_tester: Concept) -> None:
    script = Talker(Client(headers={"Authorization": basic("bart")}))
    assert script.patch(url(voltage_tester), {"labels": {"nl": "pen"}}).status_code == 200
    assert word(voltage_tester) == "pen"
    historical = Label.history.filter(text="pen").get()
    assert historical.history_user == User.objects.get(username="bart")


def test_a_wrong_password_will_not(voltage_tester: Concept) -> None:
    script = Talker(Client(headers={"Authorization": basic("bart", "guess")}))
    assert is_problem(script.patch(url(voltage_tester), {"labels": {"nl": "pen"}}), 401)


def test_a_page_elsewhere_cannot_write_with_barts_session(
    bart: User, voltage_tester: Concept
) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(bart)
    lured = Talker(client)
    assert is_problem(lured.patch(url(voltage_tester), {"labels": {"nl": "x"}}), 403)
    assert is_problem(lured.post(CONCEPTS, {"labels": {"nl": "x"}}), 403)
    assert word(voltage_tester) == "spanningstester"


def test_with_the_token_of_our_page_he_can(bart: User, voltage_tester: Concept) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(bart)
    client.get("/api/docs/", data={"script": ""})
    token = client.cookies["csrftoken"].value
    answer = Talker(client).patch(
        url(voltage_tester), {"labels": {"nl": "pen"}}, headers={"X-CSRFToken": token}
    )
    assert answer.status_code == 200


def test_labels_as_a_list_meet_the_label_of_that_kind_and_region(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    rows = [
        {"lang": "nl", "text": "spanningszoeker", "article": "de", "plural": "zoekers"},
        {"lang": "nl", "text": "tester", "kind": "alternative", "register": "slang"},
        {"lang": "nl", "text": "duspol", "kind": "alternative", "register": "brand"},
        {"lang": "nl", "text": "tester (BE)", "region": "BE"},
    ]
    assert as_bart.patch(url(voltage_tester), {"labels": rows}).status_code == 200
    assert as_bart.patch(url(voltage_tester), {"labels": rows}).status_code == 200
    dutch = voltage_tester.labels.filter(language_id="nl")
    assert set(dutch.values_list("text", "kind", "register", "region")) == {
        ("spanningszoeker", "preferred", "standard", ""),
        ("tester", "alternative", "slang", ""),
        ("duspol", "alternative", "brand", ""),
        ("tester (BE)", "preferred", "standard", "BE"),
    }
    assert dutch.get(text="spanningszoeker").gender == "c"


def test_what_was_read_can_be_sent_back(
    aicha: Talker, as_bart: Talker, voltage_tester: Concept
) -> None:
    read = aicha.get(url(voltage_tester)).json()
    body = {name: read[name] for name in ("labels", "definitions", "examples", "sectors", "ppe")}
    body["labels"][1]["text"] = "vérificateur"
    answer = as_bart.patch(url(voltage_tester), body)
    assert answer.status_code == 200
    assert word(voltage_tester, "fr") == "vérificateur"
    assert voltage_tester.labels.count() == 4


def test_sending_the_same_again_leaves_the_sign_off_alone(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    ConceptLanguage.objects.filter(concept=voltage_tester).update(status="checked")
    changes = SearchChange.objects.count()
    same = {"labels": {"nl": "spanningstester"}, "status": "published"}
    assert as_bart.patch(url(voltage_tester), same).status_code == 200
    assert SearchChange.objects.count() == changes
    as_bart.patch(url(voltage_tester), {"labels": {"nl": "pen"}})
    states = dict(voltage_tester.languages.values_list("language_id", "status"))
    assert states["nl"] == "to_check"
    assert states["fr"] == "checked"


def test_everything_an_editor_may_change_in_one_patch(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    Category.objects.create(path="measuring")
    body = {
        "category": "measuring",
        "sectors": ["construction", "electrotechnics"],
        "ppe": ["M001", "W012"],
        "definitions": {"nl": {"text": "Toont spanning.", "source": "Volta"}, "fr": None},
        "examples": {"nl": "Pak de tester."},
        "status": "review",
    }
    answer = as_bart.patch(url(voltage_tester), body)
    assert answer.status_code == 200
    read = answer.json()
    assert read["category"] == {"path": "measuring", "labels": {}}
    assert set(read["sectors"]) == {"construction", "electrotechnics"}
    assert read["ppe"] == ["M001", "W012"]
    assert read["definitions"]["nl"]["text"] == "Toont spanning."
    assert "fr" not in read["definitions"]
    assert read["examples"]["nl"]["text"] == "Pak de tester."
    assert read["status"] == "review"
    assert as_bart.patch(url(voltage_tester), {"category": None}).json()["category"] is None


def test_a_new_word_and_its_pronunciation_arrive_together(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    row = {"lang": "nl", "text": "pen", "ipa": "pɛn"}
    label = as_bart.patch(url(voltage_tester), {"labels": [row]}).json()["labels"][0]
    assert (label["text"], label["ipa"], label["ipa_status"]) == ("pen", "pɛn", "draft")
    as_bart.patch(url(voltage_tester), {"labels": {"nl": "zoeker"}})
    assert voltage_tester.labels.get(language_id="nl").ipa != "pɛn"


def test_when_one_part_is_refused_nothing_is_changed(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    body = {"labels": {"nl": "pen", "fr": "crayon"}, "definitions": {"nl": "x" * 601}}
    assert is_problem(as_bart.patch(url(voltage_tester), body), 400)
    two = {"labels": [{"lang": "nl", "text": "a"}, {"lang": "nl", "text": "a", "region": "be"}]}
    assert is_problem(as_bart.patch(url(voltage_tester), two), 400)
    assert word(voltage_tester) == "spanningstester"


@pytest.mark.parametrize(
    "body",
    [
        {"labels": {"xx": "word"}},
        {"labels": {"nl": ""}},
        {"labels": {"nl": "x" * 201}},
        {"labels": {"nl": 5}},
        {"labels": {"nl": None}},
        {"labels": {"nl": "a\u0000b"}},
        {"labels": "spanningzoeker"},
        {"labels": [{"lang": "nl"}]},
        {"labels": [{"lang": "nl", "text": "x", "kind": "best"}]},
        {"labels": [{"lang": "nl", "text": "x", "uuid": "5e1b9a3e-0000-4000-8000-000000000000"}]},
        {"labels": [{"lang": "nl", "text": "x"}] * 201},
        {"definitions": {"xx": "text"}},
        {"definitions": {"nl": ["text"]}},
        {"definitions": "text"},
        {"definitions": {"\x00": "text"}},
        {"category": "no/such"},
        {"category": "\x00"},
        {"sectors": [["wood"]]},
        {"sectors": ["gardening"]},
        {"sectors": "wood"},
        {"ppe": ["helmet"]},
        {"ppe": ["M٠١٤"]},
        {"status": "gone"},
        {"lables": {"nl": "x"}},
        {"fund": "woodwize"},
        {"uuid": "5e1b9a3e-0000-4000-8000-000000000000"},
        [],
        None,
        "text",
    ],
)
def test_a_wrong_body_is_a_problem_and_changes_nothing(
    as_bart: Talker, voltage_tester: Concept, body: Any
) -> None:
    changes = SearchChange.objects.count()
    assert is_problem(as_bart.patch(url(voltage_tester), body), 400)
    assert SearchChange.objects.count() == changes


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"{", 400),
        (b"\xff\xfe", 400),
        (b'{"labels": {"nl": "\\ud800"}}', 400),
        (b"[" * 100_000, 400),
        (b'{"labels": {"nl": NaN}}', 400),
        (b'{"a": "' + b"x" * 1_000_001 + b'"}', 413),
    ],
)
def test_what_is_no_json_is_a_problem(
    as_bart: Talker, voltage_tester: Concept, content: bytes, status: int
) -> None:
    assert is_problem(as_bart.patch(url(voltage_tester), content), status)


def test_only_json_is_taken(as_bart: Talker, voltage_tester: Concept) -> None:
    form = as_bart.patch(
        url(voltage_tester), "a=1", content_type="application/x-www-form-urlencoded"
    )
    assert is_problem(form, 415)
    assert is_problem(as_bart.client.put(url(voltage_tester)), 405)


def test_the_last_word_of_a_published_concept_stays(
    as_bart: Talker, bart: User, make_concept: Make
) -> None:
    concept = make_concept(bart, "volta", nl="kabel")
    label = concept.labels.get()
    assert is_problem(as_bart.delete(f"{LABELS}{label.uuid}/"), 400)
    assert concept.labels.exists()


def test_a_draft_without_a_core_word_is_not_published(
    as_bart: Talker, bart: User, make_concept: Make
) -> None:
    concept = make_concept(bart, "volta", nl="kabel", publish=False)
    concept.labels.get().delete()
    answer = as_bart.patch(url(concept), {"status": "published"})
    assert is_problem(answer, 400)
    assert "Dutch" in answer.json()["detail"] or answer.json()["errors"]
    ready = as_bart.patch(url(concept), {"status": "published", "labels": {"nl": "kabel"}})
    assert ready.json()["status"] == "published"


def test_a_contributor_writes_drafts_and_publishes_nothing(
    as_person: Callable[[User], Talker], bart: User, voltage_tester: Concept, make_concept: Make
) -> None:
    nele = as_person(person("nele", "volta", Role.CONTRIBUTOR))
    draft = make_concept(bart, "volta", nl="kabel", publish=False)
    assert nele.patch(url(draft), {"labels": {"nl": "snoer"}}).status_code == 200
    assert is_problem(nele.patch(url(draft), {"status": "published"}), 403)
    assert is_problem(nele.patch(url(voltage_tester), {"labels": {"nl": "pen"}}), 403)
    assert nele.post(CONCEPTS, {"labels": {"nl": "stekker"}}).status_code == 201


def test_an_old_slug_still_takes_a_patch_to_its_place(
    as_bart: Talker, voltage_tester: Concept
) -> None:
    SlugRedirect.objects.create(slug="pen", concept=voltage_tester)
    answer = as_bart.patch(f"{CONCEPTS}pen/", {"labels": {"nl": "pen"}})
    assert (answer.status_code, answer["Location"]) == (308, url(voltage_tester))


def test_a_definition_of_another_fund_stays_when_the_owner_writes_one(
    as_bart: Talker, voltage_tester: Concept, woodwize: Fund
) -> None:
    Definition.objects.filter(concept=voltage_tester, language_id="nl").delete()
    Definition.objects.create(
        concept=voltage_tester, language_id="nl", text="Van Woodwize.", fund=woodwize
    )
    read = as_bart.patch(url(voltage_tester), {"definitions": {"nl": "Van Volta."}}).json()
    assert read["definitions"]["nl"]["text"] == "Van Volta."
    assert voltage_tester.definitions.filter(text="Van Woodwize.").exists()
