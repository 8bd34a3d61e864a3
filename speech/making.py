"""From an utterance to a finished sound: voices in order, in memory, checked, stored once."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from dictionary.hooks import Utterance
from speech import audio
from speech.keys import sound_name
from speech.store import sound_read, sound_write
from speech.voices import voices
from speech.voices.protocol import UtteranceRefused, Voice, VoiceUnavailable, spoken_line

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Made:
    """A sound that stands in the store, or (`is_stored` no) only in memory."""

    engine: str
    version: str
    voice: str
    name: str
    seconds: float
    provisional: bool
    mp3: bytes
    is_stored: bool = True


@dataclass(frozen=True, slots=True)
class NotMade:
    """No voice could say it: why, and whether trying again makes sense."""

    problem: str
    is_final: bool


def sound_make(
    utterance: Utterance,
    *,
    quick_only: bool = False,
    is_published: bool = True,
    unless_engine: str = "",
) -> Made | NotMade | None:
    """Let the best voice that can speak now say it.

    Returns None when the voice whose turn it is (`unless_engine`) already said it.
    A voice that was passed over because it is busy or far makes the result provisional.
    """
    missed: list[str] = []
    refused: list[str] = []
    for voice in voices():
        if voice.is_person or (voice.network and not is_published):
            continue  # people have rows of their own; unpublished words stay in this machine
        try:
            if utterance.language not in voice.languages():
                continue
            if quick_only and not voice.quick:
                missed.append(voice.id)
                continue
            if voice.id == unless_engine:
                return None
            return _made_by(voice, utterance, provisional=bool(missed))
        except UtteranceRefused as error:
            refused.append(str(error))
        except VoiceUnavailable as error:
            logger.info("%s is not available for %r: %s", voice.id, utterance.text, error)
            missed.append(f"{voice.id}: {error}")
    return NotMade(problem="; ".join(missed + refused)[:200], is_final=not missed)


def _made_by(voice: Voice, utterance: Utterance, *, provisional: bool) -> Made:
    speaker = voice.voice_for(utterance.language, utterance.region)
    name = sound_name(voice.id, voice.version, speaker, utterance)
    kept = _already_there(name)
    stored = True
    if kept is None:
        spoken = voice.speak(utterance)
        kept = audio.finish(spoken, longest=_longest(utterance), quickly=True)
        stored = _stored(name, kept.mp3)
    return Made(
        engine=voice.id,
        version=voice.version,
        voice=speaker,
        name=name,
        seconds=kept.seconds,
        provisional=provisional,
        mp3=kept.mp3,
        is_stored=stored,
    )


def _already_there(name: str) -> audio.Finished | None:
    """What an earlier run stored under this name, when it is whole."""
    data = sound_read(name)
    if data is None:
        return None
    try:
        return audio.Finished(
            mp3=data, seconds=audio.check(data, longest=audio.LONGEST_SECONDS * 10)
        )
    except VoiceUnavailable:
        return None


def is_valid(name: str) -> bool:
    """Is there a whole sound under this name in the store?"""
    return _already_there(name) is not None


def _stored(name: str, mp3: bytes) -> bool:
    try:
        sound_write(name, mp3)
    except Exception as error:
        logger.error("A sound could not be stored: %s", error)
        return False
    return True


def _longest(utterance: Utterance) -> float:
    line = spoken_line(utterance)
    return audio.longest_for(line.text, slow=line.slow)
