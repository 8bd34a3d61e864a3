"""What speech registers with the dictionary: sounds, draft IPA, and work after a publication."""

from __future__ import annotations

from collections.abc import Sequence

from dictionary.concepts.services import label_set_draft_ipa
from dictionary.hooks import (
    Sound,
    Utterance,
    register_after_publish,
    register_ipa_provider,
    register_sound_provider,
)
from dictionary.models import Concept
from speech import tasks
from speech.addresses import address_on_demand, sound_address
from speech.services import best_sounds, pronunciations_want
from speech.voices import languages_spoken
from speech.wanted import concept_utterances

A_FEW = 5


@register_sound_provider
def sounds(utterances: Sequence[Utterance]) -> list[Sound | None]:
    """Where each utterance is heard: one query, and nothing is made here."""
    found, spoken = best_sounds(utterances), languages_spoken()
    answers: list[Sound | None] = []
    for utterance, best in zip(utterances, found, strict=True):
        if not _can_be_said(utterance, spoken):
            answers.append(None)
        elif best is not None:
            address = sound_address(best.key, best.file)
            answers.append(Sound(address, best.is_person, best.provisional))
        else:
            answers.append(Sound(address_on_demand(utterance), False, provisional=True))
    return answers


def _can_be_said(utterance: Utterance, spoken: frozenset[str]) -> bool:
    """Not an empty text or a row of dashes, and in a language that some voice speaks."""
    has_words = any(letter.isalnum() for letter in utterance.text)
    return has_words and utterance.language in spoken


@register_ipa_provider
def draft_ipa(text: str, language: str, say_as: str) -> str:
    """A draft by espeak-ng, '' when it cannot speak."""
    from speech.voices.espeak.voice import espeak_ipa
    from speech.voices.protocol import UtteranceRefused, VoiceUnavailable

    try:
        return espeak_ipa(text, language, say_as)
    except (VoiceUnavailable, UtteranceRefused):
        return ""


@register_after_publish
def want_sounds(concepts: Sequence[Concept]) -> None:
    """Every name, definition and example will sound; names get a draft of their IPA.

    After an import the worker does all that; after a save it is done at once.
    """
    if len(concepts) > A_FEW:
        tasks.enqueue_after_commit(tasks.catch_up)
        return
    for concept in concepts:
        label_set_draft_ipa(labels=concept.labels.all())
        if pronunciations_want(concept_utterances(concept)):
            tasks.enqueue_after_commit(tasks.make_wanted_sounds)
