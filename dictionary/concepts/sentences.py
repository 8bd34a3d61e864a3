"""Definitions and examples: the same rules as for labels."""

from django.db import transaction

from dictionary.concepts.models import Definition, Example
from dictionary.concepts.recording import recording
from dictionary.concepts.services import concept_changed, language_unsettle
from sectors.funds import rights
from sectors.funds.rights import Actor

Sentence = Definition | Example


@transaction.atomic
def sentence_save(*, actor: Actor, sentence: Sentence) -> Sentence:
    """Save a new or changed definition or example of one's own fund.

    A fund may add its own to any concept; it may not change another fund's. Raises
    PermissionDenied, or ValidationError for an empty or too long text.
    """
    stored = type(sentence).objects.filter(pk=sentence.pk).select_related("fund").first()
    if stored is not None:
        rights.require(rights.can_draft(actor, stored.fund))
    rights.require(rights.can_draft(actor, sentence.fund))
    if sentence.concept.is_published:
        rights.require(rights.can_edit(actor, sentence.fund))
    sentence.text = " ".join(sentence.text.split())
    sentence.full_clean()
    with recording("edit", actor=actor, concept=sentence.concept, fund=sentence.fund):
        sentence.save()
        language_unsettle(concept=sentence.concept, tag=sentence.language_id)
        concept_changed(concept=sentence.concept)
    return sentence


@transaction.atomic
def sentence_remove(*, actor: Actor, sentence: Sentence) -> None:
    """Take a definition or example of one's own fund away; its history stays."""
    rights.require(rights.can_edit(actor, sentence.fund))
    concept = sentence.concept
    with recording("edit", actor=actor, concept=concept, fund=sentence.fund):
        sentence.delete()
        language_unsettle(concept=concept, tag=sentence.language_id)
        concept_changed(concept=concept)
