"""One contract for all voices."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import responses

from dictionary.hooks import Speed, Utterance
from dictionary.models import Concept, Example
from sectors.funds.models import Fund, User
from speech import audio
from speech.recordings import recording_approve, recording_submit
from speech.voices.breaker import Breaker, Pace
from speech.voices.espeak.voice import EspeakVoice
from speech.voices.gtts.voice import GttsVoice
from speech.voices.piper.voice import PiperVoice
from speech.voices.protocol import UtteranceRefused, Voice
from speech.voices.recorded.voice import RecordedVoice
from tests.speech.people import FACTS, approved, wav
from tests.speech.people import voice as person
from tests.speech.piper_engine import install
from tests.speech.replay import answer_with_sound

WORDS = [("schroevendraaier", "nl"), ("tournevis", "fr"), ("Hammer", "de"), ("drill", "en")]
LONG = "Leg de hamer op de werkbank. " * 14
pytestmark = pytest.mark.django_db


@pytest.fixture(params=["recorded", "gtts", "piper", "espeak"])
def voice(request: pytest.FixtureRequest) -> Voice:
    """Each voice in turn, in the order in which they are asked."""
    each: Voice = request.getfixturevalue(request.param)
    return each


@pytest.fixture
def espeak() -> Voice:
    return EspeakVoice()


@pytest.fixture
def gtts(settings: Any) -> Iterator[Voice]:
    """Against a replay of its service; the real one was not heard."""
    settings.SPEECH_GTTS = True
    with responses.RequestsMock(assert_all_requests_are_fired=False) as service:
        answer_with_sound(service)
        yield GttsVoice(Breaker(), Pace(shortest=0, longest=0))


@pytest.fixture
def piper(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Voice:
    """With tiny voices made on the spot; a real one was not heard."""
    names = [f"{name}-tiny-low" for name in ("nl_BE", "fr_FR", "de_DE", "en_GB")]
    install(tmp_path, names, settings, monkeypatch)
    return PiperVoice()


@pytest.fixture
def recorded(bart: User, volta: Fund, make_concept: Callable[..., Concept]) -> Voice:
    """A person who said the words of this test, and an editor who approved them."""
    concept = make_concept(bart, "volta", **{tag: word for word, tag in WORDS})
    speeds: tuple[Speed, ...] = ("normal", "slow")
    for number, label in enumerate(concept.labels.all()):
        for speed in speeds:
            sound = wav(person(0.9 if speed == "normal" else 1.6, pitch=150 + 10 * number))
            facts = replace(FACTS, speed=speed)
            row = recording_submit(actor=bart, target=label, fund=volta, data=sound, facts=facts)
            recording_approve(actor=bart, recording=row)
    example = Example.objects.create(concept=concept, language_id="nl", text=LONG, fund=volta)
    approved(bart, example, volta, wav(person(14)))
    return RecordedVoice()


def test_a_voice_names_itself(voice: Voice) -> None:
    assert voice.id
    assert voice.version
    assert {"nl", "fr", "de", "en"} <= voice.languages()
    assert voice.voice_for("nl", "BE")


@pytest.mark.parametrize("speed", ["normal", "slow"])
@pytest.mark.parametrize(("text", "language"), WORDS)
def test_a_voice_gives_sound(voice: Voice, text: str, language: str, speed: Any) -> None:
    made = voice.speak(Utterance(text, language, speed=speed))
    finished = audio.finish(made)
    assert finished.seconds >= 0.15
    assert audio.decode(finished.mp3).sample_rate == audio.SAMPLE_RATE
    assert np.abs(made.samples.astype(int)).max() > 300


@pytest.mark.parametrize("text", ["", "   ", "😀", "---", "\0\1", "a" * 201, "woord " * 120])
def test_a_voice_refuses_what_cannot_be_said(voice: Voice, text: str) -> None:
    with pytest.raises(UtteranceRefused):
        voice.speak(Utterance(text, "nl"))


def test_a_voice_refuses_a_language_that_it_does_not_know(voice: Voice) -> None:
    with pytest.raises(UtteranceRefused):
        voice.speak(Utterance("hamer", "qqq"))


def test_a_long_sentence_is_fine(voice: Voice) -> None:
    assert len(LONG) > 400
    assert voice.speak(Utterance(LONG, "nl")).seconds > 5
