"""The words for a concept: labels, definitions and examples. A fund owns each row it brought."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.models.concept import Concept
from dictionary.concepts.models.language import Language
from sectors.funds.models import Fund


class LabelKind(models.TextChoices):
    PREFERRED = "preferred", _("preferred")
    ALTERNATIVE = "alternative", _("alternative")
    HIDDEN = "hidden", _("hidden")


class Register(models.TextChoices):
    STANDARD = "standard", _("standard")
    SLANG = "slang", _("slang")
    BRAND = "brand", _("brand name")
    DIALECT = "dialect", _("dialect")
    DEPRECATED = "deprecated", _("old word")


class Label(models.Model):
    """A name of a concept in one language, for a region or for everybody (region '')."""

    class IpaStatus(models.TextChoices):
        NONE = "", _("none")
        DRAFT = "draft", _("draft")
        APPROVED = "approved", _("approved")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="labels", verbose_name=_("concept")
    )
    language = models.ForeignKey(
        Language, on_delete=models.PROTECT, related_name="labels", verbose_name=_("language")
    )
    text = models.CharField(_("text"), max_length=200)
    kind = models.CharField(
        _("kind"), max_length=12, choices=LabelKind.choices, default=LabelKind.PREFERRED
    )
    register = models.CharField(
        _("register"), max_length=12, choices=Register.choices, default=Register.STANDARD
    )
    region = models.CharField(_("region"), max_length=3, blank=True, default="")
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="labels", verbose_name=_("fund")
    )
    article = models.CharField(_("article"), max_length=8, blank=True, default="")
    gender = models.CharField(_("gender"), max_length=3, blank=True, default="")
    plural = models.CharField(_("plural"), max_length=200, blank=True, default="")
    pos = models.CharField(_("part of speech"), max_length=20, blank=True, default="")
    say_as = models.CharField(_("say it as"), max_length=200, blank=True, default="")
    ipa = models.CharField(_("pronunciation (IPA)"), max_length=200, blank=True, default="")
    ipa_status = models.CharField(
        _("state of the IPA"),
        max_length=8,
        choices=IpaStatus.choices,
        blank=True,
        default=IpaStatus.NONE,
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["language__order", "-kind", "region", "text"]
        verbose_name = _("label")
        verbose_name_plural = _("labels")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "language", "region", "fund"],
                condition=models.Q(kind="preferred"),
                name="one_preferred_label_per_language",
            ),
            models.UniqueConstraint(
                fields=["concept", "language", "region", "fund", "kind", "text"],
                name="no_label_twice",
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="label_is_not_empty"),
            models.CheckConstraint(
                condition=models.Q(kind__in=LabelKind.values), name="label_kind_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(register__in=Register.values), name="label_register_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(region__regex=r"^([A-Z]{2}|[0-9]{3}|)$"),
                name="label_region_is_a_code",
            ),
        ]
        indexes = [models.Index(fields=["language", "kind"])]

    def __str__(self) -> str:
        return f"{self.text} ({self.language_id})"

    @property
    def with_article(self) -> str:
        """The word as one says it: de hamer, l'échelle, der Hammer."""
        if not self.article:
            return self.text
        return self.article + ("" if self.article.endswith(("'", "’")) else " ") + self.text


class SentenceModel(models.Model):
    """What definitions and examples share."""

    language = models.ForeignKey(
        Language, on_delete=models.PROTECT, related_name="+", verbose_name=_("language")
    )
    text = models.TextField(_("text"), max_length=600)
    source = models.CharField(_("source"), max_length=300, blank=True, default="")

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.text


class Definition(SentenceModel):
    """What the thing is, in plain words (B1)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="definitions", verbose_name=_("concept")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="definitions", verbose_name=_("fund")
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["language__order"]
        verbose_name = _("definition")
        verbose_name_plural = _("definitions")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "language", "fund"], name="one_definition_per_language"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="definition_is_not_empty"),
        ]


class Example(SentenceModel):
    """A sentence with the word, as said on site."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="examples", verbose_name=_("concept")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="examples", verbose_name=_("fund")
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["language__order"]
        verbose_name = _("example")
        verbose_name_plural = _("examples")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "language", "fund"], name="one_example_per_language"
            ),
            models.CheckConstraint(condition=~models.Q(text=""), name="example_is_not_empty"),
        ]
