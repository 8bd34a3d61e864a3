"""Piper speaks from a folder; without the folder or the package it says so.

The engine here is a tiny stand-in made on the spot: no real Piper voice was heard.
"""

import sys
import types
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dictionary.hooks import Utterance
from speech.voices.piper import voice as piper_module
from speech.voices.piper.voice import PiperVoice
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable


@dataclass
class Chunk:
    audio_int16_bytes: bytes
    sample_rate: int = 16_000


@dataclass
class SynthesisConfig:
    length_scale: float = 1.0


class Engine:
    loaded: list[str]

    @classmethod
    def load(cls, path: Path) -> "Engine":
        if b"broken" in path.read_bytes():
            raise RuntimeError("no such graph")
        cls.loaded.append(path.name)
        return cls()

    def synthesize(self, text: str, syn_config: SynthesisConfig) -> Any:
        seconds = 0.08 * len(text) * syn_config.length_scale
        t = np.arange(int(16_000 * seconds)) / 16_000
        yield Chunk((np.sin(2 * np.pi * 200 * t) * 9_000).astype(np.int16).tobytes())


@pytest.fixture
def folder(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("nl_BE-nathalie-medium", "nl_NL-mls-medium", "fr_FR-siwis-low"):
        (tmp_path / f"{name}.onnx").write_bytes(b"tiny")
    settings.SPEECH_PIPER_FOLDER = str(tmp_path)
    stand_in = types.ModuleType("piper")
    stand_in.PiperVoice = Engine  # type: ignore[attr-defined]
    stand_in.SynthesisConfig = SynthesisConfig  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "piper", stand_in)
    Engine.loaded = []
    piper_module._loaded.cache_clear()
    return tmp_path


def test_without_a_folder_it_speaks_nothing() -> None:
    assert PiperVoice().languages() == frozenset()
    with pytest.raises(UtteranceRefused):
        PiperVoice().speak(Utterance("hamer", "nl"))


def test_without_the_package_it_says_what_to_install(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "piper", None)
    with pytest.raises(VoiceUnavailable, match="pip install piper-tts"):
        PiperVoice().speak(Utterance("hamer", "nl"))


def test_dutch_is_belgian_unless_the_word_is_of_another_region(folder: Path) -> None:
    voice = PiperVoice()
    assert voice.languages() == frozenset({"nl", "fr"})
    assert voice.voice_for("nl", "") == "nl_BE-nathalie-medium"
    assert voice.voice_for("nl", "NL") == "nl_NL-mls-medium"
    assert voice.voice_for("fr", "BE") == "fr_FR-siwis-low"


def test_it_loads_a_voice_once_and_speaks_slower_when_asked(folder: Path) -> None:
    normal = PiperVoice().speak(Utterance("schroevendraaier", "nl"))
    slow = PiperVoice().speak(Utterance("schroevendraaier", "nl", speed="slow"))
    assert slow.seconds > 1.3 * normal.seconds
    assert Engine.loaded == ["nl_BE-nathalie-medium.onnx"]


def test_a_broken_voice_file_is_no_sound(folder: Path) -> None:
    (folder / "nl_BE-nathalie-medium.onnx").write_bytes(b"broken")
    with pytest.raises(VoiceUnavailable):
        PiperVoice().speak(Utterance("hamer", "nl"))
