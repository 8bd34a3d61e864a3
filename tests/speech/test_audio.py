"""Sounds are trimmed, equally loud, small, and refused when they are none."""

import numpy as np
import pytest

from dictionary.hooks import Utterance
from speech import audio, mp3
from speech.voices.espeak.voice import EspeakVoice
from speech.voices.protocol import Audio, VoiceUnavailable
from tests.speech.broken import RATE, tone

WORDS = ["hamer", "schroevendraaier", "vijl", "kettingzaag", "veiligheidsschoenen", "waterpas"]


def quieter(made: Audio, factor: float) -> Audio:
    samples = (made.samples * factor).astype(np.int16)
    return Audio(samples=samples, sample_rate=made.sample_rate)


@pytest.mark.parametrize("factor", [1.0, 0.1])
def test_every_sound_is_as_loud_as_every_other(factor: float) -> None:
    measured = []
    for word in WORDS:
        made = quieter(EspeakVoice().speak(Utterance(word, "nl")), factor)
        said = audio.finish(made).mp3
        measured.append(audio.loudness(audio.to_floats(audio.decode(said).samples)))
    assert max(measured) - min(measured) < 2.0  # espeak never says a word twice alike
    assert abs(float(np.mean(measured)) - audio.TARGET_LOUDNESS) < 1.5


def test_loudness_is_measured_after_the_standard() -> None:
    sine = audio.to_floats(tone(2.0, height=997.0, loud=0.1).samples)
    assert audio.loudness(sine) == pytest.approx(-23.0, abs=0.15)


def test_silence_around_a_word_is_cut_off() -> None:
    quiet = np.zeros(RATE, np.int16)
    padded = np.concatenate([quiet, tone(0.5).samples, quiet])
    finished = audio.finish(Audio(samples=padded, sample_rate=RATE))
    assert 0.5 < finished.seconds < 0.85


def test_a_median_word_is_small() -> None:
    usual = ["hamer", "zaag", "boormachine", "waterpas", "ladder", "vijl", "helm", "stopcontact"]
    sizes = [len(audio.finish(EspeakVoice().speak(Utterance(word, "nl"))).mp3) for word in usual]
    assert np.median(sizes) <= 3_500


def test_other_sample_rates_keep_their_length_and_height() -> None:
    t = np.arange(48_000) / 48_000
    samples = (np.sin(2 * np.pi * 440 * t) * 9_000).astype(np.int16)
    finished = audio.finish(Audio(samples=samples, sample_rate=48_000))
    heard = audio.to_floats(audio.decode(finished.mp3).samples)
    peak = np.argmax(np.abs(np.fft.rfft(heard))) * audio.SAMPLE_RATE / len(heard)
    assert finished.seconds == pytest.approx(1.0, abs=0.15)
    assert peak == pytest.approx(440, abs=3)


@pytest.mark.parametrize(
    "data", [b"", b"\0" * 4_000, b"<html>429 Too Many Requests</html>", b"ID3" + b"\0" * 100]
)
def test_what_is_no_sound_is_refused(data: bytes) -> None:
    with pytest.raises(VoiceUnavailable):
        audio.check(data)


def test_a_silent_sound_is_refused() -> None:
    with pytest.raises(VoiceUnavailable, match="silent"):
        audio.check(audio.encode(np.zeros(RATE, np.int16)))


def test_a_sound_that_lost_its_end_is_refused() -> None:
    mp3 = audio.encode(tone(2.0).samples)
    assert audio.check(mp3, expected=2.0) == pytest.approx(2.0, abs=0.15)
    with pytest.raises(VoiceUnavailable):
        audio.check(mp3[: len(mp3) // 2], expected=2.0)


def test_a_sound_without_end_is_refused() -> None:
    with pytest.raises(VoiceUnavailable, match="too long"):
        audio.finish(tone(20.0))


def test_a_kept_encoder_keeps_nothing_of_the_sound_before() -> None:
    loud = (np.sin(np.arange(22_050) / 8) * 20_000).astype(np.int16)
    mp3.encode_quickly(loud)
    after = audio.decode(mp3.encode_quickly(np.zeros(22_050, np.int16)))
    assert np.abs(after.samples).max() < 50


def test_where_the_library_does_not_show_itself_its_own_way_encodes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    samples = tone(0.5).samples
    monkeypatch.setattr(mp3, "_library", lambda: None)
    assert mp3.encode_quickly(samples) == mp3.encode(samples)
