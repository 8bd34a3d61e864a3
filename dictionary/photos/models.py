"""Photos of concepts: originals kept apart, renditions for visitors."""

import uuid

from django.core.files.storage import Storage, storages
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.models import Concept
from sectors.funds.models import Fund


def originals() -> Storage:
    """Where originals lie; never served to visitors."""
    return storages["originals"]


class PhotoKind(models.TextChoices):
    PHOTO = "photo", _("photo")
    ILLUSTRATION = "illustration", _("illustration")
    IN_USE = "in_use", _("in use")
    PART = "part", _("part")
    SIZE_REFERENCE = "size_reference", _("with a size reference")


_SHARE = [MinValueValidator(0.0), MaxValueValidator(1.0)]


class Photo(models.Model):
    """A picture of a concept, with maker and licence. The file is the cleaned original."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="photos", verbose_name=_("concept")
    )
    file = models.FileField(_("file"), storage=originals, max_length=200)
    maker = models.CharField(_("maker"), max_length=200)
    licence = models.CharField(_("licence"), max_length=100)
    source = models.CharField(_("source"), max_length=300, blank=True, default="")
    consent = models.CharField(
        _("consent"),
        max_length=300,
        blank=True,
        default="",
        help_text=_("Where a person can be recognised: who agreed, and when."),
    )
    alt = models.JSONField(_("description per language"), default=dict, blank=True)
    focal_x = models.FloatField(_("focal point, across"), default=0.5, validators=_SHARE)
    focal_y = models.FloatField(_("focal point, down"), default=0.5, validators=_SHARE)
    order = models.PositiveSmallIntegerField(_("order"), default=0)
    kind = models.CharField(
        _("kind"), max_length=15, choices=PhotoKind.choices, default=PhotoKind.PHOTO
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="photos", verbose_name=_("fund")
    )
    width = models.PositiveIntegerField(_("width"), default=0, editable=False)
    height = models.PositiveIntegerField(_("height"), default=0, editable=False)
    placeholder = models.TextField(_("placeholder"), blank=True, default="", editable=False)
    dhash = models.CharField(
        _("fingerprint"), max_length=16, blank=True, default="", editable=False
    )
    sha256 = models.CharField(_("hash"), max_length=64, editable=False)
    history = HistoricalRecords()

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = _("photo")
        verbose_name_plural = _("photos")
        constraints = [
            models.UniqueConstraint(fields=["concept", "sha256"], name="no_photo_twice"),
            models.CheckConstraint(condition=~models.Q(maker=""), name="photo_has_a_maker"),
            models.CheckConstraint(condition=~models.Q(licence=""), name="photo_has_a_licence"),
            models.CheckConstraint(
                condition=models.Q(focal_x__gte=0, focal_x__lte=1, focal_y__gte=0, focal_y__lte=1),
                name="focal_point_lies_in_the_photo",
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=PhotoKind.values), name="photo_kind_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.concept} · {self.get_kind_display()}"


class PhotoRegion(models.Model):
    """A part shown in a photo: a polygon with corners from 0 to 1, across and down."""

    photo = models.ForeignKey(
        Photo, on_delete=models.CASCADE, related_name="regions", verbose_name=_("photo")
    )
    points = models.JSONField(_("corners"))
    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="shown_in", verbose_name=_("concept")
    )
    history = HistoricalRecords()

    class Meta:
        verbose_name = _("part in a photo")
        verbose_name_plural = _("parts in a photo")
        constraints = [
            models.UniqueConstraint(fields=["photo", "concept", "points"], name="no_region_twice")
        ]

    def __str__(self) -> str:
        return f"{self.photo}: {self.concept}"


class Rendition(models.Model):
    """A photo in one width and format, made by a task. Its name is its content's hash."""

    photo = models.ForeignKey(
        Photo, on_delete=models.CASCADE, related_name="renditions", verbose_name=_("photo")
    )
    width = models.PositiveIntegerField(_("width"))
    height = models.PositiveIntegerField(_("height"))
    format = models.CharField(
        _("format"), max_length=4, choices=[("webp", "WebP"), ("avif", "AVIF")]
    )
    file = models.FileField(_("file"), max_length=200)
    size = models.PositiveIntegerField(_("bytes"))

    class Meta:
        ordering = ["width", "format"]
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")
        constraints = [
            models.UniqueConstraint(
                fields=["photo", "width", "format"], name="one_rendition_per_width_and_format"
            )
        ]

    def __str__(self) -> str:
        return f"{self.photo} {self.width} {self.format}"

    @property
    def url(self) -> str:
        """Where visitors fetch it; the view asks whether they may."""
        return f"/media/photo/{str(self.file.name).removeprefix('photos/')}"


class PhotoLooks(models.Model):
    """What a photo looks like, as numbers, for "looks like" browsing. Made by a task."""

    photo = models.OneToOneField(
        Photo, on_delete=models.CASCADE, related_name="looks", verbose_name=_("photo")
    )
    vector = models.BinaryField(_("numbers"), max_length=512)
    version = models.PositiveSmallIntegerField(_("version"))

    class Meta:
        verbose_name = _("looks of a photo")
        verbose_name_plural = _("looks of photos")

    def __str__(self) -> str:
        return f"{self.photo}: {self.version}"
