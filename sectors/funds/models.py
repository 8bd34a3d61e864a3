"""Funds, sectors, and the people who work for them."""

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from sectors.funds.audit.models import AuditEntry, Deed
from sectors.funds.people.models import Invitation, OutsideReviewer, RecoveryCode

__all__ = [
    "SECTOR_NAMES",
    "AuditEntry",
    "Deed",
    "Fund",
    "Invitation",
    "Membership",
    "OutsideReviewer",
    "ReachEvent",
    "RecoveryCode",
    "Role",
    "Sector",
    "User",
]  # fmt: skip


class User(AbstractUser):
    """A person with an account: editor, reviewer, trainer or administrator. Learners have none."""

    history = HistoricalRecords(excluded_fields=["password", "last_login"])

    class Meta(AbstractUser.Meta):
        swappable = "AUTH_USER_MODEL"

    def __str__(self) -> str:
        return self.get_full_name() or self.get_username()


class Fund(models.Model):
    """An organisation that contributes and owns words. `common` owns the shared ones."""

    slug = models.SlugField(_("short name"), unique=True)
    name = models.CharField(_("name"), max_length=120)
    website = models.URLField(_("website"), blank=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["slug"]
        verbose_name = _("fund")
        verbose_name_plural = _("funds")

    def __str__(self) -> str:
        return self.name


class Sector(models.Model):
    """A field of work, such as construction; one fund is its home."""

    slug = models.SlugField(_("short name"), unique=True)
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="sectors", verbose_name=_("fund")
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    history = HistoricalRecords()

    class Meta:
        ordering = ["order", "slug"]
        verbose_name = _("sector")
        verbose_name_plural = _("sectors")

    def __str__(self) -> str:
        return str(SECTOR_NAMES.get(self.slug, self.slug))


SECTOR_NAMES = {
    "electrotechnics": _("Electrotechnics"),
    "construction": _("Construction"),
    "wood": _("Wood"),
    "metal": _("Metal and technology"),
    "automotive": _("Automotive"),
}


class Role(models.TextChoices):
    """What a member may do in a fund; the rules stand in `rights.py`."""

    CONTRIBUTOR = "contributor", _("contributor")
    EDITOR = "editor", _("editor")
    REVIEWER = "reviewer", _("reviewer")
    TRAINER = "trainer", _("trainer")
    FUND_ADMIN = "fund_admin", _("fund administrator")


class Membership(models.Model):
    """One role of one person in one fund."""

    user = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("person")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("fund")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    history = HistoricalRecords()

    class Meta:
        ordering = ["fund__slug", "role"]
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            models.UniqueConstraint(
                fields=["user", "fund", "role"], name="one_role_row_per_member"
            ),
            models.CheckConstraint(condition=models.Q(role__in=Role.values), name="role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user} · {self.fund} · {self.get_role_display()}"


class ReachEvent(models.Model):
    """How often an action reached someone on a day: a number, never a person."""

    fund = models.ForeignKey(
        Fund, on_delete=models.CASCADE, related_name="reach_events", verbose_name=_("fund")
    )
    action = models.SlugField(_("action"), max_length=60)
    day = models.DateField(_("day"))
    count = models.PositiveIntegerField(_("count"), default=0)

    class Meta:
        ordering = ["-day", "action"]
        verbose_name = _("reach")
        verbose_name_plural = _("reach")
        constraints = [
            models.UniqueConstraint(
                fields=["fund", "action", "day"], name="one_reach_row_per_action_and_day"
            )
        ]

    def __str__(self) -> str:
        return f"{self.fund} · {self.action} · {self.day}: {self.count}"
