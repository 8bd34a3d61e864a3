"""A class: its sets, and the learners who joined it."""

from __future__ import annotations

import uuid
from datetime import date, timedelta

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.codes import random_code
from microlearning.models.deck import Deck
from microlearning.models.learner import Learner
from sectors.funds.models import Fund, User

LASTS = timedelta(days=365)


def in_a_year() -> date:
    """The last day of a new group."""
    return timezone.localdate() + LASTS


class Group(models.Model):
    """Learners of one trainer. Its name is for the trainer's eyes and for the screen of joining."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField(
        _("code"), max_length=7, unique=True, default=random_code, editable=False
    )
    name = models.CharField(_("name"), max_length=60)
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="groups", verbose_name=_("fund")
    )
    made_by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("made by")
    )
    last_day = models.DateField(_("last day"), default=in_a_year)
    created = models.DateTimeField(_("made"), auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("group")
        verbose_name_plural = _("groups")
        constraints = [
            models.CheckConstraint(condition=~models.Q(name=""), name="group_has_a_name")
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def has_ended(self) -> bool:
        """Is its last day over?"""
        return self.last_day < timezone.localdate()


class Assignment(models.Model):
    """A set that a group has to know by a day."""

    group = models.ForeignKey(
        Group, on_delete=models.CASCADE, related_name="assignments", verbose_name=_("group")
    )
    deck = models.ForeignKey(
        Deck, on_delete=models.CASCADE, related_name="assignments", verbose_name=_("set")
    )
    due_on = models.DateField(_("known by"), null=True, blank=True)
    created = models.DateTimeField(_("made"), auto_now_add=True)
    history = HistoricalRecords()

    class Meta:
        ordering = ["due_on", "pk"]
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        constraints = [
            models.UniqueConstraint(fields=["group", "deck"], name="a_set_is_assigned_once")
        ]

    def __str__(self) -> str:
        return f"{self.group}: {self.deck}"


class Member(models.Model):
    """A learner in a group, under a nickname of two pictures."""

    group = models.ForeignKey(
        Group, on_delete=models.CASCADE, related_name="members", verbose_name=_("group")
    )
    learner = models.ForeignKey(
        Learner, on_delete=models.CASCADE, related_name="memberships", verbose_name=_("learner")
    )
    nickname = models.CharField(_("pictures"), max_length=7)
    shares = models.BooleanField(_("the trainer may see progress"), default=False)
    joined = models.DateField(_("joined"), auto_now_add=True)

    class Meta:
        ordering = ["nickname"]
        verbose_name = _("member")
        verbose_name_plural = _("members")
        constraints = [
            models.UniqueConstraint(fields=["group", "learner"], name="a_learner_joins_once"),
            models.UniqueConstraint(fields=["group", "nickname"], name="a_nickname_is_one_learner"),
            models.CheckConstraint(
                condition=models.Q(nickname__regex=r"^p-[0-9a-hjkmnp-tv-y] p-[0-9a-hjkmnp-tv-y]$"),
                name="a_nickname_is_two_pictures",
            ),
        ]

    def __str__(self) -> str:
        return self.nickname


class LookedUp(models.Model):
    """A word that a member looked up, once for each; only of those who agreed to share."""

    member = models.ForeignKey(
        Member, on_delete=models.CASCADE, related_name="looked_up", verbose_name=_("member")
    )
    concept_uuid = models.UUIDField(_("number of the concept"))

    class Meta:
        verbose_name = _("looked-up word")
        verbose_name_plural = _("looked-up words")
        constraints = [
            models.UniqueConstraint(fields=["member", "concept_uuid"], name="a_lookup_counts_once")
        ]

    def __str__(self) -> str:
        return str(self.concept_uuid)
