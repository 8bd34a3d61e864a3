"""Take an act back: every row as it was before, from its history.

A row that somebody changed afterwards stays as it is and is named; the rest goes back. Acts
taken back in the opposite order leave the very state from before the first one.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from dictionary.concepts.models import (
    Change,
    ChangeKind,
    CodeRedirect,
    Comment,
    Concept,
    ConceptLanguage,
    ConceptStatus,
    Definition,
    Example,
    Label,
    Proposal,
    Relation,
    Report,
    Resource,
    SlugRedirect,
    SourceId,
)
from dictionary.concepts.recording import recording
from dictionary.concepts.services import concepts_changed, require_publishable
from dictionary.search.models import SearchChange
from sectors.funds import rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor

UNTRACKED = {"updated", "created", "popularity", "ipa", "ipa_status"}
"""What changes without being an edit: counters, dates, and a machine's draft of the sound."""


def tracked_models() -> list[Any]:
    """Every model that an act may touch: what others hang on comes first."""
    from dictionary.photos.models import Photo, PhotoRegion

    return [
        Concept, ConceptLanguage, SourceId, SlugRedirect, CodeRedirect, Label, Definition,
        Example, Resource, Relation, Photo, PhotoRegion, Comment, Proposal, Report,
    ]  # fmt: skip


@dataclass(slots=True)
class Step:
    """One row to put back: as `before` has it, or away when there is none."""

    model: Any
    pk: int
    before: Any
    last: Any
    concept: int


@dataclass(slots=True)
class Reverted:
    """What was put back, and which rows somebody changed since."""

    change: Change | None = None
    count: int = 0
    kept: list[str] = field(default_factory=list)


@transaction.atomic
def change_revert(
    *, actor: Actor, change: Change, only_concepts: Collection[int] | None = None
) -> Reverted:
    """Take an act back, whole or only for some concepts (primary keys).

    Raises PermissionDenied when it touched rows of a fund that the actor does not edit,
    ValidationError when it is undone already or something stands in the way.
    """
    if change.undone_by_id:
        raise ValidationError(_("This is undone already."))
    steps = [
        step
        for model in tracked_models()
        for step in _steps(model, change)
        if only_concepts is None or step.concept in only_concepts
    ]
    funds = _funds(steps) or ([change.fund] if change.fund else [])
    rights.require(rights.can_undo(actor, funds))
    done = Reverted()
    why = str(change)
    with recording(ChangeKind.UNDO, actor=actor, fund=change.fund, why=why) as undo:
        Change.objects.filter(pk=undo.pk).update(concept_id=change.concept_id)
        free = _free(steps, done)
        try:
            _put_back(free)
        except IntegrityError as error:
            raise ValidationError(_("Something newer stands in the way.")) from error
        touched = {step.concept for step in free}
        for concept in Concept.objects.filter(pk__in=touched, status=ConceptStatus.PUBLISHED):
            require_publishable(concept)
        done.change, done.count = undo, len(free)
        if only_concepts is None:
            Change.objects.filter(pk=change.pk).update(undone_by=undo)
        _tell(touched, free)
    return done


def _steps(model: Any, change: Change) -> Iterable[Step]:
    """The rows of a model that an act touched, each with what it was before."""
    told = model.history.filter(
        history_change_reason=change.reason, history_date__gte=change.at - timedelta(minutes=1)
    )
    by_row: dict[int, list[Any]] = {}
    for record in told.order_by("history_id"):
        by_row.setdefault(record.id, []).append(record)
    for pk, records in by_row.items():
        first, last = records[0], records[-1]
        before = (
            model.history.filter(id=pk, history_id__lt=first.history_id)
            .order_by("-history_id")
            .first()
        )
        if before is not None and before.history_type == "-":
            before = None
        yield Step(model, pk, before, last, _concept_of(model, last))


def _concept_of(model: Any, record: Any) -> int:
    if model is Concept:
        return int(record.id)
    return int(getattr(record, "concept_id", 0) or 0)


def _funds(steps: Iterable[Step]) -> list[Fund]:
    """Whose rows an act touched. A sector more on a concept is no change of its owner's row."""
    keys = {
        key
        for step in steps
        if not (step.model is Concept and step.before and _alike(step.before, step.last, Concept))
        for record in (step.before, step.last)
        if record is not None and (key := getattr(record, "fund_id", None))
    }
    return list(Fund.objects.filter(pk__in=keys))


def _free(steps: list[Step], done: Reverted) -> list[Step]:
    """The rows that may go back. A concept that has to stay keeps the rows that came with it."""
    ours = {(step.model, step.pk) for step in steps}
    free = [step for step in steps if _is_untouched(step, ours, done)]
    made = {step.pk for step in steps if step.model is Concept and step.before is None}
    staying = made - {step.pk for step in free if step.model is Concept}
    return [step for step in free if step.concept not in staying]


def _has_more(concept: Concept, ours: set[tuple[Any, int]]) -> bool:
    """Words or pictures that came after the act that made the concept: they would go with it."""
    from dictionary.photos.models import Photo

    return any(
        (model, pk) not in ours
        for model in (Label, Definition, Example, Photo)
        for pk in model._default_manager.filter(concept=concept).values_list("pk", flat=True)
    )


def _is_untouched(step: Step, ours: set[tuple[Any, int]], done: Reverted) -> bool:
    """Is the row still as the act left it, and nothing of others hangs on it?"""
    current = step.model._default_manager.filter(pk=step.pk).first()
    gone = step.last.history_type == "-"
    untouched = current is None if gone else current is not None and _alike(current, step.last)
    if untouched and isinstance(current, Concept) and step.before is None:
        untouched = not _has_more(current, ours)
    if not untouched:
        done.kept.append(str(current or step.last))
    return untouched


def _fields(model: Any) -> list[str]:
    return [
        one.attname for one in model.history.model.tracked_fields if one.attname not in UNTRACKED
    ]


def _alike(row: Any, record: Any, model: Any = None) -> bool:
    """The same in every field that counts; `model` names it where both are records."""
    names = _fields(model or type(row))
    return all(str(getattr(row, name)) == str(getattr(record, name)) for name in names)


def _put_back(steps: list[Step]) -> None:
    for step in reversed(steps):
        if step.before is None:
            _remove(step)
    for step in steps:
        if step.before is not None:
            _restore(step)


def _remove(step: Step) -> None:
    row = step.model._default_manager.filter(pk=step.pk).first()
    if row is not None:
        row.delete()


def _restore(step: Step) -> None:
    row = step.model._default_manager.filter(pk=step.pk).first()
    is_back = row is None
    if row is None:
        row = step.before.instance
        row._state.adding = True
    else:
        for name in _fields(step.model):
            setattr(row, name, getattr(step.before, name))
    row.save(force_insert=is_back)
    if is_back and hasattr(row, "created"):
        step.model._default_manager.filter(pk=row.pk).update(created=step.before.created)
    for field_ in step.model.history.model._history_m2m_fields:
        wanted = _linked(step.before, field_)
        manager = getattr(row, field_.name)
        if set(manager.values_list("pk", flat=True)) != wanted:
            manager.set(wanted)


def _linked(record: Any, field_: Any) -> set[int]:
    """The rows that a record was linked to, those that still exist."""
    name = f"{field_.m2m_reverse_field_name()}_id"
    keys = set(getattr(record, field_.name).values_list(name, flat=True))
    there: type[Model] = field_.related_model
    return set(there._default_manager.filter(pk__in=keys).values_list("pk", flat=True))


def _tell(concepts: set[int], steps: Iterable[Step]) -> None:
    """Every process reads that these concepts changed, also those that are gone or back."""
    here = list(Concept.objects.filter(pk__in=concepts))
    concepts_changed(concepts=here)
    for step in steps:
        if step.model is Concept and step.pk not in {one.pk for one in here}:
            SearchChange.objects.create(concept_slug=step.last.slug)
