"""The editor's pages: what waits, what is missing, and who decided what."""

from typing import Any

import pytest
from django.test import Client
from django.utils import translation

from dictionary.hooks import sound_for
from dictionary.models import Concept, Definition, Label
from sectors.funds.models import Fund, Role, User
from speech.models import Pronunciation
from speech.recordings import recording_submit
from speech.wanted import label_utterance
from tests.conftest import person
from tests.speech.people import FACTS, approved, voice, wav
from tests.speech.test_recorder import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def label(voltage_tester: Concept) -> Label:
    return voltage_tester.labels.get(language_id="nl")


@pytest.fixture
def els(label: Label) -> User:
    return person("els", "volta", Role.TRAINER)


@pytest.fixture
def waiting(els: User, label: Label, volta: Fund) -> Pronunciation:
    return recording_submit(actor=els, target=label, fund=volta, data=wav(voice()), facts=FACTS)


@pytest.fixture
def editor(client: Client, bart: User) -> Client:
    client.force_login(bart)
    return client


def text_of(client: Client, name: str, query: str = "", *args: object) -> str:
    answer = client.get(address(name, *args) + query)
    assert answer.status_code == 200
    return answer.content.decode().replace("\u00ad", "")


def test_an_editor_hears_before_and_after_and_approves(
    editor: Client, waiting: Pronunciation, label: Label
) -> None:
    page = text_of(editor, "queue")
    assert "spanningstester" in page
    before = sound_for(label_utterance(label))
    assert before is not None
    assert before.url in page.replace("&amp;", "&")
    heard = editor.get(address("listen", waiting.uuid))
    assert (heard.status_code, heard["Content-Type"]) == (200, "audio/mpeg")
    assert "private" in heard["Cache-Control"]
    editor.post(address("approve", waiting.uuid), {"version": waiting.version})
    assert "Approved: spanningstester." in text_of(editor, "queue")
    after = sound_for(label_utterance(label))
    assert after is not None
    assert after.is_person
    assert editor.get(after.url).content == heard.content


def test_a_second_click_changes_nothing(editor: Client, waiting: Pronunciation) -> None:
    for _twice in range(2):
        editor.post(address("approve", waiting.uuid), {"version": waiting.version})
    assert waiting.history.filter(status="ready").count() == 1


def test_a_recording_that_changed_meanwhile_must_be_heard_first(
    editor: Client, waiting: Pronunciation, els: User, label: Label, volta: Fund
) -> None:
    old = waiting.version
    recording_submit(actor=els, target=label, fund=volta, data=wav(voice(0.8)), facts=FACTS)
    editor.post(address("approve", waiting.uuid), {"version": old})
    assert "Listen to that one" in text_of(editor, "queue")
    assert Pronunciation.objects.people().get().status == "submitted"


def test_declining_needs_a_reason_and_the_speaker_reads_it(
    editor: Client, waiting: Pronunciation, els: User
) -> None:
    editor.post(address("decline", waiting.uuid), {"text": ""})
    assert "Say why" in text_of(editor, "queue")
    editor.post(address("decline", waiting.uuid), {"reason": "noise", "text": "A lorry."})
    speaker = Client()
    speaker.force_login(els)
    assert "There is noise in it. A lorry." in text_of(speaker, "voices", "?status=declined")
    assert text_of(speaker, "voices", "?status=ready").count("spanningstester") == 0


def test_another_funds_editor_may_not_approve_or_hear_it(
    chloe: User, client: Client, waiting: Pronunciation
) -> None:
    client.force_login(chloe)
    assert "Nothing waits for you" in text_of(client, "queue")
    for name in ("approve", "decline", "withdraw"):
        answer = client.post(address(name, waiting.uuid), {"reason": "noise"})
        assert answer.status_code == 404
    assert client.get(address("listen", waiting.uuid)).status_code == 404
    waiting.refresh_from_db()
    assert waiting.status == "submitted"


def test_a_fund_that_lent_a_voice_may_not_approve_it_for_another(
    chloe: User, client: Client, label: Label, woodwize: Fund
) -> None:
    row = recording_submit(actor=chloe, target=label, fund=woodwize, data=wav(voice()), facts=FACTS)
    client.force_login(chloe)
    assert "spanningstester" in text_of(client, "voices")
    assert client.post(address("approve", row.uuid)).status_code == 403
    client.post(address("withdraw", row.uuid))
    assert not Pronunciation.objects.people().exists()


def test_a_trainer_hears_but_does_not_decide(
    client: Client, waiting: Pronunciation, els: User
) -> None:
    client.force_login(els)
    assert "Editors approve recordings here" in text_of(client, "queue")
    assert client.post(address("approve", waiting.uuid)).status_code == 403
    client.post(address("withdraw", waiting.uuid))
    assert not Pronunciation.objects.people().exists()


def test_history_says_who_did_what(editor: Client, waiting: Pronunciation) -> None:
    editor.post(address("decline", waiting.uuid), {"reason": "cut"})
    editor.post(address("approve", waiting.uuid))
    page = text_of(editor, "recording", "", waiting.uuid)
    assert page.index("ready") < page.index("It begins too late")
    assert "bart" in page
    assert "Signed on paper, 3 May 2026" in page


def test_words_without_a_voice_come_most_looked_up_first(
    editor: Client, bart: User, waiting: Pronunciation, make_concept: Any
) -> None:
    often = make_concept(bart, "volta", sector="wood", nl="kabelschoen", fr="cosse")
    Concept.objects.filter(pk=often.pk).update(popularity=50)
    page = text_of(editor, "words")
    assert page.index("kabelschoen") < page.index("testeur")
    assert "looked up 50 times" in page
    assert ">spanningstester" not in page  # it waits for an editor
    french = text_of(editor, "words", "?language=fr&sector=wood")
    assert "cosse" in french
    assert "kabelschoen" not in french
    assert "Every word here has a human voice" in text_of(editor, "words", "?sector=automotive")


@pytest.mark.parametrize("query", ["?page=0", "?page=99", "?page=x"])
@pytest.mark.parametrize("name", ["queue", "words", "voices"])
def test_a_page_that_is_not_there_is_said(editor: Client, name: str, query: str) -> None:
    assert editor.get(address(name) + query).status_code == 404


def test_unknown_filters_filter_nothing(editor: Client, waiting: Pronunciation) -> None:
    for name in ("queue", "voices"):
        assert "spanningstester" in text_of(editor, name, "?language=zz&sector=%00&status=x")


def test_many_recordings_cost_no_more_queries_than_one(
    editor: Client,
    waiting: Pronunciation,
    bart: User,
    volta: Fund,
    make_concept: Any,
    django_assert_max_num_queries: Any,
) -> None:
    def queries(name: str) -> int:
        with django_assert_max_num_queries(45) as counted:
            text_of(editor, name)
        return len(counted)

    few = {name: queries(name) for name in ("queue", "words", "voices")}
    for number in range(6):
        concept = make_concept(bart, "volta", nl=f"kabel {number}", en=f"cable {number}")
        data = wav(voice(0.6, pitch=150 + number))
        label = concept.labels.get(language_id="nl")
        recording_submit(actor=bart, target=label, fund=volta, data=data, facts=FACTS)
    assert {name: queries(name) for name in few} == few


def test_a_definition_can_be_judged_too(
    editor: Client, bart: User, voltage_tester: Concept, volta: Fund
) -> None:
    definition = Definition.objects.get(concept=voltage_tester, language_id="nl")
    approved(bart, definition, volta, wav(voice(3.0)))
    assert "Hiermee meet je" in text_of(editor, "voices", "?status=ready&language=nl")


@pytest.mark.parametrize("tag", ["nl", "fr", "de", "en"])
@pytest.mark.parametrize("name", ["queue", "words", "voices", "start"])
def test_the_pages_speak_four_languages(
    editor: Client, waiting: Pronunciation, tag: str, name: str
) -> None:
    from django.urls import reverse

    with translation.override(tag):
        answer = editor.get(reverse(f"speech:{name}"))
    assert answer.status_code == 200
    if tag != "en":
        assert ">Approve<" not in answer.content.decode()
        assert "Lend your voice" not in answer.content.decode()


def test_the_admin_leads_there(editor: Client) -> None:
    page = editor.get("/admin/").content.decode()
    assert "/voices/record/" in page
    assert "/voices/" in page
