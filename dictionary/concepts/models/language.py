"""Languages and categories: both are data."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords


class Language(models.Model):
    """A language of the words. A fifth one is a row, not a migration.

    `tag` is the primary subtag of BCP 47 (RFC 5646); regions live on the label.
    """

    class Direction(models.TextChoices):
        LEFT_TO_RIGHT = "ltr", _("left to right")
        RIGHT_TO_LEFT = "rtl", _("right to left")

    tag = models.CharField(
        _("tag"), max_length=8, primary_key=True, validators=[RegexValidator(r"^[a-z]{2,8}$")]
    )
    own_name = models.CharField(_("own name"), max_length=60)
    direction = models.CharField(
        _("direction"), max_length=3, choices=Direction.choices, default=Direction.LEFT_TO_RIGHT
    )
    is_core = models.BooleanField(_("core language"), default=False)
    order = models.PositiveSmallIntegerField(_("order"), default=100)
    history = HistoricalRecords()

    class Meta:
        ordering = ["order", "tag"]
        verbose_name = _("language")
        verbose_name_plural = _("languages")

    def __str__(self) -> str:
        return self.own_name


class Category(models.Model):
    """A drawer of the dictionary, such as hand-tools/striking."""

    path = models.CharField(
        _("path"),
        max_length=120,
        unique=True,
        validators=[RegexValidator(r"^[a-z0-9-]+(/[a-z0-9-]+)*$")],
    )
    parent = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent"),
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["path"]
        verbose_name = _("category")
        verbose_name_plural = _("categories")

    def __str__(self) -> str:
        return self.path

    def name_in(self, *tags: str) -> str:
        """Its name in the first of these languages that has one, else in any, else its path."""
        names = {label.language_id: label.text for label in self.labels.all()}
        for tag in tags:
            if tag in names:
                return names[tag]
        return next(iter(names.values()), self.path.rsplit("/", 1)[-1].replace("-", " "))


class CategoryLabel(models.Model):
    """The name of a category in one language."""

    category = models.ForeignKey(
        Category, on_delete=models.CASCADE, related_name="labels", verbose_name=_("category")
    )
    language = models.ForeignKey(
        Language, on_delete=models.PROTECT, related_name="+", verbose_name=_("language")
    )
    text = models.CharField(_("text"), max_length=120)
    history = HistoricalRecords()

    class Meta:
        ordering = ["language__order"]
        verbose_name = _("category name")
        verbose_name_plural = _("category names")
        constraints = [
            models.UniqueConstraint(
                fields=["category", "language"], name="one_category_name_per_language"
            )
        ]

    def __str__(self) -> str:
        return self.text
