"""Invitations, roles and outside reviewers, as an administrator of a fund walks through them."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import timezone

from dictionary.concepts.workflow import language_sign_off
from dictionary.models import Concept
from sectors.funds.models import (
    AuditEntry,
    Fund,
    Invitation,
    Membership,
    OutsideReviewer,
    Role,
    User,
)
from sectors.funds.people.outside import as_actor
from sectors.funds.people.services import invitation_accept, invitation_make
from tests.conftest import PASSWORD, person

pytestmark = pytest.mark.django_db
PEOPLE = "/backoffice/people/"


@pytest.fixture
def ann(db: None) -> User:
    """Administers Volta."""
    return person("ann", "volta", Role.FUND_ADMIN)


@pytest.fixture
def desk(client: Client, ann: User) -> Client:
    client.force_login(ann)
    return client


def roles_of(user: User, fund: str = "volta") -> set[str]:
    return set(Membership.objects.filter(user=user, fund__slug=fund).values_list("role", flat=True))


def new_person(name: str) -> dict[str, str]:
    return {"username": name, "full_name": "Nora Peeters", "password1": PASSWORD,
            "password2": PASSWORD}  # fmt: skip


def test_an_invitation_is_mailed_once_and_works_once(
    desk: Client, work: Callable[[], None], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        desk.post(f"{PEOPLE}invite/", {"email": "nora@example.org", "roles": ["editor", "trainer"]})
    work()
    invitation = Invitation.objects.get()
    link = f"/account/invitation/{invitation.token}/"
    assert [message.to for message in mail.outbox] == [["nora@example.org"]]
    assert link in str(mail.outbox[0].body)
    assert link in desk.get(PEOPLE).content.decode()
    nora = Client()
    weak = nora.post(link, new_person("nora") | {"password1": "short", "password2": "short"})
    assert weak.status_code == 400
    assert not User.objects.filter(username="nora").exists()
    assert nora.post(link, new_person("nora")).status_code == 302
    made = User.objects.get(username="nora")
    assert (made.email, str(made), roles_of(made)) == (
        "nora@example.org", "Nora Peeters", {"editor", "trainer"},
    )  # fmt: skip
    assert nora.get("/backoffice/").status_code == 200
    assert Client().get(link).status_code == 404
    assert Client().post(link, new_person("twice")).status_code == 404
    told = list(AuditEntry.objects.order_by("pk").values_list("deed", "about"))
    assert ("roles", "+ nora: editor") in told
    assert ("invited", "nora@example.org: editor, trainer") in told


def test_an_old_withdrawn_or_forged_invitation_is_refused_in_words(
    desk: Client, ann: User, volta: Fund
) -> None:
    first = invitation_make(actor=ann, fund=volta, email="a@example.org", roles=["editor"])
    link = f"/account/invitation/{first.token}/"
    assert Client().get(link[:-3] + "xx/").status_code == 404
    with time_machine.travel(timezone.now() + timedelta(days=8)):
        assert Client().get(link).status_code == 404
    desk.post(f"{PEOPLE}invitation/{first.uuid}/")
    assert Client().get(link).status_code == 404
    assert desk.post(f"{PEOPLE}invite/", {"email": "nobody"}).status_code == 400
    assert desk.post(f"{PEOPLE}invite/", {"email": "no", "roles": ["editor"]}).status_code == 400


def test_what_an_inviter_may_not_give_any_more_is_not_given(ann: User, volta: Fund) -> None:
    invitation = invitation_make(actor=ann, fund=volta, email="a@example.org", roles=["editor"])
    Membership.objects.filter(user=ann).delete()
    with pytest.raises(ValidationError):
        invitation_accept(invitation=invitation, person=User(username="late"))
    assert not User.objects.filter(username="late").exists()


def test_who_has_an_account_accepts_with_it(ann: User, chloe: User, volta: Fund) -> None:
    invitation = invitation_make(actor=ann, fund=volta, email="c@example.org", roles=["reviewer"])
    hers = Client()
    hers.force_login(chloe)
    assert hers.post(f"/account/invitation/{invitation.token}/").status_code == 302
    assert (roles_of(chloe), roles_of(chloe, "woodwize")) == ({"reviewer"}, {"editor"})


def test_roles_are_given_and_taken_and_the_last_administrator_stays(
    desk: Client, ann: User, bart: User
) -> None:
    url = f"{PEOPLE}{bart.pk}/roles/"
    desk.post(url, {"roles": ["reviewer", "fund_admin", "nonsense"]})
    assert roles_of(bart) == {"reviewer", "fund_admin"}
    assert desk.post(f"{PEOPLE}{ann.pk}/roles/", {"roles": ["editor"]}).status_code == 302
    assert roles_of(ann) == {"editor"}
    desk.force_login(bart)
    last = desk.post(url, {"leave": "1"})
    assert last.status_code == 400
    assert "fund_admin" in roles_of(bart)
    desk.post(f"{PEOPLE}{ann.pk}/roles/", {"leave": "1", "roles": ["editor"]})
    assert roles_of(ann) == set()
    assert AuditEntry.objects.filter(deed="roles", by="bart", about="- ann: editor").exists()


def test_nobody_reaches_the_people_of_another_fund(
    desk: Client, chloe: User, bart: User, woodwize: Fund
) -> None:
    assert desk.get(f"{PEOPLE}?fund=woodwize").context["request"].fund.slug == "volta"
    assert desk.post(f"{PEOPLE}{chloe.pk}/roles/", {"roles": ["fund_admin"]}).status_code == 400
    assert roles_of(chloe, "woodwize") == {"editor"}
    client = Client()
    client.force_login(bart)
    assert client.get(PEOPLE).status_code == 403
    assert client.post(f"{PEOPLE}{bart.pk}/roles/", {"roles": ["fund_admin"]}).status_code == 403
    with pytest.raises(PermissionDenied):
        invitation_make(actor=bart, fund=woodwize, email="x@example.org", roles=["editor"])


def test_the_list_of_people_takes_the_same_queries_for_one_and_for_thirty(
    desk: Client, django_assert_max_num_queries: Any
) -> None:
    for number in range(30):
        person(f"p{number}", "volta", Role.EDITOR, Role.REVIEWER)
    with django_assert_max_num_queries(16):
        assert len(desk.get(PEOPLE).context["colleagues"]) == 31


def ask(desk: Client, **sent: str) -> OutsideReviewer:
    until = (timezone.localdate() + timedelta(days=7)).isoformat()
    data = {"name": "Jana Nowak", "language": "fr", "sector": "", "until": until} | sent
    assert desk.post(f"{PEOPLE}reviewer/", data).status_code == 302
    return OutsideReviewer.objects.select_related("person").latest("pk")


def test_an_outside_reviewer_signs_off_by_link_and_appears_by_name(
    desk: Client, voltage_tester: Concept
) -> None:
    reviewer = ask(desk)
    jana, link = Client(), f"/backoffice/review/{reviewer.token}/"
    assert "testeur de tension" in jana.get(link).content.decode()
    said = f"{link}voltage-tester/say/"
    assert jana.post(said, {"wrong": "1", "text": ""}).status_code == 400
    jana.post(said, {"comment": "1", "text": "On dit aussi vérificateur."})
    assert jana.post(said, {"right": "1"}).status_code == 302
    state = voltage_tester.languages.get(language="fr")
    assert (state.status, str(state.checked_by)) == ("checked", "Jana Nowak")
    told = desk.get("/backoffice/term/voltage-tester/history/").content.decode()
    assert "Jana Nowak" in told
    page = desk.get("/backoffice/term/voltage-tester/").content.decode()
    assert "On dit aussi vérificateur." in page
    assert not voltage_tester.languages.exclude(language="fr").filter(status="checked").exists()


def test_the_link_of_a_reviewer_opens_its_selection_and_nothing_else(
    desk: Client, chloe: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    theirs = make_concept(chloe, "woodwize", fr="scie", nl="zaag")
    wood = ask(desk, sector="wood")
    everything = ask(desk)
    stranger = Client()
    assert "testeur" not in stranger.get(f"/backoffice/review/{wood.token}/").content.decode()
    for reviewer, slug in ((wood, "voltage-tester"), (everything, theirs.slug)):
        link = f"/backoffice/review/{reviewer.token}/{slug}/"
        assert stranger.get(link).status_code == 404
        assert stranger.post(f"{link}say/", {"right": "1"}).status_code == 404
    for concept, tag in ((theirs, "fr"), (voltage_tester, "nl")):
        with pytest.raises(PermissionDenied):
            language_sign_off(actor=as_actor(everything), concept=concept, tag=tag)
    assert stranger.get("/backoffice/terms/").status_code == 302


def test_the_link_of_a_reviewer_ends_with_its_day_or_when_it_is_withdrawn(
    desk: Client, voltage_tester: Concept
) -> None:
    reviewer = ask(desk)
    link, actor = f"/backoffice/review/{reviewer.token}/", as_actor(reviewer)
    with time_machine.travel(timezone.now() + timedelta(days=9)):
        assert Client().get(link).status_code == 404
        with pytest.raises(PermissionDenied):
            language_sign_off(actor=actor, concept=voltage_tester, tag="fr")
    desk.post(f"{PEOPLE}reviewer/{reviewer.uuid}/")
    assert Client().get(link).status_code == 404
    empty = {"username": reviewer.person.username, "password": " "}
    assert Client().post("/account/login/", empty).status_code == 200
    assert desk.post(f"{PEOPLE}reviewer/", {"name": "X", "language": "fr", "until": "31/12"}
                     ).status_code == 400  # fmt: skip
