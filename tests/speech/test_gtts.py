"""gTTS fails in every way a network can; nothing of that is ever kept."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests
import responses

from dictionary.hooks import Utterance
from speech.voices.breaker import Breaker, Pace
from speech.voices.gtts.voice import GttsVoice
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable
from tests.speech.replay import SERVICE, answer_with_sound, asked_for, body_with, mp3_of

WORD = Utterance("schroevendraaier", "nl")


@pytest.fixture
def service() -> Iterator[responses.RequestsMock]:
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        yield mock


@pytest.fixture
def voice(settings: Any) -> GttsVoice:
    settings.SPEECH_GTTS = True
    return GttsVoice(Breaker(), Pace(shortest=0, longest=0))


def test_it_is_off_unless_an_operator_switched_it_on() -> None:
    assert GttsVoice().languages() == frozenset()
    with pytest.raises(UtteranceRefused):
        GttsVoice().speak(WORD)


def hang(request: requests.PreparedRequest) -> tuple[int, dict[str, str], str]:
    time.sleep(1.0)
    return 200, {}, body_with(mp3_of("hamer", "nl"))


def truncated() -> str:
    return body_with(mp3_of("schroevendraaier", "nl")[:300])


FAULTS: dict[str, dict[str, Any]] = {
    "refused": {"body": requests.ConnectionError("refused")},
    "read timeout": {"body": requests.ReadTimeout("slow")},
    "too many requests": {"status": 429, "body": "Too many requests"},
    "server error": {"status": 500, "body": "oops"},
    "bad gateway": {"status": 503, "body": ""},
    "an empty page": {"status": 200, "body": ""},
    "a page about cookies": {"status": 200, "body": "<html>Before you continue</html>"},
    "no audio in the answer": {"status": 200, "body": '[["wrb.fr","jQ1olc",null]]'},
    "an empty sound": {"status": 200, "body": body_with(b"")},
    "half an answer": {"status": 200, "body": body_with(b"x" * 900)[:200]},
}


@pytest.mark.parametrize("fault", list(FAULTS))
def test_a_fault_of_the_network_is_no_sound(
    fault: str, service: responses.RequestsMock, voice: GttsVoice
) -> None:
    service.add(responses.POST, SERVICE, **FAULTS[fault])
    with pytest.raises(VoiceUnavailable):
        voice.speak(WORD)


def test_a_sound_that_lost_its_end_is_no_sound(
    service: responses.RequestsMock, voice: GttsVoice
) -> None:
    service.add(responses.POST, SERVICE, body=truncated())
    with pytest.raises(VoiceUnavailable):
        voice.speak(WORD)


def test_a_service_that_hangs_is_left_after_the_timeout(
    service: responses.RequestsMock, voice: GttsVoice
) -> None:
    service.add_callback(responses.POST, SERVICE, callback=hang)
    started = time.monotonic()
    with pytest.raises(VoiceUnavailable):
        voice.speak(WORD, timeout=0.2)
    assert time.monotonic() - started < 0.8
    time.sleep(1.0)


def test_after_three_failures_it_rests_for_ten_minutes(
    service: responses.RequestsMock, settings: Any
) -> None:
    settings.SPEECH_GTTS = True
    now = [1000.0]
    voice = GttsVoice(Breaker(clock=lambda: now[0]), Pace(shortest=0, longest=0))
    service.add(responses.POST, SERVICE, status=503)
    for _attempt in range(5):
        with pytest.raises(VoiceUnavailable):
            voice.speak(WORD)
    assert len(service.calls) == 3
    now[0] += 601
    service.reset()
    answer_with_sound(service)
    assert voice.speak(WORD).seconds > 0.5


def test_it_never_hurries_the_service() -> None:
    now, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        now[0] += seconds

    pace = Pace(clock=lambda: now[0], sleep=sleep)
    for _turn in range(20):
        pace.wait()
    assert len(slept) == 19
    assert all(0.5 <= pause <= 1.0 for pause in slept)


def test_a_long_sentence_is_asked_in_parts_and_kept_whole(
    service: responses.RequestsMock, voice: GttsVoice
) -> None:
    answer_with_sound(service)
    sentence = "Leg de hamer op de werkbank en neem de lange ladder uit de wagen. " * 4
    assert voice.speak(Utterance(sentence, "nl")).seconds > 8
    assert len(service.calls) > 1


@pytest.mark.parametrize(
    ("say_as", "asked"),
    [("", "bougie"), ("boezjie", "boezjie"), ("[[buZ'i]]", "bougie")],
)
def test_it_gets_the_respelling_but_not_the_phonemes_of_espeak(
    say_as: str, asked: str, service: responses.RequestsMock, voice: GttsVoice
) -> None:
    answer_with_sound(service)
    voice.speak(Utterance("bougie", "nl", say_as=say_as))
    assert asked_for(service.calls[0].request) == (asked, "nl")


def test_the_region_chooses_the_host(
    service: responses.RequestsMock, voice: GttsVoice, use_voices: Callable[..., None]
) -> None:
    answer_with_sound(service)
    voice.speak(Utterance("tournevis", "fr", region="CA"))
    assert "translate.google.ca" in str(service.calls[0].request.url)
    assert voice.voice_for("nl", "BE") == "nl-be"
