"""What a microphone heard: speech is found, noise and clicks are not taken for it."""

import numpy as np
import pytest

from speech.audio import SilentSound, to_samples
from speech.recorder.listening import Clipped, speech_in
from speech.voices.protocol import Audio
from tests.speech.people import voice

RATE = 48_000


def heard(sound: np.ndarray) -> Audio:
    return Audio(samples=to_samples(sound), sample_rate=RATE)


@pytest.mark.parametrize("room", [0.0, 0.0005, 0.003])
def test_the_noise_of_the_room_around_a_word_is_cut_off(room: float) -> None:
    found = speech_in(heard(voice(1.0, loud=0.1, room=room, around=2.0)))
    assert 1.0 <= found.seconds < 1.5


def test_the_click_of_a_key_before_the_word_is_cut_off() -> None:
    sound = voice(1.0, loud=0.1, around=1.0)
    sound[2_000:2_700] += 0.5  # 15 ms
    assert speech_in(heard(sound)).seconds < 1.5


def test_a_word_without_silence_around_it_stays_whole() -> None:
    found = speech_in(heard(voice(1.0, loud=0.3, around=0.0)))
    assert found.seconds == pytest.approx(1.0, abs=0.05)


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros(RATE),
        np.zeros(0),
        np.random.default_rng(1).normal(0, 0.001, RATE),
        np.random.default_rng(1).normal(0, 0.008, RATE),
    ],
    ids=["nothing", "no file", "a quiet room", "a fan"],
)
def test_a_room_in_which_nobody_speaks_is_silence(sound: np.ndarray) -> None:
    with pytest.raises(SilentSound):
        speech_in(heard(sound))


def test_a_click_alone_is_silence() -> None:
    sound = np.zeros(RATE)
    sound[20_000:20_700] = 0.6
    with pytest.raises(SilentSound):
        speech_in(heard(sound))


def test_what_was_too_loud_for_the_microphone_is_refused() -> None:
    with pytest.raises(Clipped):
        speech_in(heard(np.clip(voice(1.0, loud=2.5), -1, 1)))


def test_loud_and_clean_is_fine() -> None:
    assert speech_in(heard(voice(1.0, loud=0.6))).seconds > 1
