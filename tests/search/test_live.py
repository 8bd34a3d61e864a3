"""Every save is found at once, in every process, without a restart."""

import threading
from collections.abc import Callable, Iterator

import pytest
from django.db import connection, transaction

from dictionary.models import Concept, Label, SearchChange
from dictionary.search import live
from sectors.funds.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    live.reset()
    yield
    live.reset()


def slugs(query: str) -> list[str]:
    return [hit.concept for hit in live.find(query)]


def test_a_published_concept_is_found(voltage_tester: Concept) -> None:
    assert slugs("spaningstester") == [voltage_tester.slug]
    assert slugs("testeur de tension") == [voltage_tester.slug]


def test_a_concept_published_later_is_found(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    assert slugs("kabelhaspel") == []
    concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    assert slugs("kabelhaspl") == [concept.slug]


def test_a_draft_is_not_found(bart: User, make_concept: Callable[..., Concept]) -> None:
    make_concept(bart, "volta", publish=False, nl="kabelhaspel", fr="enrouleur")
    assert slugs("kabelhaspel") == []


def test_a_retired_concept_is_gone_and_its_old_word_too(voltage_tester: Concept) -> None:
    assert slugs("spanningstester") == [voltage_tester.slug]
    Concept.objects.filter(pk=voltage_tester.pk).update(status="retired")
    SearchChange.objects.create(concept_slug=voltage_tester.slug)
    assert slugs("spanningstester") == []


def test_a_changed_word_replaces_the_old_one(voltage_tester: Concept) -> None:
    slugs("spanningstester")
    Label.objects.filter(concept=voltage_tester, language="nl").update(text="duspol")
    SearchChange.objects.create(concept_slug=voltage_tester.slug)
    assert slugs("duspol") == [voltage_tester.slug]
    assert live.find("spanningstester")[:1] == live.find("spanningstester", lang="de")[:1]


def test_a_rolled_back_change_is_forgotten(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    with transaction.atomic():
        concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
        assert slugs("kabelhaspel") == [concept.slug]
        transaction.set_rollback(True)
    assert slugs("kabelhaspel") == []


def test_a_code_finds_its_concept(voltage_tester: Concept) -> None:
    code = voltage_tester.code
    hit = live.find(f"{code[:3]}-{code[3:].lower()}")[0]
    assert (hit.concept, hit.reason, hit.score) == (voltage_tester.slug, "code", 1.0)


@pytest.mark.parametrize("typed", ["кабельгаспель", "кабелхаспел", "كابل هاسبل"])
def test_a_dutch_word_is_found_in_the_letters_of_another_script(
    bart: User, make_concept: Callable[..., Concept], typed: str
) -> None:
    concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    found = live.find(typed, my="uk", work="nl")
    assert [(hit.concept, hit.reason) for hit in found] == [(concept.slug, "sounds_like")]
    assert live.find("щщщ ххх", my="uk", work="nl") == []


def test_suggestions_know_changes_too(bart: User, make_concept: Callable[..., Concept]) -> None:
    live.suggest("kabelh")
    concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    assert [hit.concept for hit in live.suggest("kabelh")] == [concept.slug]


@pytest.mark.django_db(transaction=True)
def test_another_thread_sees_the_save(bart: User, make_concept: Callable[..., Concept]) -> None:
    found: list[list[str]] = []
    ready, saved = threading.Event(), threading.Event()

    def look() -> None:
        try:
            slugs("kabelhaspel")
            ready.set()
            saved.wait(5)
            found.append(slugs("kabelhaspel"))
        finally:
            connection.close()

    reader = threading.Thread(target=look)
    reader.start()
    ready.wait(5)
    concept = make_concept(bart, "volta", nl="kabelhaspel", fr="enrouleur")
    saved.set()
    reader.join()
    assert found == [[concept.slug]]


def test_a_known_misspelling_shows_the_right_word(voltage_tester: Concept) -> None:
    Label.objects.create(
        concept=voltage_tester, language_id="nl", text="spanningkijker", kind="hidden",
        fund=voltage_tester.fund,
    )  # fmt: skip
    SearchChange.objects.create(concept_slug=voltage_tester.slug)
    hit = live.find("spanningkijker", lang="nl")[0]
    assert (hit.matched_text, hit.reason) == ("spanningstester", "fuzzy")
