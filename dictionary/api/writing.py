"""What an editor sends, carried out by the services: they know the rights and the rules."""

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from dictionary.api.loading import own_funds
from dictionary.concepts.sentences import sentence_remove, sentence_save
from dictionary.concepts.services import (
    concept_create,
    concept_set_status,
    concept_update,
    label_save,
)
from dictionary.models import Concept, Definition, Example, Label, LabelKind
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

Sent = Mapping[str, Any]
_SPOKEN_FIELDS = ("ipa", "ipa_status")
_LABEL_FIELDS = (
    *("text", "say_as", "kind", "register", "region", "article", "gender", "plural", "pos"),
    *_SPOKEN_FIELDS,
)
_LATER = ("labels", "definitions", "examples", "status")


def fund_for(actor: Actor, asked: Fund | None, owner: Fund | None = None) -> Fund:
    """In whose name somebody writes: the fund asked for, else the owner's, else the own one.

    Raises PermissionDenied for who writes for no fund, ValidationError when it could be several.
    """
    if asked is not None:
        return asked
    if owner is not None and rights.can_draft(actor, owner):
        return owner
    funds = own_funds(actor)
    if not funds:
        raise PermissionDenied(_("You do not write for a fund."))
    if len(funds) > 1:
        raise ValidationError({"fund": [_("Say for which fund.")]})
    return funds[0]


@transaction.atomic
def concept_add(*, actor: Actor, sent: Sent) -> Concept:
    """A new draft with everything that was sent about it."""
    fund = fund_for(actor, sent.get("fund"))
    words = {
        row["lang"]: row["text"]
        for row in sent["labels"]
        if row.get("kind", LabelKind.PREFERRED) == LabelKind.PREFERRED and not row.get("region")
    }
    concept = concept_create(
        actor=actor,
        fund=fund,
        labels=words,
        sectors=sent.get("sectors", ()),
        category=sent.get("category"),
        slug=sent.get("slug", ""),
        ppe=sent.get("ppe", ()),
    )
    rest = {name: sent[name] for name in _LATER if name in sent}
    return concept_apply(actor=actor, concept=concept, sent=rest)


@transaction.atomic
def concept_apply(*, actor: Actor, concept: Concept, sent: Sent) -> Concept:
    """Change what was sent and leave the rest. The status comes last: words may be needed first."""
    rights.require(rights.can_draft(actor, concept.fund))
    plain = {name: sent[name] for name in ("category", "sectors", "ppe") if name in sent}
    if plain:
        concept_update(actor=actor, concept=concept, **plain)
    for row in sent.get("labels", ()):
        label = _own_label(concept, row)
        label_apply(actor=actor, label=label, sent=row)
    for model, name in ((Definition, "definitions"), (Example, "examples")):
        for tag, sentence in sent.get(name, {}).items():
            _sentence_apply(actor, concept, model, tag, sentence)
    if sent.get("status", concept.status) != concept.status:
        concept_set_status(actor=actor, concept=concept, status=sent["status"])
    return concept


def _own_label(concept: Concept, row: Sent) -> Label:
    """The label of the concept's own fund that a row means, or a new one.

    A preferred label is known by its language and region; of the others there may be many,
    so they are known by their text too. A uuid is sure.
    """
    own = concept.labels.filter(fund=concept.fund)
    if uuid := row.get("uuid"):
        found = own.filter(uuid=uuid, language=row["lang"]).first()
        if found is None:
            raise ValidationError({"labels": [_("Unknown: %(value)s") % {"value": uuid}]})
        return found
    kind, region = row.get("kind", LabelKind.PREFERRED), row.get("region", "")
    alike = own.filter(language=row["lang"], kind=kind, region=region)
    if kind != LabelKind.PREFERRED:
        alike = alike.filter(text=row["text"])
    return alike.first() or Label(
        concept=concept, fund=concept.fund, language_id=row["lang"], text=row["text"]
    )


def label_apply(*, actor: Actor, label: Label, sent: Sent) -> Label:
    """Save a label with what was sent; nothing happens when that is what it already says."""
    changes = {name: sent[name] for name in _LABEL_FIELDS if name in sent}
    if changes.get("ipa") and "ipa_status" not in changes:
        changes["ipa_status"] = Label.IpaStatus.DRAFT
    steps = [changes]
    if label.pk is not None:
        # A new text empties the pronunciation of the old one; what came with it is written after.
        steps.append({name: changes.pop(name) for name in _SPOKEN_FIELDS if name in changes})
    for step in steps:
        if label.pk is None or any(getattr(label, name) != step[name] for name in step):
            for name, value in step.items():
                setattr(label, name, value)
            label_save(actor=actor, label=label)
    return label


def _sentence_apply(
    actor: Actor,
    concept: Concept,
    model: type[Definition] | type[Example],
    tag: str,
    sent: Sent | None,
) -> None:
    key: dict[str, Any] = {"concept": concept, "language_id": tag, "fund": concept.fund}
    stored = model.objects.filter(**key).first()
    if sent is None:
        if stored is not None:
            sentence_remove(actor=actor, sentence=stored)
        return
    sentence = stored or model(**key)
    wanted = (sent["text"], sent.get("source", sentence.source))
    if (sentence.text, sentence.source) != wanted:
        sentence.text, sentence.source = wanted
        sentence_save(actor=actor, sentence=sentence)
