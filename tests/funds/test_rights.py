"""Who may do what, role by role."""

import pytest
from django.contrib.auth.models import AnonymousUser

from sectors.funds import rights
from sectors.funds.models import Fund, Role, User
from sectors.funds.rights import SystemActor
from tests.conftest import person

MATRIX = {
    Role.CONTRIBUTOR: {"can_draft"},
    Role.EDITOR: {"can_draft", "can_edit", "can_train"},
    Role.REVIEWER: set(),
    Role.TRAINER: {"can_train"},
    Role.FUND_ADMIN: {"can_draft", "can_edit", "can_train", "can_manage"},
}
RULES = ("can_draft", "can_edit", "can_train", "can_manage")


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("rule", RULES)
def test_a_role_gives_exactly_its_rights_in_its_own_fund(
    volta: Fund, role: Role, rule: str
) -> None:
    member = person("member", "volta", role)
    assert getattr(rights, rule)(member, volta) is (rule in MATRIX[role])


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("rule", RULES)
def test_a_role_gives_no_right_in_another_fund(woodwize: Fund, role: Role, rule: str) -> None:
    member = person("member", "volta", role)
    assert not getattr(rights, rule)(member, woodwize)


@pytest.mark.parametrize("rule", RULES)
def test_a_visitor_may_do_nothing(volta: Fund, rule: str) -> None:
    assert not getattr(rights, rule)(AnonymousUser(), volta)


@pytest.mark.parametrize("rule", RULES)
def test_the_platform_admin_may_do_everything(admin_person: User, volta: Fund, rule: str) -> None:
    assert getattr(rights, rule)(admin_person, volta)


def test_someone_who_left_may_do_nothing(bart: User, volta: Fund) -> None:
    bart.is_active = False
    bart.save()
    assert not rights.can_draft(User.objects.get(pk=bart.pk), volta)


def test_a_command_works_for_one_fund_only(volta: Fund, woodwize: Fund) -> None:
    actor = SystemActor(fund_id=volta.pk)
    assert rights.can_edit(actor, volta)
    assert not rights.can_edit(actor, woodwize)
    assert not rights.can_manage(actor, volta)


def test_a_reviewer_signs_off_what_another_wrote_never_the_own_words(db: None, bart: User) -> None:
    reviewer = person("dries", "constructiv", Role.REVIEWER)
    assert rights.can_review(reviewer, author=bart)
    assert not rights.can_review(reviewer, author=reviewer)
    assert not rights.can_review(bart, author=reviewer)
