"""What may be done with a concept and its words, and what a change leaves behind."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction

from dictionary.concepts.reports import missing_word_count, report_answer, report_create
from dictionary.concepts.services import (
    concept_create,
    concept_publish,
    concept_set_status,
    concept_update,
    label_remove,
    label_save,
    label_set_draft_ipa,
)
from dictionary.models import Concept, Label, Language, MissingWord, SearchChange
from sectors.funds.models import Fund, Role, Sector, User
from tests.conftest import person


def test_the_slug_comes_from_the_english_word_and_stays(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    concept = make_concept(bart, "volta", nl="tang", en="Combination pliers")
    assert concept.slug == "combination-pliers"
    word = concept.labels.get(language="en")
    word.text = "pliers"
    label_save(actor=bart, label=word)
    concept.refresh_from_db()
    assert concept.slug == "combination-pliers"
    assert make_concept(bart, "volta", en="Combination pliers").slug == "combination-pliers-2"


def test_publishing_needs_a_word_in_a_core_language(bart: User, volta: Fund) -> None:
    Language.objects.create(tag="pl", own_name="Polski")
    concept = concept_create(actor=bart, fund=volta, labels={"pl": "młotek"})
    with pytest.raises(ValidationError):
        concept_publish(actor=bart, concept=concept)
    label_save(actor=bart, label=Label(concept=concept, language_id="nl", text="hamer", fund=volta))
    concept_publish(actor=bart, concept=concept)
    assert Concept.objects.published().get() == concept


def test_a_published_concept_keeps_its_last_core_word(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    concept = make_concept(bart, "volta", nl="hamer")
    with pytest.raises(ValidationError):
        label_remove(actor=bart, label=concept.labels.get())


def test_another_funds_editor_may_change_nothing_of_it(
    chloe: User, volta: Fund, voltage_tester: Concept
) -> None:
    word = voltage_tester.labels.get(language="nl")
    wood = Sector.objects.filter(slug="wood")
    attempts: list[Callable[[], object]] = [
        lambda: concept_update(actor=chloe, concept=voltage_tester, sectors=wood),
        lambda: concept_set_status(actor=chloe, concept=voltage_tester, status="retired"),
        lambda: label_save(actor=chloe, label=word),
        lambda: label_remove(actor=chloe, label=word),
        lambda: label_save(
            actor=chloe,
            label=Label(concept=voltage_tester, language_id="en", text="tester", fund=volta),
        ),
    ]
    before = list(Label.history.values_list("pk", flat=True))
    for attempt in attempts:
        with pytest.raises(PermissionDenied):
            attempt()
    assert list(Label.history.values_list("pk", flat=True)) == before


def test_stealing_a_label_by_giving_it_to_ones_own_fund_fails(
    chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    word = voltage_tester.labels.get(language="nl")
    word.fund, word.text = woodwize, "gestolen"
    with pytest.raises(PermissionDenied):
        label_save(actor=chloe, label=word)
    word.refresh_from_db()
    assert (word.fund.slug, word.text) == ("volta", "spanningstester")


def test_another_fund_adds_its_own_word_beside_it(
    chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    label_save(
        actor=chloe,
        label=Label(concept=voltage_tester, language_id="nl", text="spanningzoeker", fund=woodwize),
    )
    assert voltage_tester.labels.filter(language="nl", kind="preferred").count() == 2


def test_two_preferred_words_of_one_fund_in_one_language_are_impossible(
    voltage_tester: Concept,
) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Label.objects.create(
            concept=voltage_tester, language_id="nl", text="ander", fund=voltage_tester.fund
        )


def test_a_contributor_drafts_but_changes_nothing_published(
    volta: Fund, voltage_tester: Concept
) -> None:
    dora = person("dora", "volta", Role.CONTRIBUTOR)
    draft = concept_create(actor=dora, fund=volta, labels={"nl": "klem"})
    assert draft.status == "draft"
    with pytest.raises(PermissionDenied):
        concept_publish(actor=dora, concept=draft)
    with pytest.raises(PermissionDenied):
        label_save(actor=dora, label=voltage_tester.labels.get(language="nl"))


def test_a_changed_word_leaves_a_search_change_a_history_row_and_a_check_to_do(
    bart: User, voltage_tester: Concept
) -> None:
    voltage_tester.languages.filter(language="nl").update(status="checked")
    word = voltage_tester.labels.get(language="nl")
    word.ipa, word.ipa_status = "x", "approved"
    word.save()
    seen = SearchChange.objects.count()
    word.text = "spanningszoeker"
    label_save(actor=bart, label=word)
    word.refresh_from_db()
    assert SearchChange.objects.count() == seen + 1
    assert word.history.first().text == "spanningszoeker"
    assert word.ipa_status != "approved"
    assert voltage_tester.languages.get(language="nl").status == "to_check"


def test_a_draft_of_the_ipa_never_replaces_an_approved_one(voltage_tester: Concept) -> None:
    word = voltage_tester.labels.get(language="nl")
    Label.objects.filter(pk=word.pk).update(ipa="ˈspɑnɪŋ", ipa_status="approved")
    label_set_draft_ipa(labels=voltage_tester.labels.all())
    word.refresh_from_db()
    assert (word.ipa, word.ipa_status) == ("ˈspɑnɪŋ", "approved")


def test_a_report_lands_with_the_fund_that_owns_the_concept(
    bart: User, chloe: User, voltage_tester: Concept
) -> None:
    report = report_create(kind="word", concept=voltage_tester, text="Fout!", language="nl")
    assert report.fund.slug == "volta"
    with pytest.raises(PermissionDenied):
        report_answer(actor=chloe, report=report, status="solved", answer="")
    report_answer(actor=bart, report=report, status="solved", answer="Dank je.")
    report.refresh_from_db()
    assert report.status == "solved"


@pytest.mark.parametrize(("sector", "fund"), [("wood", "woodwize"), ("", "common")])
def test_a_missing_word_goes_to_the_fund_of_the_sector(db: None, sector: str, fund: str) -> None:
    report = report_create(kind="missing", query="kettingzaag", sector=sector)
    assert report.fund.slug == fund


@pytest.mark.parametrize("bad", [{"kind": "nonsense"}, {"kind": "word", "text": "x" * 1001}])
def test_a_report_that_makes_no_sense_is_refused(db: None, bad: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        report_create(**bad)


def test_searches_without_result_are_counted(db: None) -> None:
    for _ in range(3):
        missing_word_count(query="kettingzaag", language="nl")
    missing_word_count(query="x" * 81, language="nl")
    assert MissingWord.objects.get().count == 3


def test_a_fifth_language_is_a_row(bart: User, make_concept: Callable[..., Concept]) -> None:
    Language.objects.create(tag="uk", own_name="Українська")
    concept = make_concept(bart, "volta", nl="hamer", uk="молоток")
    assert concept.labels.get(language="uk").text == "молоток"
