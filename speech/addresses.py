"""The address of a sound, also of one that nobody made yet."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.core import signing
from django.urls import get_script_prefix, reverse

from dictionary.hooks import Utterance
from speech.keys import utterance_key
from speech.models import file_version

SALT = "speech.utterance"


def sound_address(key: str, file: str) -> str:
    """Where a known sound is heard; it changes with the sound, so it may be kept for ever."""
    address = _address(key)
    return f"{address}?v={file_version(file)}" if file else address


def address_on_demand(utterance: Utterance) -> str:
    """An address that carries its text, signed, so that only our own pages can ask."""
    parts = [
        utterance.text,
        utterance.language,
        utterance.region,
        utterance.say_as,
        utterance.article,
        utterance.speed,
    ]
    # Without the time: the same utterance keeps the same address, in caches and in ETags.
    token = signing.Signer(salt=SALT).sign_object(parts, compress=True)
    return f"{_address(utterance_key(utterance))}?u={token}"


def _address(key: str) -> str:
    before, after = _around_the_key(get_script_prefix())
    return f"{before}{key}{after}"


@cache
def _around_the_key(script_prefix: str) -> tuple[str, str]:
    """A page of the API names thousands of sounds: their addresses are resolved once."""
    key = "0" * 32
    before, _key, after = reverse("sound:file", args=[key]).partition(key)
    return before, after


def utterance_from_token(token: str) -> Utterance | None:
    """What a signed address asks to say; None when it is not ours."""
    if not token:
        return None
    try:
        parts: Any = signing.Signer(salt=SALT).unsign_object(token)
    except signing.BadSignature:
        return None
    text, language, region, say_as, article, speed = (str(part) for part in parts)
    return Utterance(
        text=text,
        language=language,
        region=region,
        say_as=say_as,
        article=article,
        speed="slow" if speed == "slow" else "normal",
    )
