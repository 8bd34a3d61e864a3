"""Two concepts for one thing become one. The old slug and the code on paper lead on."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from dictionary.concepts.models import (
    Change,
    ChangeKind,
    CodeRedirect,
    Concept,
    Definition,
    Example,
    Label,
    LabelKind,
    Relation,
    SlugRedirect,
)
from dictionary.concepts.recording import recording
from dictionary.concepts.services import concepts_changed, language_unsettle
from dictionary.search.models import SearchChange
from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, Fund
from sectors.funds.rights import Actor


def funds_touched(concept: Concept) -> list[Fund]:
    """Every fund with a row on this concept."""
    keys = {concept.fund_id}
    for name in ("labels", "definitions", "examples", "photos", "relations", "source_ids"):
        keys |= set(getattr(concept, name).values_list("fund", flat=True))
    return list(Fund.objects.filter(pk__in=keys))


@transaction.atomic
def concept_merge(*, actor: Actor, keep: Concept, take: Concept, why: str = "") -> Change:
    """Move all rows of `take` to `keep`; its slug and code lead there. `change_revert` undoes it.

    Words that are there already are not kept twice; a second preferred word becomes a variant.
    Raises PermissionDenied when rows of several funds move and the actor keeps no platform.
    """
    if keep.pk == take.pk:
        raise ValidationError(_("Choose two different concepts."))
    rights.require(rights.can_merge(actor, [keep.fund, *funds_touched(take)]))
    if take.is_published and not keep.is_published:
        raise ValidationError(_("Publish the one that stays first."))
    with recording(ChangeKind.MERGE, actor=actor, concept=keep, why=why or take.slug) as change:
        tags = set(take.labels.values_list("language_id", flat=True))
        _move_labels(keep, take)
        for model in (Definition, Example):
            _move_sentences(model, keep, take)
        _move_relations(keep, take)
        _move_the_rest(keep, take)
        slug, code = take.slug, take.code
        old = Concept.objects.get(pk=take.pk)
        old.delete()
        SlugRedirect(slug=slug, concept=keep).save()
        CodeRedirect(code=code, concept=keep).save()
        for tag in tags:
            language_unsettle(concept=keep, tag=tag)
        SearchChange.objects.create(concept_slug=slug)
        concepts_changed(concepts=[keep])
        audit_note(Deed.MERGED, by=actor, fund=keep.fund, about=f"{slug} > {keep.slug}")
    return change


def _move(row: Any, keep: Concept) -> None:
    row.concept = keep
    row.save()


def _move_labels(keep: Concept, take: Concept) -> None:
    for label in Label.objects.filter(concept=take):
        there = keep.labels.filter(language_id=label.language_id, region=label.region)
        if there.filter(text=label.text, fund=label.fund_id).exists():
            label.delete()
            continue
        own_first = there.filter(kind=LabelKind.PREFERRED, fund=label.fund_id)
        if label.kind == LabelKind.PREFERRED and own_first.exists():
            label.kind = LabelKind.ALTERNATIVE
        _move(label, keep)


def _move_sentences(model: type[Model], keep: Concept, take: Concept) -> None:
    rows: Any = model._default_manager
    for sentence in rows.filter(concept=take):
        own = rows.filter(concept=keep, language_id=sentence.language_id, fund=sentence.fund_id)
        if own.exists():
            sentence.delete()
        else:
            _move(sentence, keep)


def _move_relations(keep: Concept, take: Concept) -> None:
    for relation in Relation.objects.filter(concept=take):
        twin = Relation.objects.filter(
            concept=keep, kind=relation.kind, target=relation.target_id, fund=relation.fund_id
        )
        if relation.target_id == keep.pk or twin.exists():
            relation.delete()
        else:
            _move(relation, keep)
    for relation in Relation.objects.filter(target=take):
        twin = Relation.objects.filter(
            concept=relation.concept_id, kind=relation.kind, target=keep, fund=relation.fund_id
        )
        if relation.concept_id == keep.pk or twin.exists():
            relation.delete()
        else:
            relation.target = keep
            relation.save()


def _move_the_rest(keep: Concept, take: Concept) -> None:
    present = set(keep.photos.values_list("sha256", flat=True))
    for photo in take.photos.exclude(sha256__in=present):
        _move(photo, keep)
    for name in ("source_ids", "old_slugs", "old_codes", "shown_in", "reports", "proposals"):
        for row in getattr(take, name).all():
            _move(row, keep)
    for comment in take.comments.all():
        _move(comment, keep)
    for resource in take.resources.all():
        resource.concepts.add(keep)
        resource.concepts.remove(take)
    missing = set(take.sectors.all()) - set(keep.sectors.all())
    if missing:
        keep.sectors.add(*missing)
