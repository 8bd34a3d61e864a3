"""Piper speaks from a folder; without the folder or the package it says so.

The engine here is a tiny stand-in made on the spot: no real Piper voice was heard.
"""

import sys
from pathlib import Path
from typing import Any

import pytest

from dictionary.hooks import Utterance
from speech.voices.piper.voice import PiperVoice
from speech.voices.protocol import UtteranceRefused, VoiceUnavailable
from tests.speech.piper_engine import Engine, install


@pytest.fixture
def folder(tmp_path: Path, settings: Any, monkeypatch: pytest.MonkeyPatch) -> Path:
    names = ("nl_BE-nathalie-medium", "nl_NL-mls-medium", "fr_FR-siwis-low")
    install(tmp_path, names, settings, monkeypatch)
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
