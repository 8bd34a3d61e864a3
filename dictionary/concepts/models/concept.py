"""The concept: a thing of the work floor, whatever it is called."""

import uuid
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.codes import random_code
from dictionary.concepts.models.language import Category, Language
from dictionary.concepts.queries import ConceptQuerySet
from sectors.funds.models import Fund, Sector, User

slug_shape = RegexValidator(
    r"^[a-z0-9]+(-[a-z0-9]+)*$", _("Use small letters, digits and hyphens.")
)


def is_list_of_signs(value: Any) -> None:
    """ISO 7010 codes such as M014. Raises ValidationError for anything else."""
    signs = value if isinstance(value, list) else [None]
    if not all(
        isinstance(s, str) and len(s) == 4 and s[0] in "EFMPW" and s[1:].isdigit() for s in signs
    ):
        raise ValidationError(_("Write ISO 7010 codes such as M014."))


class ConceptStatus(models.TextChoices):
    DRAFT = "draft", _("draft")
    REVIEW = "review", _("in review")
    PUBLISHED = "published", _("published")
    RETIRED = "retired", _("retired")


class LanguageStatus(models.TextChoices):
    MISSING = "missing", _("missing")
    DRAFT = "draft", _("draft")
    TO_CHECK = "to_check", _("to check")
    CHECKED = "checked", _("checked")


class Concept(models.Model):
    """One thing, shared by all funds; the fund that brought it owns it."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.CharField(_("short name"), max_length=120, unique=True, validators=[slug_shape])
    code = models.CharField(
        _("code"), max_length=7, unique=True, default=random_code, editable=False
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="concepts", verbose_name=_("fund")
    )
    status = models.CharField(
        _("status"), max_length=12, choices=ConceptStatus.choices, default=ConceptStatus.DRAFT
    )
    category = models.ForeignKey(
        Category,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="concepts",
        verbose_name=_("category"),
    )
    category_text = models.CharField(
        _("category as imported"), max_length=200, blank=True, default="", editable=False
    )
    sectors = models.ManyToManyField(
        Sector, related_name="concepts", verbose_name=_("sectors"), blank=True
    )
    ppe = models.JSONField(
        _("protective equipment and signs"),
        default=list,
        blank=True,
        validators=[is_list_of_signs],
        help_text=_("ISO 7010 codes, such as M014 for a helmet."),
    )
    publish_at = models.DateTimeField(
        _("publish at"),
        null=True,
        blank=True,
        editable=False,
        help_text=_("On that moment it is published by itself."),
    )
    popularity = models.PositiveIntegerField(_("popularity"), default=0, editable=False)
    created = models.DateTimeField(_("made"), auto_now_add=True)
    updated = models.DateTimeField(_("changed"), auto_now=True, db_index=True)
    history = HistoricalRecords(m2m_fields=[sectors])

    objects = ConceptQuerySet.as_manager()

    class Meta:
        ordering = ["slug"]
        verbose_name = _("concept")
        verbose_name_plural = _("concepts")
        indexes = [models.Index(fields=["status", "-popularity"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=ConceptStatus.values), name="concept_status_is_known"
            ),
        ]

    def __str__(self) -> str:
        return self.slug

    def get_absolute_url(self) -> str:
        """The term page, in the language of the interface."""
        return reverse("dictionary:term", args=[self.slug])

    @property
    def is_published(self) -> bool:
        """May visitors see it?"""
        return self.status == ConceptStatus.PUBLISHED


class ConceptLanguage(models.Model):
    """How far a language of a concept is, and who signed it off."""

    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="languages", verbose_name=_("concept")
    )
    language = models.ForeignKey(
        Language, on_delete=models.PROTECT, related_name="+", verbose_name=_("language")
    )
    status = models.CharField(
        _("status"), max_length=10, choices=LanguageStatus.choices, default=LanguageStatus.TO_CHECK
    )
    note = models.TextField(_("note"), blank=True, default="")
    checked_by = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("checked by"),
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["language__order"]
        verbose_name = _("state of a language")
        verbose_name_plural = _("states of languages")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "language"], name="one_state_per_concept_and_language"
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=LanguageStatus.values), name="language_state_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.concept} · {self.language_id}: {self.get_status_display()}"


class SourceId(models.Model):
    """The id of a concept in a fund's own list: makes imports repeatable."""

    fund = models.ForeignKey(
        Fund, on_delete=models.CASCADE, related_name="source_ids", verbose_name=_("fund")
    )
    source_id = models.CharField(_("id in the list"), max_length=200)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="source_ids", verbose_name=_("concept")
    )
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("id in a list")
        verbose_name_plural = _("ids in lists")
        constraints = [
            models.UniqueConstraint(fields=["fund", "source_id"], name="one_concept_per_source_id")
        ]

    def __str__(self) -> str:
        return f"{self.fund}: {self.source_id}"


class SlugRedirect(models.Model):
    """An old slug leads to the concept that took its place (after a merge)."""

    slug = models.CharField(_("old short name"), max_length=120, unique=True)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="old_slugs", verbose_name=_("concept")
    )
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("old short name")
        verbose_name_plural = _("old short names")

    def __str__(self) -> str:
        return self.slug


class CodeRedirect(models.Model):
    """An old code, on paper for ever, leads to the concept that took its place."""

    code = models.CharField(_("old code"), max_length=7, unique=True)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="old_codes", verbose_name=_("concept")
    )
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("old code")
        verbose_name_plural = _("old codes")

    def __str__(self) -> str:
        return self.code
