"""New concepts: drafts of the fund of who writes them."""

from collections.abc import Callable
from typing import Any

import pytest

from dictionary.models import Concept
from sectors.funds.models import Role, User
from tests.api.conftest import CONCEPTS, Talker, is_problem
from tests.conftest import person


def test_a_new_concept_is_a_draft_of_ones_own_fund(aicha: Talker, as_bart: Talker) -> None:
    body = {
        "labels": [
            {"lang": "nl", "text": "draadstripper", "article": "de"},
            {"lang": "en", "text": "wire stripper"},
            {"lang": "nl", "text": "striptang", "kind": "alternative"},
        ],
        "sectors": ["electrotechnics"],
        "ppe": ["M004"],
        "definitions": {"nl": "Haalt de mantel van een draad."},
    }
    answer = as_bart.post(CONCEPTS, body)
    assert answer.status_code == 201
    made = answer.json()
    assert (made["slug"], made["status"], made["fund"]) == ("wire-stripper", "draft", "volta")
    assert [label["article"] for label in made["labels"]] == ["de", "", ""]
    assert answer["Location"] == f"{CONCEPTS}wire-stripper/"
    assert as_bart.get(answer["Location"]).json() == made
    assert is_problem(aicha.get(answer["Location"]), 404)


def test_an_editor_may_publish_it_at_once(aicha: Talker, as_bart: Talker) -> None:
    body = {"labels": {"nl": "draadstripper"}, "slug": "stripper", "status": "published"}
    assert as_bart.post(CONCEPTS, body).status_code == 201
    assert aicha.get(f"{CONCEPTS}stripper/").status_code == 200


def test_nobody_writes_in_the_name_of_another_fund(as_chloe: Talker) -> None:
    body = {"labels": {"nl": "draadstripper"}, "fund": "volta"}
    assert is_problem(as_chloe.post(CONCEPTS, body), 403)
    assert not Concept.objects.exists()


def test_who_writes_for_several_funds_says_for_which(
    as_person: Callable[[User], Talker], admin_person: User
) -> None:
    keeper = as_person(admin_person)
    assert is_problem(keeper.post(CONCEPTS, {"labels": {"nl": "kabel"}}), 400)
    body = {"labels": {"nl": "kabel"}, "fund": "educam"}
    assert keeper.post(CONCEPTS, body).json()["fund"] == "educam"


@pytest.mark.django_db
def test_who_writes_for_no_fund_is_refused(as_person: Callable[[User], Talker]) -> None:
    trainer = as_person(person("tom", "volta", Role.TRAINER))
    assert is_problem(trainer.post(CONCEPTS, {"labels": {"nl": "kabel"}}), 403)


@pytest.mark.parametrize(
    "body", [{}, {"labels": {}}, {"labels": {"nl": "x"}, "slug": "A b"}, {"labels": {"xx": "x"}}]
)
def test_a_concept_without_a_word_is_none(as_bart: Talker, body: Any) -> None:
    assert is_problem(as_bart.post(CONCEPTS, body), 400)
    assert not Concept.objects.exists()


def test_a_slug_is_given_once(as_bart: Talker, voltage_tester: Concept) -> None:
    body = {"labels": {"nl": "x"}, "slug": voltage_tester.slug}
    assert is_problem(as_bart.post(CONCEPTS, body), 400)
