"""From draft to retired, sign-off, proposals, merges, planned publishing, and taking it back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from dictionary.concepts.merging import concept_merge
from dictionary.concepts.proposals import (
    proposal_accept,
    proposal_beside,
    proposal_decline,
    proposal_make,
)
from dictionary.concepts.reverting import change_revert
from dictionary.concepts.services import concept_set_status, label_save
from dictionary.concepts.workflow import (
    comment_add,
    comment_settle,
    concept_plan,
    language_send_back,
    language_sign_off,
    publish_what_is_due,
)
from dictionary.models import Change, CodeRedirect, Concept, Label, SlugRedirect
from sectors.funds.models import Fund, Membership, Role, User
from tests.conftest import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def rik(db: None) -> User:
    """Reviews; writes for Volta too."""
    return person("rik", "volta", Role.REVIEWER, Role.EDITOR)


def test_a_reviewer_signs_off_what_others_wrote(rik: User, voltage_tester: Concept) -> None:
    state = language_sign_off(actor=rik, concept=voltage_tester, tag="nl")
    assert (state.status, state.checked_by) == ("checked", rik)
    assert voltage_tester.status == "published"


def test_nobody_signs_off_the_own_words(rik: User, voltage_tester: Concept) -> None:
    word = voltage_tester.labels.get(language="nl")
    word.text = "spanningszoeker"
    label_save(actor=rik, label=word)
    with pytest.raises(PermissionDenied):
        language_sign_off(actor=rik, concept=voltage_tester, tag="nl")
    assert language_sign_off(actor=rik, concept=voltage_tester, tag="fr").status == "checked"


def test_a_changed_published_word_is_to_check_again(
    bart: User, rik: User, voltage_tester: Concept
) -> None:
    language_sign_off(actor=rik, concept=voltage_tester, tag="nl")
    word = voltage_tester.labels.get(language="nl")
    word.text = "spanningszoeker"
    label_save(actor=bart, label=word)
    assert voltage_tester.languages.get(language="nl").status == "to_check"


def test_sending_back_needs_a_reason(rik: User, voltage_tester: Concept) -> None:
    with pytest.raises(ValidationError):
        language_send_back(actor=rik, concept=voltage_tester, tag="nl", note=" ")
    state = language_send_back(actor=rik, concept=voltage_tester, tag="nl", note="Te lang.")
    assert (state.status, state.note) == ("to_check", "Te lang.")


def test_a_proposal_that_is_accepted_changes_the_owners_word(
    bart: User, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    proposal = proposal_make(
        actor=chloe, concept=voltage_tester, fund=woodwize,
        change={"labels": {"nl": "spanningzoeker"}}, reason="Zo zeggen wij het.",
    )  # fmt: skip
    with pytest.raises(PermissionDenied):
        proposal_accept(actor=chloe, proposal=proposal)
    proposal_accept(actor=bart, proposal=proposal)
    word = voltage_tester.labels.get(language="nl")
    assert (word.text, word.fund.slug) == ("spanningzoeker", "volta")
    with pytest.raises(ValidationError):
        proposal_decline(actor=bart, proposal=proposal, answer="Toch niet.")


def test_a_proposal_may_be_kept_beside_the_owners_word(
    bart: User, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    change = {"labels": {"nl": "spanningzoeker"}}
    proposal = proposal_make(actor=chloe, concept=voltage_tester, fund=woodwize, change=change)
    proposal_beside(actor=bart, proposal=proposal)
    words = set(voltage_tester.labels.filter(language="nl").values_list("text", "fund__slug"))
    assert words == {("spanningstester", "volta"), ("spanningzoeker", "woodwize")}


def test_declining_needs_a_reason_and_a_proposal_must_make_sense(
    bart: User, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    change = {"labels": {"nl": "x"}}
    proposal = proposal_make(actor=chloe, concept=voltage_tester, fund=woodwize, change=change)
    with pytest.raises(ValidationError):
        proposal_decline(actor=bart, proposal=proposal, answer="")
    for bad in ({}, {"status": "retired"}, {"labels": {"nl": "<script>"}}):
        with pytest.raises(ValidationError):
            proposal_make(actor=chloe, concept=voltage_tester, fund=woodwize, change=bad)


def test_a_merge_leads_slug_and_code_on_and_is_undone_whole(
    bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    other = make_concept(bart, "volta", nl="spanningzoeker", fr="testeur", en="tester pen")
    words = set(other.labels.values_list("pk", "text", "kind"))
    old = (other.pk, other.slug, other.code)
    change = concept_merge(actor=bart, keep=voltage_tester, take=other, why="Twee keer hetzelfde")
    assert SlugRedirect.objects.get(slug=old[1]).concept == voltage_tester
    assert CodeRedirect.objects.get(code=old[2]).concept == voltage_tester
    assert not Concept.objects.filter(pk=old[0]).exists()
    kinds = dict(voltage_tester.labels.filter(language="nl").values_list("text", "kind"))
    assert kinds == {"spanningstester": "preferred", "spanningzoeker": "alternative"}
    done = change_revert(actor=bart, change=change)
    assert done.kept == []
    back = Concept.objects.get(pk=old[0])
    assert (back.slug, back.code, back.status) == (old[1], old[2], "published")
    assert set(back.labels.values_list("pk", "text", "kind")) == words
    assert not SlugRedirect.objects.exists()
    with pytest.raises(ValidationError):
        change_revert(actor=bart, change=Change.objects.get(pk=change.pk))


def test_funds_merge_only_through_the_platform(
    bart: User, chloe: User, admin_person: User, voltage_tester: Concept,
    make_concept: Callable[..., Concept],
) -> None:  # fmt: skip
    theirs = make_concept(chloe, "woodwize", nl="spanningzoeker")
    for actor in (bart, chloe):
        with pytest.raises(PermissionDenied):
            concept_merge(actor=actor, keep=voltage_tester, take=theirs)
    concept_merge(actor=admin_person, keep=voltage_tester, take=theirs)
    assert voltage_tester.labels.filter(fund__slug="woodwize").exists()


def test_what_somebody_changed_since_is_kept_and_named(bart: User, voltage_tester: Concept) -> None:
    word = voltage_tester.labels.get(language="nl")
    word.text = "eerste"
    label_save(actor=bart, label=word)
    change = Change.objects.filter(kind="edit").first()
    assert change is not None
    word.text = "tweede"
    label_save(actor=bart, label=word)
    done = change_revert(actor=bart, change=change)
    word.refresh_from_db()
    assert word.text == "tweede"
    assert done.kept == ["tweede (nl)"]


def test_a_concept_with_words_of_others_is_not_retired_under_them(
    bart: User, chloe: User, woodwize: Fund, voltage_tester: Concept
) -> None:
    label = Label(concept=voltage_tester, language_id="nl", text="zoeker", fund=woodwize)
    label_save(actor=chloe, label=label)
    with pytest.raises(ValidationError):
        concept_set_status(actor=bart, concept=voltage_tester, status="retired")


def test_a_planned_concept_is_published_when_its_moment_comes(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    draft = make_concept(bart, "volta", publish=False, nl="hamer")
    with pytest.raises(ValidationError):
        concept_plan(actor=bart, concept=draft, at=timezone.now() - timedelta(hours=1))
    concept_plan(actor=bart, concept=draft, at=timezone.now() + timedelta(hours=1))
    assert publish_what_is_due() == 0
    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        assert publish_what_is_due() == 1
        assert publish_what_is_due() == 0
    draft.refresh_from_db()
    assert (draft.status, draft.publish_at) == ("published", None)


def test_comments_are_settled_by_their_writer_or_the_owner(
    bart: User, chloe: User, voltage_tester: Concept
) -> None:
    comment = comment_add(actor=chloe, concept=voltage_tester, text="Is dit het juiste woord?")
    mira = person("mira", "educam", Role.EDITOR)
    with pytest.raises(PermissionDenied):
        comment_settle(actor=mira, comment=comment)
    assert comment_settle(actor=bart, comment=comment).is_settled
    Membership.objects.filter(user=mira).delete()
    with pytest.raises(PermissionDenied):
        comment_add(actor=User.objects.get(pk=mira.pk), concept=voltage_tester, text="x")


def test_undoing_a_creation_leaves_the_words_that_others_added_since(
    bart: User, chloe: User, woodwize: Fund, make_concept: Callable[..., Concept]
) -> None:
    concept = make_concept(bart, "volta", nl="hamer")
    made = Change.objects.filter(concept_id=concept.pk).order_by("pk").first()
    assert made is not None
    guest = Label(concept=concept, language_id="nl", text="klopper", fund=woodwize)
    label_save(actor=chloe, label=guest)
    done = change_revert(actor=bart, change=made)
    assert done.kept
    assert set(concept.labels.values_list("text", flat=True)) == {"hamer", "klopper"}


def test_undoing_a_creation_leaves_no_published_concept_without_a_word(
    bart: User, make_concept: Callable[..., Concept]
) -> None:
    concept = make_concept(bart, "volta", nl="hamer")  # made, then published
    made = Change.objects.filter(concept_id=concept.pk).order_by("pk").first()
    assert made is not None
    change_revert(actor=bart, change=made)
    kept = Concept.objects.filter(pk=concept.pk).first()
    assert kept is None or kept.labels.filter(text="hamer").exists()


def test_a_sign_off_is_taken_back_by_its_fund_alone(
    bart: User, chloe: User, rik: User, voltage_tester: Concept
) -> None:
    language_sign_off(actor=rik, concept=voltage_tester, tag="nl")
    change = Change.objects.filter(kind="sign_off").latest("pk")
    with pytest.raises(PermissionDenied):
        change_revert(actor=chloe, change=change)
    change_revert(actor=bart, change=change)
    assert not voltage_tester.languages.filter(language="nl", status="checked").exists()


def test_a_published_concept_does_not_vanish_into_a_draft(
    bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    draft = make_concept(bart, "volta", publish=False, nl="zoeker")
    with pytest.raises(ValidationError):
        concept_merge(actor=bart, keep=draft, take=voltage_tester)
    assert Concept.objects.filter(pk=voltage_tester.pk, status="published").exists()


def test_a_reviewer_who_proposed_a_word_does_not_sign_it_off(
    bart: User, volta: Fund, voltage_tester: Concept
) -> None:
    rita = person("rita", "woodwize", Role.REVIEWER, Role.CONTRIBUTOR)
    change: dict[str, object] = {"labels": {"nl": "spanningszoeker"}}
    fund = Fund.objects.get(slug="woodwize")
    proposal = proposal_make(actor=rita, concept=voltage_tester, fund=fund, change=change)
    proposal_accept(actor=bart, proposal=proposal)
    with pytest.raises(PermissionDenied):
        language_sign_off(actor=rita, concept=voltage_tester, tag="nl")
    assert language_sign_off(actor=rita, concept=voltage_tester, tag="fr").status == "checked"


def test_a_language_that_nobody_knows_is_refused_in_words(
    rik: User, voltage_tester: Concept
) -> None:
    with pytest.raises(ValidationError):
        language_send_back(actor=rik, concept=voltage_tester, tag="zz", note="?")
