"""What workers tell us arrives at the right fund, and nothing of them is kept."""

import pytest
from django.test import Client

from dictionary.models import Concept, MissingWord, Report


def test_a_mistake_arrives_at_the_fund_of_the_word(client: Client, voltage_tester: Concept) -> None:
    response = client.post(
        "/nl/term/voltage-tester/report/", {"kind": "sound", "text": "De ui klinkt als u."}
    )
    assert response.status_code == 302
    report = Report.objects.get()
    assert (report.fund.slug, report.kind, report.concept) == ("volta", "sound", voltage_tester)
    assert "Bedankt" in client.get(response["Location"]).content.decode()


@pytest.mark.parametrize("sent", [{}, {"kind": "nonsense"}, {"kind": "word", "text": "x" * 1001}])
def test_a_report_that_cannot_be_kept_says_why(
    client: Client, voltage_tester: Concept, sent: dict[str, str]
) -> None:
    response = client.post("/nl/term/voltage-tester/report/", sent)
    assert response.status_code == 400
    assert 'role="alert"' in response.content.decode()
    assert not Report.objects.exists()


def test_a_missing_word_reaches_the_common_editors(client: Client, db: None) -> None:
    assert client.post("/nl/missing/report/", {"query": "krikkemik"}).status_code == 302
    report = Report.objects.get()
    assert (report.fund.slug, report.kind, report.query) == ("common", "missing", "krikkemik")


@pytest.mark.parametrize("query", ["", "x" * 201])
def test_an_empty_or_endless_missing_word_is_refused(client: Client, db: None, query: str) -> None:
    assert client.post("/nl/missing/report/", {"query": query}).status_code == 400
    assert not Report.objects.exists()


def test_a_search_that_finds_nothing_is_counted_for_the_editors(client: Client, db: None) -> None:
    for _ in range(2):
        client.get("/nl/search/?q=Xqzzyplok")
    row = MissingWord.objects.get()
    assert (row.query, row.count) == ("xqzzyplok", 2)
