"""Photos that wait: a heap that was dropped, and what was found of each file. And those gone."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from dictionary.concepts.models import Change, Concept
from dictionary.photos.models import originals
from sectors.funds.models import Fund, User


class DropState(models.TextChoices):
    OPEN = "open", _("waiting for photos")
    READING = "reading", _("being looked at")
    DECIDING = "deciding", _("waiting for decisions")
    ADDING = "adding", _("being added")
    DONE = "done", _("done")
    FAILED = "failed", _("failed")
    UNDONE = "undone", _("undone")


class PhotoDrop(models.Model):
    """A heap of photos that came at once. `facts`: maker, licence and the rest, for all of them."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="photo_drops", verbose_name=_("fund")
    )
    by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    facts = models.JSONField(_("maker and licence"), default=dict, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=DropState.choices, default=DropState.OPEN
    )
    total = models.PositiveIntegerField(_("photos"), default=0)
    done = models.PositiveIntegerField(_("photos done"), default=0)
    change = models.ForeignKey(
        Change, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("change")
    )
    created = models.DateTimeField(_("made"), auto_now_add=True)

    class Meta:
        ordering = ["-created"]
        verbose_name = _("heap of photos")
        verbose_name_plural = _("heaps of photos")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state__in=DropState.values), name="drop_state_is_known"
            )
        ]

    def __str__(self) -> str:
        return f"{self.fund} · {self.created:%Y-%m-%d %H:%M}"


class QueuedPhoto(models.Model):
    """One file of a heap. Refused: only its name and the reason are kept."""

    drop = models.ForeignKey(
        PhotoDrop, on_delete=models.CASCADE, related_name="items", verbose_name=_("heap of photos")
    )
    name = models.CharField(_("file name"), max_length=300)
    file = models.FileField(_("file"), storage=originals, max_length=200, blank=True)
    thumb = models.FileField(_("small copy"), storage=originals, max_length=200, blank=True)
    read = models.JSONField(_("what was read of it"), default=dict, blank=True)
    fault = models.CharField(_("fault"), max_length=400, blank=True, default="")
    concept = models.ForeignKey(
        Concept, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("concept")
    )
    evidence = models.JSONField(_("evidence"), default=list, blank=True)
    is_sure = models.BooleanField(_("sure"), default=False)
    is_read = models.BooleanField(_("read"), default=False)
    decision = models.CharField(
        _("decided"),
        max_length=4,
        choices=[("", _("not decided")), ("take", _("take")), ("skip", _("leave out"))],
        blank=True,
        default="",
    )
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    photo = models.UUIDField(_("photo"), null=True, editable=False)

    class Meta:
        ordering = ["name", "pk"]
        verbose_name = _("photo that waits")
        verbose_name_plural = _("photos that wait")

    def __str__(self) -> str:
        return self.name


class WithdrawnPhoto(models.Model):
    """A picture that was taken back everywhere: what was where, never what it showed."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="withdrawn_photos", verbose_name=_("fund")
    )
    by = models.ForeignKey(
        User, on_delete=models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    at = models.DateTimeField(_("at"), auto_now_add=True)
    why = models.CharField(_("why"), max_length=300, blank=True, default="")
    sha256 = models.CharField(_("hash"), max_length=64, db_index=True)
    was_at = models.JSONField(_("where it was"), default=list)
    files = models.JSONField(_("files"), default=list)
    asked = models.JSONField(_("funds that were asked"), default=list)

    class Meta:
        ordering = ["-at"]
        verbose_name = _("picture taken back")
        verbose_name_plural = _("pictures taken back")

    def __str__(self) -> str:
        return ", ".join(self.was_at) or str(self.uuid)
