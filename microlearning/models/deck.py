"""Sets of words and their cards."""

from __future__ import annotations

import uuid
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from dictionary.concepts.codes import random_code
from dictionary.models import Concept, Language
from sectors.funds.models import Fund, User

MOST_CARDS = 500


class CardKind(models.TextChoices):
    """In which ways a word can be asked."""

    PICTURE_WORD = "picture_word", _("picture → word")
    WORD_PICTURE = "word_picture", _("word → picture")
    SOUND_PICTURE = "sound_picture", _("sound → picture")
    WORD_OWN = "word_own", _("word → my word")
    ARTICLE = "article", _("choose the article")
    SPELL = "spell", _("spell with letters")
    PART = "part", _("tap the part")
    PAIR = "pair", _("which of two look-alikes")


def all_kinds() -> list[str]:
    """What a new set asks: everything."""
    return list(CardKind.values)


def is_list_of_kinds(value: Any) -> None:
    """At least one known kind, none twice. Raises ValidationError."""
    kinds = value if isinstance(value, list) else []
    if not kinds or len(set(map(str, kinds))) != len(kinds) or set(kinds) - set(CardKind.values):
        raise ValidationError(_("Choose at least one kind of card."))


class DeckSource(models.TextChoices):
    """Where the words of a set came from."""

    SECTOR = "sector", _("a sector")
    CATEGORY = "category", _("a kind of thing")
    SEARCH = "search", _("a search")
    PASTED = "pasted", _("pasted words")
    WALL = "wall", _("the wall of pictures")
    DECK = "deck", _("another set")
    LOOKED_UP = "looked_up", _("what my group looked up")
    KEPT = "kept", _("kept words")
    READY = "ready", _("ready-made")


class DeckQuerySet(models.QuerySet["Deck"]):
    """Sets, asked for in the words of this app."""

    def ready_made(self) -> DeckQuerySet:
        """Those that are there from the start."""
        return self.exclude(ready_key=None)

    def of_funds(self, funds: Any) -> DeckQuerySet:
        """Sets that trainers of these funds made."""
        return self.filter(fund__in=funds)

    def with_sizes(self) -> DeckQuerySet:
        """With `size`, the number of cards."""
        return self.annotate(size=models.Count("cards"))


class Deck(models.Model):
    """A set of words to learn. It belongs to a fund, or to whoever holds its edit link."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField(
        _("code"), max_length=7, unique=True, default=random_code, editable=False
    )
    title = models.CharField(_("title"), max_length=80)
    fund = models.ForeignKey(
        Fund,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="decks",
        verbose_name=_("fund"),
    )
    made_by = models.ForeignKey(
        User,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("made by"),
    )
    edit_key_hash = models.CharField(
        _("hash of the edit key"), max_length=64, blank=True, default="", editable=False
    )
    language = models.ForeignKey(
        Language,
        on_delete=models.PROTECT,
        related_name="+",
        verbose_name=_("language of the words"),
    )
    own_language = models.ForeignKey(
        Language,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("language of the learners"),
        help_text=_("Empty: each learner's own."),
    )
    kinds = models.JSONField(_("kinds of cards"), default=all_kinds, validators=[is_list_of_kinds])
    pace = models.PositiveSmallIntegerField(
        _("new words a day"),
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
    )
    source = models.CharField(_("where the words came from"), max_length=10,
                              choices=DeckSource.choices, default=DeckSource.WALL)  # fmt: skip
    source_text = models.CharField(_("which"), max_length=200, blank=True, default="")
    ready_key = models.CharField(
        _("ready-made set"), max_length=60, null=True, blank=True, unique=True, editable=False
    )
    created = models.DateTimeField(_("made"), auto_now_add=True)
    updated = models.DateTimeField(_("changed"), auto_now=True)
    history = HistoricalRecords(excluded_fields=["edit_key_hash"])

    objects = DeckQuerySet.as_manager()

    class Meta:
        ordering = ["-created", "-pk"]
        verbose_name = _("set")
        verbose_name_plural = _("sets")
        constraints = [
            models.CheckConstraint(condition=~models.Q(title=""), name="deck_has_a_title"),
            models.CheckConstraint(
                condition=models.Q(source__in=DeckSource.values), name="deck_source_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(fund__isnull=False) | ~models.Q(edit_key_hash=""),
                name="deck_belongs_to_somebody",
            ),
            models.CheckConstraint(
                condition=models.Q(pace__gte=1, pace__lte=50), name="deck_pace_is_humane"
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The page that learners open, in the language of the interface."""
        return reverse("microlearning:set", args=[self.code])


class Card(models.Model):
    """One word in a set. Uuid and slug outlive the concept: it may be merged or deleted."""

    deck = models.ForeignKey(
        Deck, on_delete=models.CASCADE, related_name="cards", verbose_name=_("set")
    )
    order = models.PositiveSmallIntegerField(_("order"))
    concept = models.ForeignKey(
        Concept,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("concept"),
    )
    concept_uuid = models.UUIDField(_("number of the concept"), editable=False)
    slug = models.CharField(_("short name"), max_length=120, editable=False)

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = _("card")
        verbose_name_plural = _("cards")
        constraints = [
            models.UniqueConstraint(
                fields=["deck", "concept_uuid"], name="no_word_twice_in_a_deck"
            ),
            models.CheckConstraint(
                condition=models.Q(order__lt=MOST_CARDS), name="deck_is_not_endless"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.deck}: {self.slug}"
