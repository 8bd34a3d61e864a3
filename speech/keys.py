"""Names of sounds: one key for what is said, one file name for how it was made."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from dataclasses import replace
from functools import lru_cache

from dictionary.hooks import Utterance

SCHEMA = "1"


@lru_cache(maxsize=4096)
def utterance_key(utterance: Utterance) -> str:
    """The same for the same utterance, on every machine; part of public addresses."""
    parts = (
        utterance.text,
        utterance.language,
        utterance.region.upper(),
        utterance.say_as,
        utterance.article,
        utterance.speed,
    )
    return _digest(parts)[:32]


def person_key(utterance: Utterance) -> str:
    """The key of a person's recording: a person needs no respelling."""
    return utterance_key(replace(utterance, say_as="") if utterance.say_as else utterance)


def sound_name(engine: str, version: str, voice: str, utterance: Utterance) -> str:
    """Where the file of this sound stands: `tts/nl/ab/<hash of all that made it>.mp3`.

    Hashed is what goes in, for a voice never says the same thing twice in the same bytes:
    a worker that starts again finds what it had made.
    """
    return name_of(utterance.language, _digest((engine, version, voice, utterance_key(utterance))))


def name_of(language: str, digest: str) -> str:
    """The folder and file name for a hash."""
    return f"tts/{language}/{digest[:2]}/{digest}.mp3"


def content_digest(data: bytes) -> str:
    """The hash of a recording that cannot be made again."""
    return hashlib.sha256(data).hexdigest()


def _digest(parts: tuple[str, ...]) -> str:
    normal = [" ".join(unicodedata.normalize("NFC", part).split()) for part in parts]
    written = json.dumps([SCHEMA, *normal], ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()
