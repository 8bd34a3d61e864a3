"""What everybody may read: changes of published words, and answers to what a phone asked."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from dictionary.concepts.merging import concept_merge
from dictionary.concepts.reports import report_pass_on
from dictionary.concepts.services import concept_set_status, label_save
from dictionary.models import Concept, Label, Report
from sectors.funds.models import Fund, User

pytestmark = pytest.mark.django_db
LOG = "/en/changes/"


def rename(user: User, concept: Concept, tag: str, text: str) -> None:
    label = Label.objects.get(concept=concept, language_id=tag)
    label.text = text
    label_save(actor=user, label=label)


def told(client: Client, address: str = LOG) -> list[str]:
    return [sentence for _change, sentence in client.get(address).context["rows"]]


def test_the_log_tells_of_published_words_and_of_no_draft(
    client: Client, bart: User, chloe: User, make_concept: Callable[..., Concept]
) -> None:
    hammer = make_concept(bart, "volta", en="hammer", nl="hamer")
    draft = make_concept(chloe, "woodwize", publish=False, en="secret saw", nl="zaag")
    rename(chloe, draft, "nl", "geheime zaag")
    rename(bart, hammer, "nl", "grote hamer")
    page = client.get(LOG).content.decode()
    assert told(client) == ["Changed: hammer", "New: hammer"]
    assert "<ins>grote</ins> hamer" in page
    assert "bart" not in page
    concept_set_status(actor=chloe, concept=draft, status="published")
    concept_set_status(actor=bart, concept=hammer, status="retired")
    assert told(client) == [
        "Taken out: hammer",
        "New: secret saw",
        "Changed: hammer",
        "New: hammer",
    ]
    assert "geheime" not in client.get(LOG).content.decode()  # what it was as a draft
    assert told(client, f"{LOG}?fund=woodwize") == ["New: secret saw"]
    assert client.get(f"{LOG}?fund=nobody").status_code == 404
    assert client.get(f"{LOG}?page=999999").status_code in (200, 404)


def test_a_merge_is_told_and_the_feed_is_atom(
    client: Client, bart: User, voltage_tester: Concept, make_concept: Callable[..., Concept]
) -> None:
    other = make_concept(bart, "volta", en="tester pen")
    concept_merge(actor=bart, keep=voltage_tester, take=other)
    assert told(client)[0] == "Two terms became one: voltage tester"
    answer = client.get(f"{LOG}feed.atom?fund=volta")
    feed = ET.fromstring(answer.content)  # noqa: S314 - our own
    space = {"a": "http://www.w3.org/2005/Atom"}
    titles = [one.text for one in feed.findall("a:entry/a:title", space)]
    assert titles[0] == "Two terms became one: voltage tester"
    assert all(one.text for one in feed.findall("a:entry/a:updated", space))


def test_the_log_takes_the_same_queries_for_two_and_for_thirty_changes(
    client: Client, bart: User, make_concept: Callable[..., Concept],
    django_assert_max_num_queries: Any,
) -> None:  # fmt: skip
    for number in range(15):
        make_concept(bart, "volta", en=f"word {number}")
    with django_assert_max_num_queries(20):
        assert len(told(client)) == 15


def test_an_answer_comes_back_to_the_phone_that_asked(
    client: Client, bart: User, chloe: User, make_concept: Callable[..., Concept]
) -> None:
    client.post("/en/missing/report/", {"query": "krikkemik", "sector": "electrotechnics"})
    report = Report.objects.get()
    assert report.fund.slug == "volta"
    assert "not answered yet" in client.get("/en/questions/").content.decode()
    assert client.get("/en/").context["new_answers"] == 0
    jack = make_concept(bart, "volta", en="jack", nl="krik")
    desk = Client()
    desk.force_login(bart)
    close = f"/backoffice/report/{report.uuid}/"
    assert desk.post(close, {"solved": "1", "term": "no-such-term"}).status_code == 400
    desk.post(close, {"solved": "1", "term": jack.slug, "answer": "Wij zeggen krik."})
    assert client.get("/en/").context["new_answers"] == 1
    page = client.get("/en/questions/").content.decode()
    assert "Wij zeggen krik." in page
    assert f"/en/term/{jack.slug}/" in page
    assert client.get("/en/").context["new_answers"] == 0
    assert "krikkemik" not in Client().get("/en/questions/").content.decode()
    client.post("/en/questions/forget/")
    assert "krikkemik" not in client.get("/en/questions/").content.decode()


@pytest.mark.parametrize("cookie", ["", "x", ".....", "é" * 40, "a" * 26 + "." + "z" * 4000])
def test_a_broken_list_on_a_phone_is_an_empty_one(client: Client, cookie: str) -> None:
    client.cookies["asked"] = cookie
    assert client.get("/en/questions/").status_code == 200


def test_a_report_for_another_fund_is_passed_on(
    bart: User, chloe: User, voltage_tester: Concept, client: Client, woodwize: Fund
) -> None:
    client.post("/en/term/voltage-tester/report/", {"kind": "word"})
    report = Report.objects.get()
    desk = Client()
    desk.force_login(chloe)
    assert (
        desk.post(f"/backoffice/report/{report.uuid}/", {"pass_on": "woodwize"}).status_code == 403
    )
    report_pass_on(actor=bart, report=report, fund=woodwize)
    assert desk.get("/backoffice/").context["reports"][0].uuid == report.uuid
