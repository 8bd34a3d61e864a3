"""Voices that fail in every way a voice can."""

import time

import numpy as np

from speech.voices.espeak.voice import EspeakVoice
from speech.voices.protocol import Audio, Line, Voice, VoiceUnavailable

RATE = 22050
CORE = frozenset({"nl", "fr", "de", "en"})


def tone(seconds: float, height: float = 440.0, loud: float = 0.3) -> Audio:
    """A plain whistle."""
    t = np.arange(int(seconds * RATE)) / RATE
    samples = (np.sin(2 * np.pi * height * t) * loud * 32767).astype(np.int16)
    return Audio(samples=samples, sample_rate=RATE)


class TestVoice(Voice):
    """What the broken ones share."""

    __test__ = False
    version = "1"

    def languages(self) -> frozenset[str]:
        return CORE


class EmptyVoice(TestVoice):
    id = "empty"

    def _speak(self, line: Line, timeout: float) -> Audio:
        return Audio(samples=np.zeros(0, np.int16), sample_rate=RATE)


class SilentVoice(TestVoice):
    id = "silent"

    def _speak(self, line: Line, timeout: float) -> Audio:
        return Audio(samples=np.zeros(2 * RATE, np.int16), sample_rate=RATE)


class CutOffVoice(TestVoice):
    id = "cutoff"

    def _speak(self, line: Line, timeout: float) -> Audio:
        return tone(0.1)


class EndlessVoice(TestVoice):
    id = "endless"

    def _speak(self, line: Line, timeout: float) -> Audio:
        return tone(90.0)


class BusyVoice(TestVoice):
    id = "busy"

    def _speak(self, line: Line, timeout: float) -> Audio:
        raise VoiceUnavailable("Not now.")


class FarVoice(TestVoice):
    """Needs the network; `answers` says whether it gets through."""

    id = "far"
    network = True
    quick = False
    answers = True
    asked: list[str]

    def __init__(self) -> None:
        type(self).asked = []

    def _speak(self, line: Line, timeout: float) -> Audio:
        self.asked.append(line.text)
        if not self.answers:
            raise VoiceUnavailable("The network is down.")
        return tone(1.5)


class SlowEspeak(EspeakVoice):
    """espeak on a slow machine, so that a test can kill it in the middle."""

    def _speak(self, line: Line, timeout: float) -> Audio:
        time.sleep(0.02)
        return super()._speak(line, timeout)
