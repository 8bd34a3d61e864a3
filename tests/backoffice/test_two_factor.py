"""The second step of the login: set up, used, lost, required."""

import base64
import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice

from dictionary.models import Concept
from sectors.funds.login.second import lost_phone_token
from sectors.funds.models import AuditEntry, Membership, Role, User
from tests.conftest import PASSWORD, person

pytestmark = pytest.mark.django_db
LOGIN, CODE, SETUP = "/account/login/", "/account/login/code/", "/account/second-step/"


@pytest.fixture
def clock() -> Iterator[Any]:
    """Time stands still until a test moves it: a code is good once."""
    with time_machine.travel(timezone.now().replace(microsecond=0), tick=False) as moved:
        yield moved


def code_of(user: User) -> str:
    return f"{totp(TOTPDevice.objects.get(user=user).bin_key):06d}"


def set_up(user: User) -> tuple[Client, list[str]]:
    """A browser of `user` with a phone, and the codes on paper."""
    client = Client()
    client.post(LOGIN, {"username": user.username, "password": PASSWORD})
    page = client.get(SETUP)
    assert "<svg" in page.content.decode()
    return client, client.post(SETUP, {"code": code_of(user)}).context["codes"]


def half_way(user: User) -> Client:
    client = Client()
    answer = client.post(f"{LOGIN}?next=/backoffice/terms/",
                         {"username": user.username, "password": PASSWORD})  # fmt: skip
    assert answer["Location"] == CODE
    return client


def test_the_key_on_the_page_is_the_key_of_the_phone(bart: User, client: Client) -> None:
    client.force_login(bart)
    page = client.get(SETUP).content.decode()
    found = re.search(r"<code translate=\"no\">([A-Z2-7 ]+)</code>", page)
    assert found is not None
    key = found[1].replace(" ", "")
    padded = key + "=" * (-len(key) % 8)
    assert base64.b32decode(padded) == TOTPDevice.objects.get().bin_key
    assert client.post(SETUP, {"code": "000000"}).status_code == 400
    assert not TOTPDevice.objects.filter(confirmed=True).exists()


def test_the_password_alone_opens_nothing(bart: User, clock: Any, client: Client) -> None:
    set_up(bart)
    clock.shift(60)
    half = half_way(bart)
    assert half.get("/backoffice/").status_code == 302
    assert half.get("/admin/").status_code == 302
    assert half.get("/nl/voices/").status_code == 302
    key = base64.b64encode(f"bart:{PASSWORD}".encode()).decode()
    told = client.post(
        "/api/v1/concepts/", {}, "application/json", headers={"authorization": f"Basic {key}"}
    )
    assert told.status_code in (401, 403)
    done = half.post(CODE, {"code": code_of(bart)})
    assert done["Location"] == "/backoffice/terms/"
    assert half.get("/backoffice/").status_code == 200


def test_a_code_works_once_and_one_on_paper_too(bart: User, clock: Any) -> None:
    _client, papers = set_up(bart)
    clock.shift(60)
    used = code_of(bart)
    assert half_way(bart).post(CODE, {"code": used}).status_code == 302
    assert half_way(bart).post(CODE, {"code": used}).status_code == 400
    assert len(set(papers)) == 10
    assert half_way(bart).post(CODE, {"code": papers[3].upper()}).status_code == 302
    assert half_way(bart).post(CODE, {"code": papers[3]}).status_code == 400


def test_guessing_codes_locks_the_login_and_a_new_password_opens_it(
    bart: User, clock: Any, work: Any, client: Client
) -> None:
    User.objects.filter(pk=bart.pk).update(email="bart@example.org")
    set_up(bart)
    half = half_way(bart)
    answers = [half.post(CODE, {"code": "123456"}).status_code for _ in range(9)]
    assert answers[-1] in (403, 429)
    locked = half.post(CODE, {"code": code_of(bart)})
    assert locked.status_code in (403, 429)
    assert AuditEntry.objects.filter(deed="locked", about="bart").exists()
    client.post("/account/password/lost/", {"email": "BART@example.org"})
    client.post("/account/password/lost/", {"email": "nobody@example.org"})
    work()
    assert len(mail.outbox) == 1
    found = re.search(r"http\S+(/account/password/new/\S+)", str(mail.outbox[0].body))
    assert found is not None
    form = client.get(found[1], follow=True).request["PATH_INFO"]
    new = {"new_password1": "another-word-2026", "new_password2": "another-word-2026"}
    assert client.post(form, new).status_code == 302
    clock.shift(4_000)
    after = Client()
    data = {"username": "bart", "password": "another-word-2026"}
    assert after.post(LOGIN, data)["Location"] == CODE  # the second step stays
    assert after.post(CODE, {"code": code_of(bart)}).status_code == 302


def test_a_lost_phone_is_reset_by_mail_after_a_day_unless_somebody_logs_in(
    bart: User, clock: Any, work: Any
) -> None:
    User.objects.filter(pk=bart.pk).update(email="bart@example.org")
    set_up(bart)
    half = half_way(bart)
    for _ in range(2):
        half.post("/account/login/lost-phone/")
    work()
    assert len(mail.outbox) == 1
    found = re.search(r"http\S+(/account/login/lost-phone/\S+)", str(mail.outbox[0].body))
    assert found is not None
    assert Client().post(found[1]).status_code == 200
    assert TOTPDevice.objects.exists()
    clock.shift(timedelta(hours=25))
    stale = lost_phone_token(User.objects.get(pk=bart.pk))
    assert Client().post(found[1]).status_code == 302
    assert not TOTPDevice.objects.exists()
    set_up(bart)
    clock.shift(timedelta(hours=25))
    assert Client().post(f"/account/login/lost-phone/{stale}/").status_code == 404
    assert TOTPDevice.objects.exists()


def test_another_administrator_resets_it_but_never_one_of_higher_standing(
    bart: User, admin_person: User, clock: Any
) -> None:
    set_up(bart)
    set_up(admin_person)
    Membership.objects.create(user=admin_person, fund_id=bart.memberships.get().fund_id,
                              role=Role.EDITOR)  # fmt: skip
    ann = person("ann", "volta", Role.FUND_ADMIN)
    desk = Client()
    desk.force_login(ann)
    assert desk.post(f"/backoffice/people/{admin_person.pk}/let-in/").status_code == 403
    assert desk.post(f"/backoffice/people/{ann.pk}/let-in/").status_code == 403
    assert desk.post(f"/backoffice/people/{bart.pk}/let-in/").status_code == 302
    assert list(TOTPDevice.objects.values_list("user", flat=True)) == [admin_person.pk]
    data = {"username": "bart", "password": PASSWORD}
    assert Client().post(LOGIN, data)["Location"] == "/backoffice/"


def test_where_it_is_required_who_publishes_does_nothing_without_it(
    bart: User, clock: Any, settings: Any, voltage_tester: Concept
) -> None:
    settings.TWO_FACTOR_REQUIRED = True
    trainer = person("tom", "volta", Role.TRAINER)
    for user, address in ((bart, SETUP), (trainer, None)):
        client = Client()
        client.force_login(user)
        answer = client.get("/backoffice/")
        assert (answer.get("Location"), answer.status_code) == (address, 302 if address else 200)
        if address:
            assert client.post("/api/v1/concepts/", {}).status_code == 403
            assert client.get("/admin/")["Location"] == SETUP
    client, _codes = set_up(bart)
    assert client.get("/backoffice/").status_code == 200
    clock.shift(60)
    assert client.post(SETUP, {"code": code_of(bart), "off": "1"}).status_code == 200
    assert TOTPDevice.objects.filter(user=bart, confirmed=True).exists()


def test_it_is_turned_off_with_a_code_only(bart: User, clock: Any) -> None:
    client, _codes = set_up(bart)
    assert client.post(SETUP, {"off": "1", "code": "000000"}).status_code == 400
    assert TOTPDevice.objects.exists()
    clock.shift(60)
    client.post(SETUP, {"off": "1", "code": code_of(bart)})
    assert not TOTPDevice.objects.filter(confirmed=True).exists()
