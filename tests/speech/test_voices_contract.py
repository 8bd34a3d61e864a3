"""One contract for all voices."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import responses

from dictionary.hooks import Utterance
from speech import audio
from speech.voices.breaker import Breaker, Pace
from speech.voices.espeak.voice import EspeakVoice
from speech.voices.gtts.voice import GttsVoice
from speech.voices.protocol import UtteranceRefused, Voice
from tests.speech.replay import answer_with_sound


@pytest.fixture(params=["espeak", "gtts"])
def voice(request: pytest.FixtureRequest, settings: Any) -> Iterator[Voice]:
    """Each voice in turn; gTTS against a replay of its service."""
    if request.param == "espeak":
        yield EspeakVoice()
        return
    settings.SPEECH_GTTS = True
    with responses.RequestsMock(assert_all_requests_are_fired=False) as service:
        answer_with_sound(service)
        yield GttsVoice(Breaker(), Pace(shortest=0, longest=0))


def test_a_voice_names_itself(voice: Voice) -> None:
    assert voice.id
    assert voice.version
    assert {"nl", "fr", "de", "en"} <= voice.languages()
    assert voice.voice_for("nl", "BE")


@pytest.mark.parametrize("speed", ["normal", "slow"])
@pytest.mark.parametrize(
    ("text", "language"),
    [("schroevendraaier", "nl"), ("tournevis", "fr"), ("Hammer", "de"), ("drill", "en")],
)
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
    sentence = "Leg de hamer op de werkbank. " * 14
    assert len(sentence) > 400
    assert voice.speak(Utterance(sentence, "nl")).seconds > 5
