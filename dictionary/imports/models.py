"""An import that a fund does on screen: its rows, what was decided of each, and by whom."""

import uuid

from django.core.files.storage import Storage, storages
from django.db import models
from django.utils.translation import gettext_lazy as _

from dictionary.concepts.models import Change, Concept
from sectors.funds.models import Fund, User


def kept_lists() -> Storage:
    """Where uploaded lists lie; never served to visitors."""
    return storages["originals"]


class BatchState(models.TextChoices):
    UPLOADED = "uploaded", _("uploaded")
    MATCHING = "matching", _("being compared")
    DECIDING = "deciding", _("waiting for decisions")
    RUNNING = "running", _("being imported")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")
    UNDONE = "undone", _("undone")


class ImportBatch(models.Model):
    """One uploaded list. `mapping` leads from the list's own columns to ours."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="import_batches", verbose_name=_("fund")
    )
    by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    name = models.CharField(_("file name"), max_length=200)
    file = models.FileField(_("file"), storage=kept_lists, max_length=200)
    mapping = models.JSONField(_("columns"), default=dict, blank=True)
    publish = models.BooleanField(_("publish at once"), default=False)
    state = models.CharField(
        _("state"), max_length=10, choices=BatchState.choices, default=BatchState.UPLOADED
    )
    total = models.PositiveIntegerField(_("rows"), default=0)
    done = models.PositiveIntegerField(_("rows done"), default=0)
    report = models.JSONField(_("report"), default=dict, blank=True)
    change = models.ForeignKey(
        Change, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("change")
    )
    created = models.DateTimeField(_("made"), auto_now_add=True)

    class Meta:
        ordering = ["-created"]
        verbose_name = _("import")
        verbose_name_plural = _("imports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=BatchState.values), name="batch_state_is_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name} · {self.fund}"


class Verdict(models.TextChoices):
    NEW = "new", _("new")
    PERHAPS = "perhaps", _("perhaps the same")
    SAME = "same", _("the same")
    KNOWN = "known", _("known from an earlier import")
    REFUSED = "refused", _("refused")


class Decision(models.TextChoices):
    OPEN = "", _("not decided")
    ADD = "add", _("add as new")
    JOIN = "join", _("the same: add to it")
    SKIP = "skip", _("leave out")


class ImportRow(models.Model):
    """A row of a list: what the comparison found, the evidence, and what was decided."""

    batch = models.ForeignKey(
        ImportBatch, on_delete=models.CASCADE, related_name="rows", verbose_name=_("import")
    )
    number = models.PositiveIntegerField(_("row"))
    raw = models.JSONField(_("as read"))
    title = models.CharField(_("word"), max_length=200, blank=True, default="")
    verdict = models.CharField(_("found"), max_length=8, choices=Verdict.choices)
    score = models.FloatField(_("likelihood"), default=0.0)
    evidence = models.JSONField(_("evidence"), default=list, blank=True)
    fault = models.JSONField(_("fault"), default=dict, blank=True)
    target = models.ForeignKey(
        Concept,
        on_delete=models.DO_NOTHING,
        null=True,
        db_constraint=False,
        related_name="+",
        verbose_name=_("concept"),
    )
    decision = models.CharField(
        _("decided"), max_length=5, choices=Decision.choices, blank=True, default=Decision.OPEN
    )
    decided_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("decided by")
    )
    concept = models.ForeignKey(
        Concept,
        on_delete=models.DO_NOTHING,
        null=True,
        db_constraint=False,
        related_name="import_rows",
        verbose_name=_("became"),
    )
    is_undone = models.BooleanField(_("undone"), default=False)

    class Meta:
        ordering = ["number"]
        verbose_name = _("row of an import")
        verbose_name_plural = _("rows of imports")
        indexes = [models.Index(fields=["batch", "verdict", "number"])]
        constraints = [
            models.UniqueConstraint(fields=["batch", "number"], name="one_row_per_number"),
            models.CheckConstraint(
                condition=models.Q(verdict__in=Verdict.values), name="verdict_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(decision__in=Decision.values), name="decision_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number}: {self.title}"
