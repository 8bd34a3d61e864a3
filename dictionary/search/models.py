"""What search needs to remember: changes for every process, and words nobody has yet."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SearchChange(models.Model):
    """A concept whose words changed, written in the same transaction as the change.

    Every process reads the rows after the last `seq` it knows.
    """

    seq = models.BigAutoField(primary_key=True)
    concept_slug = models.CharField(_("concept"), max_length=120)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        ordering = ["seq"]
        verbose_name = _("search change")
        verbose_name_plural = _("search changes")

    def __str__(self) -> str:
        return f"{self.seq} {self.concept_slug}"


class MissingWord(models.Model):
    """A search that found nothing, counted for the editors: the folded words, never who asked."""

    query = models.CharField(_("searched for"), max_length=80)
    language = models.CharField(_("language"), max_length=8)
    count = models.PositiveIntegerField(_("count"), default=0)
    last_seen = models.DateField(_("last seen"), auto_now=True)

    class Meta:
        ordering = ["-count", "query"]
        verbose_name = _("missing word")
        verbose_name_plural = _("missing words")
        constraints = [
            models.UniqueConstraint(fields=["query", "language"], name="one_row_per_missing_word")
        ]

    def __str__(self) -> str:
        return f"{self.query} ({self.language}): {self.count}"
