"""Pages and filters of the list of concepts."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from django.utils import timezone

from dictionary.models import Category, Concept, Label, Relation
from sectors.funds.models import Role, User
from tests.api.conftest import CONCEPTS, Talker, is_problem
from tests.api.test_reading import give_photo
from tests.conftest import person

Make = Callable[..., Concept]


def slugs(talker: Talker, **query: Any) -> list[str]:
    answer = talker.get(CONCEPTS, data=query)
    assert answer.status_code == 200, answer.content
    return [row["slug"] for row in answer.json()["results"]]


def walk(talker: Talker, **query: Any) -> list[str]:
    """The slugs of all pages, by their `next` addresses."""
    found: list[str] = []
    answer = talker.get(CONCEPTS, data=query).json()
    found += [row["slug"] for row in answer["results"]]
    while answer["next"]:
        answer = talker.get(answer["next"]).json()
        found += [row["slug"] for row in answer["results"]]
    return found


def test_every_concept_is_listed_once_over_all_pages(
    aicha: Talker, bart: User, make_concept: Make
) -> None:
    made = [make_concept(bart, "volta", en=f"tool {number:02}").slug for number in range(7)]
    assert walk(aicha, limit=2) == sorted(made)
    assert len(slugs(aicha, limit=1000)) == 7


def test_the_way_back_leads_to_the_page_before(
    aicha: Talker, bart: User, make_concept: Make
) -> None:
    for number in range(4):
        make_concept(bart, "volta", en=f"tool {number}")
    first = aicha.get(CONCEPTS, data={"limit": 2}).json()
    second = aicha.get(first["next"]).json()
    assert aicha.get(second["previous"]).json()["results"] == first["results"]
    assert first["previous"] is None


def test_changes_made_in_one_instant_are_all_listed(
    aicha: Talker, bart: User, make_concept: Make
) -> None:
    made = [make_concept(bart, "volta", en=f"tool {number}").slug for number in range(7)]
    moment = timezone.now()
    Concept.objects.update(updated=moment)
    since = (moment - timedelta(seconds=1)).isoformat()
    assert sorted(walk(aicha, changed_since=since, limit=2)) == sorted(made)


@pytest.mark.parametrize("written", ["2026-01-01", "2026-01-01T10:00:00", "2026-01-01T10:00:00Z"])
def test_changed_since_takes_days_and_times(
    aicha: Talker, voltage_tester: Concept, written: str
) -> None:
    Concept.objects.update(updated=datetime(2026, 1, 1, 10, tzinfo=UTC))
    assert slugs(aicha, changed_since=written) == [voltage_tester.slug]
    assert slugs(aicha, changed_since="2026-01-01T10:00:01") == []


def test_a_plus_sign_that_was_not_encoded_is_understood(
    aicha: Talker, voltage_tester: Concept
) -> None:
    answer = aicha.get(f"{CONCEPTS}?changed_since=2026-01-01T10:00:00+01:00")
    assert len(answer.json()["results"]) == 1


def test_filters_narrow_the_list(
    aicha: Talker, bart: User, chloe: User, voltage_tester: Concept, make_concept: Make
) -> None:
    saw = make_concept(chloe, "woodwize", nl="zaag", en="saw")
    tools = Category.objects.create(path="tools")
    Concept.objects.filter(pk=saw.pk).update(
        category=Category.objects.create(path="tools/cutting", parent=tools)
    )
    assert slugs(aicha, sector="wood") == ["saw"]
    assert slugs(aicha, category="tools") == ["saw"]
    assert slugs(aicha, fund="woodwize") == ["saw"]
    assert slugs(aicha, lang="fr") == [voltage_tester.slug]
    assert slugs(aicha, lang="nl", sector="wood", fund="woodwize") == ["saw"]
    assert slugs(aicha, sector="metal") == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sector", "gardening"),
        ("category", "no/such"),
        ("fund", "nobody"),
        ("lang", "xx"),
        ("sector", "'; DROP TABLE dictionary_concept; --"),
        ("lang", "{{ 7*7 }}"),
        ("fund", "\x00"),
        ("changed_since", "yesterday"),
        ("changed_since", "0001-01-01T00:00:00+14:00"),
        ("changed_since", "2026-13-01"),
        ("limit", "0"),
        ("limit", "many"),
        ("limit", "-1"),
        ("status", "secret"),
    ],
)
def test_an_unknown_value_is_a_problem(
    aicha: Talker, voltage_tester: Concept, name: str, value: str
) -> None:
    assert is_problem(aicha.get(CONCEPTS, data={name: value}), 400)


@pytest.mark.parametrize("cursor", ["x", "cD0lMDA=", "bz05OTk5OTk5OTk5OTk5OTk5OTk5OTk=", "\u20ac"])
def test_a_broken_cursor_never_breaks_the_server(
    aicha: Talker, voltage_tester: Concept, cursor: str
) -> None:
    assert aicha.get(CONCEPTS, data={"cursor": cursor}).status_code in (200, 404)
    since = {"cursor": "cD1ub3doZXJl", "changed_since": "2026-01-01"}
    assert is_problem(aicha.get(CONCEPTS, data=since), 404)


def test_visitors_do_not_ask_for_what_is_not_published(
    aicha: Talker, as_bart: Talker, as_chloe: Talker, bart: User, make_concept: Make
) -> None:
    draft = make_concept(bart, "volta", nl="nieuw", publish=False)
    assert is_problem(aicha.get(CONCEPTS, data={"status": "draft"}), 401)
    assert slugs(as_bart, status="draft") == [draft.slug]
    assert slugs(as_chloe, status="draft") == []
    assert slugs(as_bart) == []
    assert as_bart.get(f"{CONCEPTS}{draft.slug}/").json()["status"] == "draft"
    assert is_problem(as_chloe.get(f"{CONCEPTS}{draft.slug}/"), 404)


def test_a_reviewer_of_any_fund_sees_what_waits_for_review(
    as_person: Callable[[User], Talker], bart: User, make_concept: Make
) -> None:
    waiting = make_concept(bart, "volta", nl="nieuw", publish=False)
    Concept.objects.filter(pk=waiting.pk).update(status="review")
    reviewer = as_person(person("rik", "educam", Role.REVIEWER))
    assert slugs(reviewer, status="review") == [waiting.slug]
    assert slugs(reviewer, status="draft") == []


@pytest.mark.parametrize("size", [1, 40])
def test_a_page_of_forty_is_cheap(
    aicha: Talker,
    bart: User,
    make_concept: Make,
    django_assert_max_num_queries: Any,
    size: int,
) -> None:
    tools = Category.objects.create(path="tools")
    made = []
    for number in range(size):
        concept = make_concept(bart, "volta", nl=f"ding {number}", en=f"thing {number}")
        Label.objects.create(
            concept=concept, language_id="nl", text="x", kind="alternative", fund=concept.fund
        )
        give_photo(concept)
        made.append(concept)
    Concept.objects.update(category=tools)
    for one, other in pairwise(made):
        Relation.objects.create(concept=one, kind="used_with", target=other, fund=one.fund)
    query = {"sector": "electrotechnics", "lang": "nl", "changed_since": "2020-01-01"}
    with django_assert_max_num_queries(12):
        assert len(slugs(aicha, **query)) == size
