"""What lands on an editor's desk: proposals of other funds and reports of workers."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.models.concept import Concept
from dictionary.concepts.models.language import Language
from sectors.funds.models import Fund, User


class Proposal(models.Model):
    """A change of a row by someone who may not make it; the owner decides.

    `change` is a part of the concept's JSONL form (DESIGN of the format: docs/import.md).
    """

    class Status(models.TextChoices):
        OPEN = "open", _("open")
        ACCEPTED = "accepted", _("accepted")
        DECLINED = "declined", _("declined")
        BESIDE = "beside", _("kept beside it")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="proposals", verbose_name=_("concept")
    )
    proposed_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("proposed by")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="proposals", verbose_name=_("for the fund")
    )
    change = models.JSONField(_("change"))
    reason = models.TextField(_("reason"), blank=True, default="")
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.OPEN
    )
    answer = models.TextField(_("answer"), blank=True, default="")
    decided_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("decided by")
    )
    decided = models.DateTimeField(_("decided at"), null=True, editable=False)
    created = models.DateTimeField(_("made"), auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["-created"]
        verbose_name = _("proposal")
        verbose_name_plural = _("proposals")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=["open", "accepted", "declined", "beside"]),
                name="proposal_status_is_known",
            )
        ]

    def __str__(self) -> str:
        return f"{self.concept}: {self.get_status_display()}"


class Comment(models.Model):
    """What an editor or reviewer says about a concept, or about one language of it."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="comments", verbose_name=_("concept")
    )
    language = models.ForeignKey(
        Language,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("language"),
    )
    by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    text = models.TextField(_("text"), max_length=1000)
    is_settled = models.BooleanField(_("settled"), default=False)
    created = models.DateTimeField(_("made"), auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["created", "pk"]
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="comment_is_not_empty")
        ]

    def __str__(self) -> str:
        return self.text[:60]


class ReportStatus(models.TextChoices):
    OPEN = "open", _("open")
    SOLVED = "solved", _("solved")
    REJECTED = "rejected", _("no change needed")


class Report(models.Model):
    """A mistake or a missing word that a worker told us. No name, no address is kept."""

    class Kind(models.TextChoices):
        WORD = "word", _("The word is wrong")
        PICTURE = "picture", _("The picture is wrong")
        SOUND = "sound", _("The sound is wrong")
        MISSING = "missing", _("A word is missing")
        OTHER = "other", _("Something else")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices)
    concept = models.ForeignKey(
        Concept,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="reports",
        verbose_name=_("concept"),
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="reports", verbose_name=_("for the fund")
    )
    text = models.TextField(_("text"), max_length=1000, blank=True, default="")
    query = models.CharField(_("searched for"), max_length=200, blank=True, default="")
    language = models.ForeignKey(
        Language,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("language"),
    )
    status = models.CharField(
        _("status"), max_length=10, choices=ReportStatus.choices, default=ReportStatus.OPEN
    )
    answer = models.TextField(_("answer"), blank=True, default="")
    created = models.DateTimeField(_("made"), auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["-created"]
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(status__in=ReportStatus.values), name="report_status_is_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.concept or self.query}"
