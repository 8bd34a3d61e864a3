"""What was done as one act: a save, an import, a merge. Its history rows carry its number."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from dictionary.concepts.models.concept import Concept
from sectors.funds.models import Fund, User


class ChangeKind(models.TextChoices):
    EDIT = "edit", _("edit")
    STATUS = "status", _("status")
    SIGN_OFF = "sign_off", _("sign-off")
    PROPOSAL = "proposal", _("proposal")
    MERGE = "merge", _("merge")
    IMPORT = "import", _("import")
    UNDO = "undo", _("undo")


class Change(models.Model):
    """One act by one person or command. Every history row of the act names it as its reason."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=10, choices=ChangeKind.choices)
    by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    fund = models.ForeignKey(
        Fund,
        on_delete=models.PROTECT,
        null=True,
        related_name="+",
        verbose_name=_("for the fund"),
    )
    concept = models.ForeignKey(
        Concept,
        on_delete=models.DO_NOTHING,
        null=True,
        db_constraint=False,  # a concept that a merge took away comes back under the same number
        related_name="changes",
        verbose_name=_("concept"),
    )
    why = models.CharField(_("why"), max_length=300, blank=True, default="")
    at = models.DateTimeField(_("at"), auto_now_add=True, db_index=True)
    undone_by = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, related_name="undid", verbose_name=_("undone")
    )

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("change")
        verbose_name_plural = _("changes")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind__in=ChangeKind.values), name="change_kind_is_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.at:%Y-%m-%d %H:%M}"

    @property
    def reason(self) -> str:
        """What its history rows carry."""
        return f"change:{self.uuid}"
