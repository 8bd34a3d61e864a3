"""What may be done with a concept. Pages, API, commands and imports all call these.

Every service takes the actor, asks `sectors.funds.rights`, runs in one transaction,
and leaves a SearchChange so that all processes find the new words at once.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify
from django.utils.translation import gettext as _

from dictionary import hooks
from dictionary.concepts.codes import code_for, random_code
from dictionary.concepts.models import (
    Category,
    ChangeKind,
    CodeRedirect,
    Concept,
    ConceptLanguage,
    ConceptStatus,
    Label,
    LabelKind,
    LanguageStatus,
    SlugRedirect,
)
from dictionary.concepts.recording import note_concept, recording
from dictionary.search.models import SearchChange
from sectors.funds import rights
from sectors.funds.models import Fund, Sector
from sectors.funds.rights import Actor


def free_slug(text: str) -> str:
    """A slug made once from the English label; numbered when it is taken."""
    base = slugify(text)[:110] or "concept"
    slug, number = base, 1
    while (
        Concept.objects.filter(slug=slug).exists()
        or SlugRedirect.objects.filter(slug=slug).exists()
    ):
        number += 1
        slug = f"{base}-{number}"
    return slug


def free_code(name: str = "") -> str:
    """A code that no concept has or had; the same for the same name when it is free."""
    attempt = 0
    while True:
        code = code_for(name, attempt) if name else random_code()
        taken = Concept.objects.filter(code=code) or CodeRedirect.objects.filter(code=code)
        if not taken:
            return code
        attempt += 1


def concept_changed(*, concept: Concept) -> None:
    """Log a change of a concept or its words: every process reads the log.

    Called by every service after its change, in the same transaction.
    """
    concepts_changed(concepts=[concept])


def concepts_changed(*, concepts: Sequence[Concept]) -> None:
    """The same for many concepts at once, as after an import."""
    SearchChange.objects.bulk_create(SearchChange(concept_slug=one.slug) for one in concepts)
    Concept.objects.filter(pk__in=[one.pk for one in concepts]).update(updated=timezone.now())
    published = [one for one in concepts if one.is_published]
    if published:
        hooks.after_publish(published)


@transaction.atomic
def concept_create(
    *,
    actor: Actor,
    fund: Fund,
    labels: Mapping[str, str],
    sectors: Iterable[Sector] = (),
    category: Category | None = None,
    slug: str = "",
    ppe: Iterable[str] = (),
) -> Concept:
    """A new draft with its preferred labels, `{language tag: text}`.

    Raises PermissionDenied, or ValidationError when there is no label or a slug is wrong.
    """
    rights.require(rights.can_draft(actor, fund))
    if not labels:
        raise ValidationError(_("Give at least one word."))
    name = labels.get("en") or next(iter(labels.values()))
    concept = Concept(
        slug=slug or free_slug(name), fund=fund, category=category, ppe=list(ppe), code=free_code()
    )
    concept.full_clean()
    with recording(ChangeKind.EDIT, actor=actor, fund=fund) as change:
        concept.save()
        note_concept(change, concept)
        concept.sectors.set(sectors)
        for tag, text in labels.items():
            label = Label(concept=concept, language_id=tag, text=text, fund=fund)
            label_save(actor=actor, label=label)
    return concept


@transaction.atomic
def concept_update(*, actor: Actor, concept: Concept, **changes: Any) -> Concept:
    """Change the category, sectors or signs of a concept of one's own fund."""
    rights.require(may_change(actor, concept))
    sectors = changes.pop("sectors", None)
    unknown = set(changes) - {"category", "ppe"}
    if unknown:
        raise ValidationError({name: _("This can't be changed.") for name in unknown})
    for name, value in changes.items():
        setattr(concept, name, value)
    concept.full_clean()
    with recording(ChangeKind.EDIT, actor=actor, concept=concept):
        concept.save()
        if sectors is not None:
            concept.sectors.set({*sectors, *sectors_of_others(concept)})
        concept_changed(concept=concept)
    return concept


def sectors_of_others(concept: Concept) -> list[Sector]:
    """Sectors that another fund added together with its own words; only that fund takes them."""
    guests = set(concept.labels.exclude(fund=concept.fund_id).values_list("fund", flat=True))
    guests |= set(concept.source_ids.exclude(fund=concept.fund_id).values_list("fund", flat=True))
    return list(concept.sectors.filter(fund__in=guests))


def guests_of(concept: Concept) -> list[Fund]:
    """Other funds with words, pictures or sentences of their own on this concept."""
    funds: set[int] = set()
    for rows in (concept.labels, concept.definitions, concept.examples):
        funds |= set(rows.exclude(fund=concept.fund_id).values_list("fund", flat=True))
    photos = getattr(concept, "photos").exclude(fund=concept.fund_id)  # noqa: B009
    return list(Fund.objects.filter(pk__in=funds | set(photos.values_list("fund", flat=True))))


def require_no_guests(actor: Actor, concept: Concept) -> None:
    """A published concept does not vanish under the words of others. Raises ValidationError."""
    guests = guests_of(concept)
    if guests and not rights.is_platform_admin(actor):
        raise ValidationError(
            _("Other funds have their own words here: %(funds)s. Ask the platform's administrator.")
            % {"funds": ", ".join(fund.name for fund in guests)}
        )


def may_write(actor: Actor, concept: Concept, fund: Fund) -> bool:
    """Write this fund's own words on a concept."""
    return rights.can_draft(actor, fund) and (
        not concept.is_published or rights.can_edit(actor, fund)
    )


def may_change(actor: Actor, concept: Concept) -> bool:
    """A contributor works on drafts; what is published needs an editor."""
    if concept.status == ConceptStatus.DRAFT:
        return rights.can_draft(actor, concept.fund)
    return rights.can_edit(actor, concept.fund)


@transaction.atomic
def concept_set_status(*, actor: Actor, concept: Concept, status: str) -> Concept:
    """Publish, retire or take back a concept.

    Raises PermissionDenied, or ValidationError when it may not be published yet.
    """
    publishing = ConceptStatus.PUBLISHED in (status, concept.status)
    allowed = rights.can_edit if publishing or status == ConceptStatus.RETIRED else rights.can_draft
    rights.require(allowed(actor, concept.fund))
    if status == ConceptStatus.PUBLISHED:
        require_publishable(concept)
    elif concept.is_published:
        require_no_guests(actor, concept)
    with recording(ChangeKind.STATUS, actor=actor, concept=concept):
        concept.status, concept.publish_at = status, None
        concept.save()
        concept_changed(concept=concept)
    return concept


def concept_publish(*, actor: Actor, concept: Concept) -> Concept:
    """Show a concept to visitors. It needs a preferred label in a core language."""
    return concept_set_status(actor=actor, concept=concept, status=ConceptStatus.PUBLISHED)


def require_publishable(concept: Concept, *, without: Label | None = None) -> None:
    """Stop when a concept has no preferred label in a core language. Raises ValidationError."""
    words = concept.labels.filter(kind=LabelKind.PREFERRED, language__is_core=True)
    if without is not None:
        words = words.exclude(pk=without.pk)
    if not words.exists():
        raise ValidationError(
            _("Before it can be published, it needs a word in Dutch, French, German or English.")
        )


@transaction.atomic
def label_save(*, actor: Actor, label: Label) -> Label:
    """Save a new or changed label of one's own fund; the language has to be checked again.

    A fund may add its own label to any concept; it may not change another fund's label.
    """
    stored = Label.objects.filter(pk=label.pk).select_related("fund").first()
    if stored is not None:
        rights.require(rights.can_draft(actor, stored.fund))
    rights.require(rights.can_draft(actor, label.fund))
    if label.concept.is_published:
        rights.require(rights.can_edit(actor, label.fund))
    label.text = " ".join(label.text.split())
    if stored is not None and (stored.text, stored.say_as) != (label.text, label.say_as):
        label.ipa, label.ipa_status = "", Label.IpaStatus.NONE
    label.full_clean()
    with recording(ChangeKind.EDIT, actor=actor, concept=label.concept, fund=label.fund):
        label.save()
        language_unsettle(concept=label.concept, tag=label.language_id)
        concept_changed(concept=label.concept)
    return label


@transaction.atomic
def label_remove(*, actor: Actor, label: Label) -> None:
    """Take a label of one's own fund away, unless a published concept would lose its only word."""
    rights.require(rights.can_edit(actor, label.fund))
    if label.concept.is_published:
        require_publishable(label.concept, without=label)
    concept = label.concept
    with recording(ChangeKind.EDIT, actor=actor, concept=concept, fund=label.fund):
        label.delete()
        language_unsettle(concept=concept, tag=label.language_id)
        concept_changed(concept=concept)


def language_unsettle(*, concept: Concept, tag: str) -> None:
    """After a change of words a language is "to check" again."""
    state, made = ConceptLanguage.objects.get_or_create(
        concept=concept, language_id=tag, defaults={"status": LanguageStatus.TO_CHECK}
    )
    if not made and state.status != LanguageStatus.TO_CHECK:
        state.status, state.checked_by = LanguageStatus.TO_CHECK, None
        state.save()


@transaction.atomic
def label_set_draft_ipa(*, labels: Iterable[Label]) -> int:
    """Fill the empty IPA of labels with a machine's draft; approved ones stay. Returns how many.

    A draft is no editor's change: it leaves no row in the history.
    """
    empty = [label.pk for label in labels if not label.ipa]
    filled = []
    for label in Label.objects.select_for_update().filter(pk__in=empty, ipa=""):
        label.ipa = hooks.draft_ipa(label.text, label.language_id, label.say_as)[:200]
        label.ipa_status = Label.IpaStatus.DRAFT
        if label.ipa:
            filled.append(label)
    Label.objects.bulk_update(filled, ["ipa", "ipa_status"], batch_size=200)
    return len(filled)
