"""Pronunciations: what is said, who or what says it, and where the sound stands."""

from __future__ import annotations

import uuid
from datetime import datetime
from pathlib import PurePosixPath

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.hooks import Utterance
from sectors.funds.models import Fund, User

PERSON = "person"


class PronunciationStatus(models.TextChoices):
    WANTED = "wanted", _("wanted")
    READY = "ready", _("ready")
    PROVISIONAL = "provisional", _("for now, a better voice is on its way")
    FAILED = "failed", _("failed, tried again later")
    SUBMITTED = "submitted", _("waits for an editor")
    DECLINED = "declined", _("declined")


AUDIBLE = (PronunciationStatus.READY, PronunciationStatus.PROVISIONAL)


class PronunciationQuerySet(models.QuerySet["Pronunciation"]):
    """Pronunciations, asked for in the words of this app."""

    def machine(self) -> PronunciationQuerySet:
        """Made, or to be made, by a machine: one for each utterance."""
        return self.filter(is_person=False)

    def people(self) -> PronunciationQuerySet:
        """Spoken by a person, approved or not."""
        return self.filter(is_person=True)

    def audible(self) -> PronunciationQuerySet:
        """Those with a sound that visitors may hear."""
        return self.filter(status__in=AUDIBLE)

    def to_make(self, now: datetime) -> PronunciationQuerySet:
        """Wanted, or failed before and due to be tried again; the normal speed before the slow."""
        due = Q(status=PronunciationStatus.FAILED, retry_at__lte=now)
        return (
            self.machine()
            .filter(Q(status=PronunciationStatus.WANTED) | due)
            .order_by("speed", "pk")
        )

    def to_improve(self, now: datetime) -> PronunciationQuerySet:
        """Published words that a better voice, once it answers, will say again."""
        waiting = Q(retry_at=None) | Q(retry_at__lte=now)
        return (
            self.machine()
            .filter(waiting, status=PronunciationStatus.PROVISIONAL, is_published=True)
            .order_by("pk")
        )


class Pronunciation(models.Model):
    """One utterance by one voice. A machine has one per utterance; each person one."""

    class Speed(models.TextChoices):
        NORMAL = "normal", _("normal")
        SLOW = "slow", _("slow")

    class Target(models.TextChoices):
        NONE = "", _("none")
        LABEL = "label", _("label")
        DEFINITION = "definition", _("definition")
        EXAMPLE = "example", _("example")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    utterance_key = models.CharField(_("key"), max_length=32, db_index=True, editable=False)
    text = models.TextField(_("text"), max_length=600)
    language = models.CharField(_("language"), max_length=8)
    region = models.CharField(_("region"), max_length=3, blank=True, default="")
    say_as = models.CharField(_("say it as"), max_length=200, blank=True, default="")
    article = models.CharField(_("article"), max_length=8, blank=True, default="")
    speed = models.CharField(_("speed"), max_length=6, choices=Speed.choices, default=Speed.NORMAL)
    is_published = models.BooleanField(_("published"), default=True)

    engine = models.CharField(_("engine"), max_length=20, blank=True, default="")
    engine_version = models.CharField(_("version"), max_length=20, blank=True, default="")
    voice = models.CharField(_("voice"), max_length=60, blank=True, default="")
    is_person = models.BooleanField(_("a person"), default=False)
    status = models.CharField(
        _("status"),
        max_length=12,
        choices=PronunciationStatus.choices,
        default=PronunciationStatus.WANTED,
    )
    file = models.FileField(_("file"), max_length=120, blank=True, default="")
    seconds = models.FloatField(_("seconds"), default=0.0)
    tries = models.PositiveSmallIntegerField(_("tries"), default=0, editable=False)
    retry_at = models.DateTimeField(_("try again at"), null=True, blank=True, editable=False)
    problem = models.CharField(_("problem"), max_length=200, blank=True, default="", editable=False)

    target_kind = models.CharField(
        _("made for a"), max_length=10, choices=Target.choices, blank=True, default=Target.NONE
    )
    target_uuid = models.UUIDField(_("made for"), null=True, blank=True)
    speaker = models.CharField(_("speaker"), max_length=100, blank=True, default="")
    speaker_region = models.CharField(
        _("region of the speaker"), max_length=3, blank=True, default=""
    )
    consent = models.CharField(_("consent"), max_length=300, blank=True, default="")
    licence = models.CharField(_("licence"), max_length=60, blank=True, default="")
    fund = models.ForeignKey(
        Fund,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("fund"),
    )
    submitted_by = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("submitted by"),
    )
    approved_by = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("approved by"),
    )
    created = models.DateTimeField(_("made"), auto_now_add=True)
    updated = models.DateTimeField(_("changed"), auto_now=True)
    history = HistoricalRecords()

    objects = PronunciationQuerySet.as_manager()

    class Meta:
        ordering = ["language", "text", "speed"]
        verbose_name = _("pronunciation")
        verbose_name_plural = _("pronunciations")
        constraints = [
            models.UniqueConstraint(
                fields=["utterance_key", "engine", "voice"], name="one_sound_per_voice"
            ),
            models.UniqueConstraint(
                fields=["utterance_key"],
                condition=Q(is_person=False),
                name="one_machine_sound_per_utterance",
            ),
            models.CheckConstraint(
                condition=Q(status__in=PronunciationStatus.values),
                name="pronunciation_status_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(status__in=AUDIBLE) | ~Q(file=""), name="audible_sound_has_a_file"
            ),
            models.CheckConstraint(
                condition=Q(is_person=False) | (~Q(speaker="") & ~Q(consent="") & ~Q(licence="")),
                name="a_person_is_named_and_consents",
            ),
        ]
        indexes = [
            models.Index(fields=["status", "retry_at"], name="speech_status_retry"),
            models.Index(fields=["target_kind", "target_uuid"], name="speech_target"),
        ]

    def __str__(self) -> str:
        return f"{self.text} ({self.language}, {self.speed})"

    @property
    def utterance(self) -> Utterance:
        """What is said here."""
        return Utterance(
            text=self.text,
            language=self.language,
            region=self.region,
            say_as=self.say_as,
            article=self.article,
            speed="slow" if self.speed == self.Speed.SLOW else "normal",
        )

    def forget_sound(self) -> None:
        """Start anew: the file is gone or was never made. Nothing is saved here."""
        if self.is_audible:
            self.status, self.engine = PronunciationStatus.WANTED, ""

    @property
    def is_audible(self) -> bool:
        """Is there a sound that visitors may hear?"""
        return self.status in AUDIBLE

    @property
    def version(self) -> str:
        """Changes whenever the sound does; `?v=` in its address."""
        return file_version(self.file.name or "")


def file_version(name: str) -> str:
    """The short hash that stands in an address, from the name of the file."""
    return PurePosixPath(name).stem[:12]
