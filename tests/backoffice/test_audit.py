"""The audit log: written by itself, read by administrators, changed by nobody."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from dictionary.concepts.merging import concept_merge
from dictionary.models import Concept
from sectors.funds.audit.services import audit_note
from sectors.funds.models import AuditEntry, Deed, Role, User
from tests.conftest import PASSWORD, person

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE funds_auditentry SET about = 'nothing'",
        "DELETE FROM funds_auditentry",
        "INSERT INTO funds_auditentry (id, at, deed, by, fund, about)"
        " SELECT id, at, deed, 'x', fund, about FROM funds_auditentry",
    ],
)
def test_the_database_refuses_to_change_a_line(bart: User, statement: str) -> None:
    if connection.vendor == "sqlite":
        statement = statement.replace("INSERT INTO", "INSERT OR REPLACE INTO")
    entry = audit_note(Deed.EXPORTED, by=bart, about="everything")
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    with pytest.raises(DatabaseError), transaction.atomic():
        entry.delete()
    assert AuditEntry.objects.get(pk=entry.pk).about == "everything"


def test_logins_merges_and_the_admin_write_it_by_themselves_without_an_address(
    admin_person: User, bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    before = set(AuditEntry.objects.values_list("pk", flat=True))
    client = Client(REMOTE_ADDR="198.51.100.7")
    for name, word in (("bart", "wrong"), ("my-password-by-mistake", "x"), ("root", PASSWORD)):
        client.post("/account/login/", {"username": name, "password": word})
    other = make_concept(bart, "volta", nl="spanningzoeker")
    concept_merge(actor=bart, keep=voltage_tester, take=other)
    fund = bart.memberships.get().fund_id
    client.post("/admin/funds/sector/add/", {"slug": "test", "fund": fund, "order": 9})
    rows = AuditEntry.objects.exclude(pk__in=before).order_by("pk")
    assert list(rows.values_list("deed", "by", "about")) == [
        ("login_failed", "", "bart"), ("login_failed", "", ""), ("login", "root", ""),
        ("merged", "bart", f"{other.slug} > voltage-tester"),
        ("settings", "root", AuditEntry.objects.latest("pk").about),
    ]  # fmt: skip
    assert rows.filter(deed="settings", about__endswith="test").count() == 1
    assert not any("198.51" in str(vars(row)) for row in rows)


def test_an_administrator_reads_the_own_fund_filters_and_takes_it_as_csv(
    bart: User, chloe: User, client: Client
) -> None:
    ann = person("ann", "volta", Role.FUND_ADMIN)
    audit_note(Deed.EXPORTED, by=bart, fund=bart.memberships.get().fund, about="=1+1")
    audit_note(Deed.EXPORTED, by=chloe, fund=chloe.memberships.get().fund, about="secret list")
    client.force_login(bart)
    assert client.get("/backoffice/audit/").status_code == 403
    client.force_login(ann)
    page = client.get("/backoffice/audit/", {"deed": "exported"})
    assert [row.by for row in page.context["page"]] == ["bart"]
    assert not client.get("/backoffice/audit/", {"name": "secret"}).context["page"].object_list
    assert client.get("/backoffice/audit/?since=2026-99-99&page=x").status_code == 200
    answer = client.get("/backoffice/audit/?as=csv&deed=exported")
    text = b"".join(answer.streaming_content).decode("utf-8-sig")  # type: ignore[attr-defined]
    assert "'=1+1" in text
    assert "secret list" not in text
    assert AuditEntry.objects.filter(by="ann", about="audit.csv").exists()
