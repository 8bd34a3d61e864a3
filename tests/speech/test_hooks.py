"""What a publication sets in motion, and what pages get."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client

from dictionary import hooks
from dictionary.concepts.services import concept_changed
from dictionary.hooks import Utterance, draft_ipa, sound_for, sounds_for
from dictionary.models import Concept, Label
from speech.models import Pronunciation, PronunciationStatus
from speech.services import pronunciations_want
from speech.store import sound_write
from speech.tasks import make_wanted_sounds, sweep_later, sweep_sounds
from speech.wanted import concept_utterances

pytestmark = pytest.mark.django_db


def test_publishing_wants_every_word_normal_and_slow(voltage_tester: Concept) -> None:
    concept_changed(concept=voltage_tester)
    wanted = set(Pronunciation.objects.values_list("language", "text", "article", "speed"))
    assert ("nl", "spanningstester", "de", "normal") in wanted
    assert ("nl", "spanningstester", "de", "slow") in wanted
    assert ("fr", "Prends d'abord le testeur de tension.", "", "normal") in wanted
    assert ("de", "Damit prüfst du, ob Spannung da ist.", "", "slow") in wanted
    assert {language for language, *_rest in wanted} == {"nl", "fr", "de", "en"}


def test_hidden_words_and_drafts_stay_silent(
    bart: Any, make_concept: Callable[..., Concept]
) -> None:
    draft = make_concept(bart, "volta", publish=False, nl="ontwerp")
    assert Pronunciation.objects.count() == 0
    draft.labels.update(kind="hidden")
    assert list(concept_utterances(draft)) == []


def test_words_get_a_draft_of_their_ipa(voltage_tester: Concept) -> None:
    label = Label.objects.get(concept=voltage_tester, language_id="en")
    assert label.ipa.startswith("ˈvəʊltɪdʒ")
    assert label.ipa_status == "draft"


def test_the_pages_say_words_as_we_want_them(voltage_tester: Concept) -> None:
    from dictionary.web.words import utterance
    from speech.wanted import label_utterance

    for label in voltage_tester.labels.all():
        assert utterance(label) == label_utterance(label)
        assert utterance(label, "slow") == label_utterance(label, "slow")


def test_after_the_worker_everything_sounds(
    voltage_tester: Concept, client: Client, work: Callable[[], None]
) -> None:
    concept_changed(concept=voltage_tester)
    make_wanted_sounds.call()
    assert not Pronunciation.objects.exclude(status=PronunciationStatus.READY).exists()
    utterances = list(concept_utterances(voltage_tester))
    sounds = sounds_for(utterances)
    assert len(sounds) == 24
    for sound in sounds:
        assert sound is not None
        assert not sound.is_person
        assert not sound.provisional
        assert client.get(sound.url).status_code == 200


def test_a_page_of_sounds_is_one_query(
    voltage_tester: Concept, django_assert_num_queries: Any
) -> None:
    utterances = [Utterance(f"woord {number}", "nl") for number in range(80)]
    pronunciations_want(utterances)
    with django_assert_num_queries(1):
        assert all(sounds_for(utterances))


def test_what_cannot_be_said_has_no_sound() -> None:
    assert sound_for(Utterance("", "nl")) is None
    assert sound_for(Utterance("😀", "nl")) is None
    assert sound_for(Utterance("hamer", "qqq")) is None


def test_without_any_voice_pages_still_work(use_voices: Callable[..., None]) -> None:
    use_voices()
    assert sounds_for([Utterance("hamer", "nl")]) == [None]


def test_ipa_of_an_unknown_language_is_empty() -> None:
    assert draft_ipa("hamer", "qqq") == ""
    assert draft_ipa("bougie", "nl", "boezjie") == "buˈzji"


def test_the_sweep_finds_what_a_crash_left(voltage_tester: Concept) -> None:
    Pronunciation.objects.all().delete()
    assert sweep_sounds() >= 24
    make_wanted_sounds.call()
    assert sweep_sounds() == 0
    assert sweep_later in hooks.sweeps


def test_the_sweep_has_words_said_again_when_the_lexicon_changed(voltage_tester: Concept) -> None:
    sweep_sounds()
    make_wanted_sounds.call()
    files = set(Pronunciation.objects.values_list("file", flat=True))
    Pronunciation.objects.update(engine_version="1.52-old")
    assert sweep_sounds() >= 24
    make_wanted_sounds.call()
    assert not Pronunciation.objects.exclude(status=PronunciationStatus.READY).exists()
    assert set(Pronunciation.objects.values_list("file", flat=True)) == files


def test_drafts_follow_the_lexicon_and_approved_ipa_stays(voltage_tester: Concept) -> None:
    sweep_sounds()
    make_wanted_sounds.call()
    draft, approved = voltage_tester.labels.filter(kind="preferred").order_by("pk")[:2]
    right = draft.ipa
    Label.objects.filter(pk=draft.pk).update(ipa="ˈɔut")
    Label.objects.filter(pk=approved.pk).update(ipa="ˈhɑnt", ipa_status=Label.IpaStatus.APPROVED)
    sweep_sounds()
    draft.refresh_from_db()
    assert draft.ipa == "ˈɔut", "nothing was renewed while the lexicon is the same"
    Pronunciation.objects.update(engine_version="1.52-old")
    sweep_sounds()
    draft.refresh_from_db()
    approved.refresh_from_db()
    assert (draft.ipa, approved.ipa) == (right, "ˈhɑnt")


def test_the_command_makes_everything_and_nothing_twice(
    voltage_tester: Concept, capsys: pytest.CaptureFixture[str]
) -> None:
    Pronunciation.objects.all().delete()
    call_command("make_sounds", "--all")
    assert "24 sounds made" in capsys.readouterr().out
    call_command("make_sounds", "--all")
    assert "0 new sounds wanted.\n0 sounds made" in capsys.readouterr().out
    call_command("make_sounds", "--check")
    assert "24 of 24 published words and sentences sound (100.00 %)" in capsys.readouterr().out
    sound_write(str(Pronunciation.objects.earliest("pk").file.name), b"")
    call_command("make_sounds", "--check")
    assert "23 of 24 published" in capsys.readouterr().out


def test_an_import_enqueues_one_task(
    bart: Any, make_concept: Callable[..., Concept], django_capture_on_commit_callbacks: Any
) -> None:
    from django_tasks_db.models import DBTaskResult

    with django_capture_on_commit_callbacks(execute=True):
        for number in range(5):
            make_concept(bart, "volta", nl=f"hamer {number}")
    path = make_wanted_sounds.module_path
    assert DBTaskResult.objects.filter(task_path=path).count() == 1
