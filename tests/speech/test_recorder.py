"""The speaker's pages: terms once, then word after word; what goes wrong is said plainly."""

from typing import Any

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation

from dictionary.models import Concept, Label
from sectors.funds.models import Fund, Role, User
from speech.models import Pronunciation
from speech.recorder.speaker import KEPT
from speech.recordings import recording_approve
from tests.conftest import person
from tests.speech.people import voice, wav

pytestmark = pytest.mark.django_db
TERMS = {
    "language": "nl",
    "sector": "",
    "speaker": "Els Peeters",
    "region": "BE",
    "fund": "volta",
    "licence": "CC BY 4.0",
    "whose": "own",
    "agreed": "on",
}


def address(name: str, *args: object) -> str:
    with translation.override("en"):
        return reverse(f"speech:{name}", args=args)


@pytest.fixture
def label(voltage_tester: Concept) -> Label:
    return voltage_tester.labels.get(language_id="nl")


@pytest.fixture
def els(label: Label) -> User:
    """A trainer of Volta who lends her voice."""
    return person("els", "volta", Role.TRAINER)


@pytest.fixture
def speaker(client: Client, els: User) -> Client:
    """Els, who has agreed to the terms."""
    client.force_login(els)
    assert client.post(address("start"), TERMS).status_code == 302
    return client


def send(client: Client, label: Label, data: bytes, **changed: Any) -> HttpResponse:
    body = {
        "word": str(label.uuid),
        "pledge": client.session.get(KEPT, ""),
        "sound": SimpleUploadedFile("word.wav", data, "audio/wav"),
    }
    answer: Any = client.post(address("take"), {**body, **changed})
    return answer  # type: ignore[no-any-return]


def test_visitors_log_in_first_and_strangers_are_told_whom_it_is_for(client: Client) -> None:
    assert "/login/" in client.get(address("record"))["Location"]
    assert client.post(address("take")).status_code == 401
    client.force_login(User.objects.create_user("nobody"))
    answer = client.get(address("record"))
    assert answer.status_code == 403
    assert "Only people who work for a fund" in answer.content.decode()
    assert client.post(address("take")).json()["reason"] == "forbidden"


@pytest.mark.parametrize("field", ["speaker", "region", "fund", "licence", "whose", "agreed"])
def test_nothing_is_recorded_before_the_terms_are_complete(
    client: Client, els: User, field: str
) -> None:
    client.force_login(els)
    answer = client.post(address("start"), {**TERMS, field: ""})
    assert answer.status_code == 400
    assert "Something is missing" in answer.content.decode()
    assert client.get(address("record"))["Location"] == address("start")


def test_a_paper_must_be_findable(client: Client, els: User) -> None:
    client.force_login(els)
    terms = {**TERMS, "whose": "other"}
    assert client.post(address("start"), terms).status_code == 400
    assert client.post(address("start"), {**terms, "paper": "Folder 12"}).status_code == 302


def test_nobody_lends_a_voice_in_the_name_of_another_fund(client: Client, els: User) -> None:
    client.force_login(els)
    assert client.post(address("start"), {**TERMS, "fund": "woodwize"}).status_code == 400


def test_the_page_shows_word_and_article_and_may_use_the_microphone(
    speaker: Client, label: Label
) -> None:
    answer = speaker.get(address("record"))
    page = answer.content.decode()
    assert str(label.uuid) in page
    assert "spanningstester" in page.replace("\u00ad", "")
    assert '<span class="said-article">de</span>' in page
    assert "microphone=(self)" in answer["Permissions-Policy"]
    assert "microphone=()" in speaker.get(address("words"))["Permissions-Policy"]


def test_a_recording_is_kept_with_what_the_speaker_agreed_to(
    speaker: Client, label: Label, els: User
) -> None:
    answer = send(speaker, label, wav(voice()))
    assert answer.status_code == 201
    row = Pronunciation.objects.people().get()
    assert (row.speaker, row.speaker_region, row.licence) == ("Els Peeters", "BE", "CC BY 4.0")
    assert "until I take it back" in row.consent
    assert row.submitted_by == els
    assert str(label.uuid) not in speaker.get(address("record")).content.decode()


def test_the_same_recording_sent_twice_is_one(speaker: Client, label: Label) -> None:
    data = wav(voice())
    first, second = send(speaker, label, data), send(speaker, label, data)
    assert (first.status_code, second.status_code) == (201, 201)
    assert Pronunciation.objects.people().count() == 1


def test_a_late_answer_does_not_undo_an_approval(speaker: Client, label: Label, bart: User) -> None:
    data = wav(voice())
    send(speaker, label, data)
    recording_approve(actor=bart, recording=Pronunciation.objects.people().get())
    assert send(speaker, label, data).json()["status"] == "ready"  # type: ignore[attr-defined]


def test_a_new_try_waits_beside_the_voice_that_visitors_hear(
    speaker: Client, label: Label, bart: User
) -> None:
    send(speaker, label, wav(voice()))
    first = Pronunciation.objects.people().get()
    recording_approve(actor=bart, recording=first)
    send(speaker, label, wav(voice(0.8)))
    assert set(Pronunciation.objects.people().values_list("status", flat=True)) == {
        "ready",
        "submitted",
    }
    newer = Pronunciation.objects.people().get(status="submitted")
    recording_approve(actor=bart, recording=newer)
    left = Pronunciation.objects.people().get()
    assert (left.pk, left.voice) == (newer.pk, first.voice)


def test_another_funds_speaker_of_the_same_name_replaces_nothing(
    speaker: Client, label: Label, bart: User, chloe: User
) -> None:
    send(speaker, label, wav(voice()))
    recording_approve(actor=bart, recording=Pronunciation.objects.people().get())
    other = Client()
    other.force_login(chloe)
    other.post(address("start"), {**TERMS, "fund": "woodwize"})
    assert send(other, label, wav(voice(0.7))).status_code == 201
    assert Pronunciation.objects.people().get(status="ready").fund.slug == "volta"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("data", "reason", "words"),
    [
        (b"no sound at all", "unreadable", "no sound that we can read"),
        (b"", "unreadable", "no sound that we can read"),
        (wav(np.zeros(48_000)), "silent", "We hear nothing"),
        (wav(np.random.default_rng(2).normal(0, 0.003, 48_000)), "silent", "We hear nothing"),
        (wav(voice(loud=3.0)), "too_loud", "too loud"),
        (wav(voice(20)), "too_long", "too long"),
        (b"\0" * (11 * 1024 * 1024), "too_large", "too large"),
    ],
    ids=["words", "nothing", "silence", "noise", "clipping", "too long", "11 MB"],
)
def test_a_bad_recording_gets_its_reason_and_changes_nothing(
    data: bytes, reason: str, words: str, speaker: Client, label: Label
) -> None:
    answer: Any = send(speaker, label, data)
    assert answer.status_code == 400
    assert answer.json()["reason"] == reason
    assert words in answer.json()["title"]
    assert not Pronunciation.objects.people().exists()


def test_a_huge_body_is_refused_unread(speaker: Client) -> None:
    answer = speaker.generic(
        "POST", address("take"), b"", "multipart/form-data", CONTENT_LENGTH=str(10**10)
    )
    assert answer.status_code == 413


def test_errors_are_in_the_language_of_the_page(speaker: Client, label: Label) -> None:
    with translation.override("nl"):
        there = reverse("speech:take")
    body = {
        "word": str(label.uuid),
        "pledge": speaker.session[KEPT],
        "sound": SimpleUploadedFile("word.wav", wav(np.zeros(48_000)), "audio/wav"),
    }
    assert "We horen niets" in speaker.post(there, body).json()["title"]


@pytest.mark.parametrize("pledge", ["", "made-up", None])
def test_a_recording_without_its_own_terms_is_refused(
    pledge: str | None, speaker: Client, label: Label, bart: User
) -> None:
    expected = (401, "login") if pledge is None else (400, "pledge_missing")
    if pledge is None:  # what somebody else agreed to: who did may still send it
        other = Client()
        other.force_login(bart)
        other.post(address("start"), TERMS)
        pledge = other.session[KEPT]
    answer: Any = send(speaker, label, wav(voice()), pledge=pledge)
    assert (answer.status_code, answer.json()["reason"]) == expected


@pytest.mark.parametrize("word", ["", "x", "00000000-0000-0000-0000-000000000000"])
def test_a_word_that_is_gone_is_said(word: str, speaker: Client, label: Label) -> None:
    answer: Any = send(speaker, label, wav(voice()), word=word)
    assert (answer.status_code, answer.json()["reason"]) == (404, "word_gone")


def test_the_last_one_can_be_taken_back_until_an_editor_approved_it(
    speaker: Client, label: Label, bart: User
) -> None:
    body = {"word": str(label.uuid), "pledge": speaker.session[KEPT]}
    send(speaker, label, wav(voice()))
    assert speaker.post(address("undo"), body).json() == {"withdrawn": 1}
    assert not Pronunciation.objects.people().exists()
    send(speaker, label, wav(voice()))
    recording_approve(actor=bart, recording=Pronunciation.objects.people().get())
    assert speaker.post(address("undo"), body).json() == {"withdrawn": 0}
    assert Pronunciation.objects.people().exists()


def test_a_file_can_be_sent_instead(speaker: Client, label: Label) -> None:
    there = address("upload", label.uuid)
    assert speaker.get(there).status_code == 200
    wrong = speaker.post(there, {"sound": SimpleUploadedFile("a.mp3", b"<html>")})
    assert wrong.status_code == 400
    assert "no sound that we can read" in wrong.content.decode()
    sound = SimpleUploadedFile("a.flac", wav(voice(), format="FLAC"))
    assert speaker.post(there, {"sound": sound})["Location"] == address("words")
    assert Pronunciation.objects.people().count() == 1
    assert "An editor will listen" in speaker.get(address("words")).content.decode()


def test_fifty_words_cost_no_more_queries_than_one(
    speaker: Client, bart: User, make_concept: Any, volta: Fund, django_assert_max_num_queries: Any
) -> None:
    def queries() -> int:
        with django_assert_max_num_queries(40) as counted:
            assert speaker.get(address("record")).status_code == 200
        return len(counted)

    one = queries()
    for number in range(12):
        make_concept(bart, "volta", nl=f"kabel {number}", en=f"cable {number}")
    assert queries() <= one + 1
