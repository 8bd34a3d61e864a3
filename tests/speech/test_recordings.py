"""A person's voice beats a machine's: sent in, made equally loud, approved, taken back."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from django.core.exceptions import PermissionDenied, ValidationError
from django.test import Client
from django.utils import translation

from dictionary.hooks import sound_for
from dictionary.models import Concept, Definition, Label
from sectors.funds.models import Fund, User
from speech import audio, mp3
from speech.models import Pronunciation, PronunciationStatus
from speech.recordings import (
    RecordingFacts,
    labels_to_record,
    recording_approve,
    recording_decline,
    recording_submit,
    recording_withdraw,
)
from speech.voices.recorded.voice import RecordedVoice
from speech.wanted import label_utterance
from tests.speech.conftest import files_in_store

pytestmark = pytest.mark.django_db
FACTS = RecordingFacts(
    speaker="Els Peeters", consent="Signed on paper, 3 May 2026", licence="CC BY 4.0", region="BE"
)


def recording(seconds: float = 1.2, loud: float = 0.05, rate: int = 48_000) -> bytes:
    """A WAV as a browser records it: quiet, with silence around, 48 kHz stereo."""
    t = np.arange(int(seconds * rate)) / rate
    voice = loud * np.sin(2 * np.pi * 180 * t) * (1 + 0.5 * np.sin(2 * np.pi * 4 * t))
    quiet = np.zeros(rate // 2)
    mono = np.concatenate([quiet, voice, quiet])
    file = io.BytesIO()
    soundfile.write(file, np.stack([mono, mono], axis=1), rate, format="WAV")
    return file.getvalue()


@pytest.fixture
def label(voltage_tester: Concept) -> Label:
    return voltage_tester.labels.get(language_id="nl")


@pytest.fixture
def submitted(bart: User, label: Label, volta: Fund) -> Pronunciation:
    return recording_submit(actor=bart, target=label, fund=volta, data=recording(), facts=FACTS)


def test_a_recording_is_trimmed_levelled_and_transcoded(
    submitted: Pronunciation, tmp_path: Path
) -> None:
    data = files_in_store(tmp_path)[0].read_bytes()
    heard = audio.decode(data)
    assert heard.sample_rate == mp3.SAMPLE_RATE
    assert 1.1 < heard.seconds < 1.5
    loud = audio.loudness(audio.to_floats(heard.samples))
    assert loud == pytest.approx(audio.TARGET_LOUDNESS, abs=1.0)


def test_nobody_hears_it_before_an_editor_did(
    submitted: Pronunciation, label: Label, bart: User, client: Client
) -> None:
    before = sound_for(label_utterance(label))
    assert before is not None
    assert not before.is_person
    recording_approve(actor=bart, recording=submitted)
    after = sound_for(label_utterance(label))
    assert after is not None
    assert after.is_person
    assert client.get(after.url).status_code == 200


def test_it_holds_when_the_respelling_for_machines_changes(
    submitted: Pronunciation, label: Label, bart: User
) -> None:
    recording_approve(actor=bart, recording=submitted)
    label.say_as = "spannings-tester"
    sound = sound_for(label_utterance(label))
    assert sound is not None
    assert sound.is_person


def test_it_no_longer_holds_when_the_word_changes(
    submitted: Pronunciation, label: Label, bart: User
) -> None:
    recording_approve(actor=bart, recording=submitted)
    label.text = "spanningzoeker"
    sound = sound_for(label_utterance(label))
    assert sound is not None
    assert not sound.is_person


def test_it_names_what_it_was_made_for_and_by_whom(
    submitted: Pronunciation, label: Label, bart: User
) -> None:
    assert (submitted.target_kind, submitted.target_uuid) == ("label", label.uuid)
    assert (submitted.speaker, submitted.speaker_region) == ("Els Peeters", "BE")
    assert submitted.submitted_by == bart
    assert submitted.history.count() >= 1


def test_a_definition_can_be_recorded_too(bart: User, voltage_tester: Concept, volta: Fund) -> None:
    definition = Definition.objects.get(concept=voltage_tester, language_id="fr")
    row = recording_submit(
        actor=bart, target=definition, fund=volta, data=recording(3.0), facts=FACTS
    )
    assert (row.target_kind, row.language) == ("definition", "fr")


def test_another_fund_may_send_a_voice_but_not_approve_it(
    chloe: User, label: Label, woodwize: Fund
) -> None:
    row = recording_submit(actor=chloe, target=label, fund=woodwize, data=recording(), facts=FACTS)
    with pytest.raises(PermissionDenied):
        recording_approve(actor=chloe, recording=row)


def test_nobody_sends_in_the_name_of_another_fund(chloe: User, label: Label, volta: Fund) -> None:
    with pytest.raises(PermissionDenied):
        recording_submit(actor=chloe, target=label, fund=volta, data=recording(), facts=FACTS)


@pytest.mark.parametrize("missing", ["speaker", "consent", "licence"])
def test_speaker_consent_and_licence_are_required(
    missing: str, bart: User, label: Label, volta: Fund
) -> None:
    facts = replace(FACTS, **{missing: " "})  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        recording_submit(actor=bart, target=label, fund=volta, data=recording(), facts=facts)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no sound that we can read"),
        (b"RIFF" + b"\0" * 400, "no sound that we can read"),
        (b"<html></html>", "no sound that we can read"),
        (recording(loud=0.0), "hear nothing"),
        (recording(seconds=20), "too long"),
        (b"\0" * (10 * 1024 * 1024 + 1), "too large"),
    ],
)
def test_a_bad_recording_is_refused_with_the_reason(
    data: bytes, reason: str, bart: User, label: Label, volta: Fund, tmp_path: Path
) -> None:
    with translation.override("en"), pytest.raises(ValidationError, match=reason):
        recording_submit(actor=bart, target=label, fund=volta, data=data, facts=FACTS)
    assert files_in_store(tmp_path) == []
    assert not Pronunciation.objects.people().exists()


def test_the_same_speaker_again_replaces_the_first_try(
    submitted: Pronunciation,
    bart: User,
    label: Label,
    volta: Fund,
    tmp_path: Path,
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        again = recording_submit(
            actor=bart, target=label, fund=volta, data=recording(0.9), facts=FACTS
        )
    assert again.pk == submitted.pk
    assert len(files_in_store(tmp_path)) == 1


def test_a_declined_recording_is_silent(submitted: Pronunciation, label: Label, bart: User) -> None:
    recording_approve(actor=bart, recording=submitted)
    recording_decline(actor=bart, recording=submitted, reason="A lorry drives by.")
    assert submitted.status == PronunciationStatus.DECLINED
    sound = sound_for(label_utterance(label))
    assert sound is not None
    assert not sound.is_person


def test_a_withdrawn_consent_leaves_nothing(
    submitted: Pronunciation, bart: User, tmp_path: Path, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        recording_withdraw(actor=bart, recording=submitted)
    assert files_in_store(tmp_path) == []
    assert not Pronunciation.objects.people().exists()
    assert not Pronunciation.history.filter(speaker="Els Peeters").exists()


def test_the_queue_holds_unspoken_words_most_looked_up_first(
    bart: User, make_concept: Any, label: Label, volta: Fund
) -> None:
    wanted = make_concept(bart, "volta", nl="kabelschoen")
    Concept.objects.filter(pk=wanted.pk).update(popularity=50)
    assert [each.text for each in labels_to_record(language="nl")] == [
        "kabelschoen",
        "spanningstester",
    ]
    recording_submit(actor=bart, target=label, fund=volta, data=recording(), facts=FACTS)
    assert [each.text for each in labels_to_record(language="nl", fund=volta)] == ["kabelschoen"]


def test_the_recorded_voice_says_what_was_approved(
    submitted: Pronunciation, label: Label, bart: User
) -> None:
    assert RecordedVoice().languages() == frozenset()
    recording_approve(actor=bart, recording=submitted)
    assert RecordedVoice().languages() == frozenset({"nl"})
    assert RecordedVoice().speak(label_utterance(label)).seconds > 1
