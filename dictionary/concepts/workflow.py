"""The way of a concept: draft, review, published, retired; and the sign-off of each language."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from dictionary.concepts.models import (
    ChangeKind,
    Comment,
    Concept,
    ConceptLanguage,
    ConceptStatus,
    Definition,
    Example,
    Label,
    Language,
    LanguageStatus,
)
from dictionary.concepts.recording import recording
from dictionary.concepts.services import concept_changed, concept_set_status, require_publishable
from sectors.funds import rights
from sectors.funds.rights import Actor, Place, SystemActor, person_of

LONGEST_COMMENT = 1000


def authors_of(concept: Concept, tag: str) -> set[int]:
    """Who wrote the words of a language as they stand now, by number."""
    authors: set[int] = set()
    for model in (Label, Definition, Example):
        here = model.objects.filter(concept=concept, language_id=tag)
        told = model.history.filter(id__in=here.values("pk"))
        authors |= set(told.exclude(history_user=None).values_list("history_user", flat=True))
    taken = concept.proposals.filter(status__in=["accepted", "beside"]).exclude(proposed_by=None)
    for author, change in taken.values_list("proposed_by", "change"):
        parts = (change.get(name) for name in ("labels", "alternatives", "definitions", "examples"))
        if any(isinstance(part, dict) and tag in part for part in parts):
            authors.add(author)
    return authors


def place_of(concept: Concept, tag: str) -> Place:
    """Where a language of a concept stands, for the rights of a guest."""
    sectors = frozenset(concept.sectors.values_list("pk", flat=True))
    return Place(fund_id=concept.fund_id, sector_ids=sectors, language=tag)


@transaction.atomic
def language_sign_off(
    *, actor: Actor, concept: Concept, tag: str, note: str = ""
) -> ConceptLanguage:
    """A reviewer finds the words of a language right. Says nothing of publishing.

    Raises PermissionDenied for who wrote them, ValidationError where there is no word.
    """
    place = place_of(concept, tag)
    rights.require(rights.can_sign_off(actor, authors_of(concept, tag), place))
    return _settle(actor, concept, tag, LanguageStatus.CHECKED, note)


@transaction.atomic
def language_send_back(*, actor: Actor, concept: Concept, tag: str, note: str) -> ConceptLanguage:
    """A reviewer finds something wrong and says what; the language is to check again."""
    rights.require(rights.can_sign_off(actor, (), place_of(concept, tag)))
    if not note.strip():
        raise ValidationError({"note": _("Say what is wrong.")})
    return _settle(actor, concept, tag, LanguageStatus.TO_CHECK, note)


def _settle(actor: Actor, concept: Concept, tag: str, status: str, note: str) -> ConceptLanguage:
    if not concept.labels.filter(language_id=tag, kind="preferred").exists():
        raise ValidationError(_("There is no word in this language yet."))
    with recording(ChangeKind.SIGN_OFF, actor=actor, concept=concept):
        state = ConceptLanguage.objects.filter(concept=concept, language_id=tag).first()
        state = state or ConceptLanguage(concept=concept, language_id=tag)
        state.status, state.note = status, note.strip()[:2000]
        state.checked_by = person_of(actor) if status == LanguageStatus.CHECKED else None
        state.save()
        concept_changed(concept=concept)
    return state


@transaction.atomic
def concept_plan(*, actor: Actor, concept: Concept, at: datetime | None) -> Concept:
    """Publish a concept by itself at a moment to come; None takes the plan away."""
    rights.require(rights.can_edit(actor, concept.fund))
    if at is not None:
        require_publishable(concept)
        if at <= timezone.now():
            raise ValidationError({"publish_at": _("Choose a moment that is still to come.")})
        if concept.is_published:
            raise ValidationError({"publish_at": _("It is published already.")})
    with recording(ChangeKind.STATUS, actor=actor, concept=concept):
        concept.publish_at = at
        concept.save()
    if at is not None:
        from dictionary.concepts.tasks import enqueue_planned

        enqueue_planned(at)
    return concept


def publish_what_is_due() -> int:
    """Publish the concepts whose moment has come; returns how many. Safe to run twice."""
    due = Concept.objects.filter(publish_at__lte=timezone.now()).select_related("fund")
    done = 0
    for concept in due.exclude(status=ConceptStatus.PUBLISHED):
        try:
            concept_set_status(
                actor=SystemActor(concept.fund_id), concept=concept, status=ConceptStatus.PUBLISHED
            )
            done += 1
        except ValidationError:  # its word was taken away meanwhile
            Concept.objects.filter(pk=concept.pk).update(publish_at=None)
    return done


@transaction.atomic
def comment_add(
    *, actor: Actor, concept: Concept, text: str, language: Language | None = None
) -> Comment:
    """Say something about a concept or about one language of it."""
    place = place_of(concept, language.tag) if language is not None else None
    rights.require(rights.can_comment(actor, place))
    comment = Comment(
        concept=concept,
        language=language,
        by=person_of(actor),
        text=text.replace("\x00", "").strip(),
    )
    comment.full_clean()
    comment.save()
    return comment


@transaction.atomic
def comment_settle(*, actor: Actor, comment: Comment) -> Comment:
    """The matter is dealt with: said by its writer or by an editor of the concept."""
    is_own = person_of(actor) is not None and comment.by == person_of(actor)
    rights.require(is_own or rights.can_edit(actor, comment.concept.fund))
    comment.is_settled = True
    comment.save()
    return comment
