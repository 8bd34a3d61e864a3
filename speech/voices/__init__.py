"""The voices, best first; each folder is one, and none knows another."""

from __future__ import annotations

from functools import lru_cache

from django.conf import settings
from django.utils.module_loading import import_string

from speech.voices.protocol import Voice, VoiceUnavailable

DEFAULT_VOICES = (
    "speech.voices.recorded.voice.RecordedVoice",  # a person, approved by an editor
    "speech.voices.gtts.voice.GttsVoice",  # only when switched on and the network answers
    "speech.voices.piper.voice.PiperVoice",  # only when its folder of voices is named
    "speech.voices.espeak.voice.EspeakVoice",  # in the box, always there
)


def voices() -> list[Voice]:
    """The voices of this installation, in the order in which they are asked."""
    return [_voice(path) for path in settings.SPEECH_VOICES or DEFAULT_VOICES]


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
