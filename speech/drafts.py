"""Drafts of pronunciation that follow the lexicon; what an editor approved stays."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction

from dictionary.hooks import draft_ipa
from dictionary.models import Label
from speech.models import Pronunciation
from speech.voices.espeak.voice import EspeakVoice

BATCH = 500


def lexicon_has_changed() -> bool:
    """Is there a sound that was made with an older lexicon?"""
    made = Pronunciation.objects.machine().audible().filter(engine=EspeakVoice.id)
    return made.exclude(engine_version=EspeakVoice.version).exists()


def drafts_renew() -> int:
    """Write every draft anew that the lexicon now reads otherwise. Returns how many.

    A draft is no editor's change: it leaves no row in the history.
    """
    drafts = Label.objects.filter(ipa_status=Label.IpaStatus.DRAFT)
    changed, last = 0, 0
    while keys := list(
        drafts.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]
    ):
        changed += _renewed(keys)
        last = keys[-1]
    return changed


@transaction.atomic
def _renewed(keys: Sequence[int]) -> int:
    drafts = Label.objects.select_for_update().filter(pk__in=keys, ipa_status=Label.IpaStatus.DRAFT)
    other = []
    for label in drafts:
        ipa = draft_ipa(label.text, label.language_id, label.say_as)[:200]
        if ipa and ipa != label.ipa:
            label.ipa = ipa
            other.append(label)
    Label.objects.bulk_update(other, ["ipa"], batch_size=200)
    return len(other)
