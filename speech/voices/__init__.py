"""The voices, best first; each folder is one, and none knows another."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings
from django.utils.module_loading import import_string

from speech.voices.protocol import Voice, VoiceUnavailable


def voices() -> list[Voice]:
    """The voices of this installation, in the order in which they are asked."""
    return [_voice(path) for path in settings.SPEECH_VOICES]


@lru_cache(maxsize=16)
def _voice(path: str) -> Voice:
    voice: Voice = import_string(path)()
    return voice


def languages_spoken() -> frozenset[str]:
    """Every language that some machine of this installation speaks now."""
    spoken: frozenset[str] = frozenset()
    for voice in voices():
        if voice.is_person:
            continue
        try:
            spoken |= voice.languages()
        except VoiceUnavailable:
            continue
    return spoken
