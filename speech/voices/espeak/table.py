"""Which espeak voice speaks a language in a region."""

from __future__ import annotations

BY_REGION = {
    ("fr", "BE"): "fr-be",
    ("fr", "CH"): "fr-ch",
    ("en", "US"): "en-us",
    ("pt", "BR"): "pt-br",
    ("es", "MX"): "es-419",
}
BY_LANGUAGE = {"zh": "cmn", "no": "nb", "fr": "fr", "nl": "nl", "de": "de", "en": "en-gb-x-rp"}


def espeak_voice(language: str, region: str) -> str:
    """The voice for a language and region; 1.52 has no nl-be, de-at or en-gb of its own."""
    return BY_REGION.get((language, region.upper())) or BY_LANGUAGE.get(language, language)
