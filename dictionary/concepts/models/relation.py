"""How concepts hang together, and the material about them elsewhere."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.models.concept import Concept
from dictionary.concepts.models.language import Language
from sectors.funds.models import Fund


class RelationKind(models.TextChoices):
    BROADER = "broader", _("a kind of")
    PART_OF = "part_of", _("part of")
    USED_WITH = "used_with", _("used with")
    CONFUSED_WITH = "confused_with", _("do not confuse with")


class Relation(models.Model):
    """An arrow from one concept to another."""

    concept = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="relations", verbose_name=_("concept")
    )
    kind = models.CharField(_("kind"), max_length=15, choices=RelationKind.choices)
    target = models.ForeignKey(
        Concept, on_delete=models.CASCADE, related_name="related_from", verbose_name=_("to")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="relations", verbose_name=_("fund")
    )
    history = HistoricalRecords()

    class Meta:
        ordering = ["kind", "target__slug"]
        verbose_name = _("relation")
        verbose_name_plural = _("relations")
        constraints = [
            models.UniqueConstraint(
                fields=["concept", "kind", "target", "fund"], name="no_relation_twice"
            ),
            models.CheckConstraint(
                condition=~models.Q(concept=models.F("target")), name="no_relation_to_itself"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=RelationKind.values), name="relation_kind_is_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.concept} {self.get_kind_display()} {self.target}"


class Resource(models.Model):
    """A film, sheet, virtual-reality tool or page elsewhere, attached to concepts."""

    class Kind(models.TextChoices):
        FILM = "film", _("film")
        SHEET = "sheet", _("sheet")
        VR = "vr", _("virtual reality")
        LINK = "link", _("link")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.LINK)
    title = models.CharField(_("title"), max_length=200)
    url = models.URLField(_("address"), max_length=500)
    language = models.ForeignKey(
        Language,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("language"),
    )
    region = models.CharField(_("region"), max_length=40, blank=True, default="")
    fund = models.ForeignKey(
        Fund, on_delete=models.PROTECT, related_name="resources", verbose_name=_("owner")
    )
    last_checked = models.DateTimeField(_("last checked"), null=True, blank=True)
    concepts = models.ManyToManyField(
        Concept, related_name="resources", blank=True, verbose_name=_("concepts")
    )
    history = HistoricalRecords(m2m_fields=[concepts])

    class Meta:
        ordering = ["title"]
        verbose_name = _("resource")
        verbose_name_plural = _("resources")
        constraints = [
            models.UniqueConstraint(
                fields=["fund", "url", "language"],
                condition=models.Q(language__isnull=False),
                name="no_resource_twice_per_language",
            ),
            models.UniqueConstraint(
                fields=["fund", "url"],
                condition=models.Q(language__isnull=True),
                name="no_resource_twice",
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=["film", "sheet", "vr", "link"]),
                name="resource_kind_is_known",
            ),
        ]

    def __str__(self) -> str:
        return self.title
