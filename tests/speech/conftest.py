"""Voices to choose from, and words to say."""

from collections.abc import Callable
from typing import Any

import pytest

from dictionary.hooks import Utterance
from speech import voices as voices_module

ESPEAK = "speech.voices.espeak.voice.EspeakVoice"


@pytest.fixture
def use_voices(settings: Any) -> Callable[..., None]:
    """Installs these voices, best first."""

    def use(*paths: str) -> None:
        voices_module._voice.cache_clear()
        settings.SPEECH_VOICES = list(paths)

    return use


@pytest.fixture
def hamer() -> Utterance:
    return Utterance("hamer", "nl", article="de")


@pytest.fixture(autouse=True)
def empty_store(tmp_path: Any, settings: Any) -> None:
    """Each test has a store of its own."""
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path / "sounds"), "base_url": "/media/public/"},
        },
    }


def files_in_store(tmp_path: Any) -> list[Any]:
    """Every file there, unfinished ones too."""
    return [path for path in (tmp_path / "sounds").rglob("*") if path.is_file()]
