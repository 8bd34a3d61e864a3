"""An export that somebody asked for: made in the background, kept for a day."""

import uuid
from functools import partial
from typing import Any

from django.core.files.storage import Storage, storages
from django.db import models, transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from sectors.funds.models import Fund, User


def kept_exports() -> Storage:
    """Where they lie: never served but to who asked."""
    return storages["originals"]


class ExportFormat(models.TextChoices):
    JSONL = "jsonl", _("Everything, with photos (JSONL in a ZIP)")
    XLSX = "xlsx", _("Excel")
    CSV = "csv", _("CSV")
    TBX = "tbx", _("TBX, for translation tools")
    TURTLE = "ttl", _("SKOS as Turtle, for linked data")
    JSONLD = "jsonld", _("SKOS as JSON-LD, for linked data")


class ExportState(models.TextChoices):
    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("being made")
    DONE = "done", _("ready")
    FAILED = "failed", _("failed")


class Export(models.Model):
    """`chosen`: the selection as it was asked for. The file goes after a day, with this row."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    by = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="exports", verbose_name=_("by")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.CASCADE, related_name="+", verbose_name=_("for the fund")
    )
    format = models.CharField(_("format"), max_length=8, choices=ExportFormat.choices)
    chosen = models.JSONField(_("selection"), default=dict, blank=True)
    state = models.CharField(
        _("state"), max_length=8, choices=ExportState.choices, default=ExportState.WAITING
    )
    terms = models.PositiveIntegerField(_("terms"), default=0)
    total = models.PositiveIntegerField(_("terms and photos"), default=0)
    done = models.PositiveIntegerField(_("terms and photos done"), default=0)
    file = models.FileField(_("file"), storage=kept_exports, max_length=200, blank=True, default="")
    size = models.PositiveBigIntegerField(_("bytes"), default=0)
    created = models.DateTimeField(_("made"), auto_now_add=True, db_index=True)

    class Meta:
        ordering = ["-created"]
        verbose_name = _("export")
        verbose_name_plural = _("exports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(format__in=ExportFormat.values), name="export_format_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=ExportState.values), name="export_state_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_format_display()} · {self.created:%Y-%m-%d %H:%M}"

    @property
    def stored_name(self) -> str:
        """Where its file lies: one place, also for a run that begins again."""
        return f"exports/{self.uuid}.{self.file_name.rpartition('.')[2]}"

    @property
    def file_name(self) -> str:
        """What it is called for who downloads it."""
        ending = {"jsonl": "zip"}.get(self.format, self.format)
        return f"terms-{self.created:%Y-%m-%d-%H%M}.{ending}"


@receiver(post_delete, sender=Export)
def _file_goes_with_its_row(instance: Export, **_more: Any) -> None:
    """Whatever took the row away, the person and the fund included."""
    transaction.on_commit(partial(kept_exports().delete, instance.stored_name))
