"""What learners did (events, for ever) and what follows from it (states, made anew at will)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from microlearning.models.deck import CardKind
from microlearning.models.learner import Learner


class Review(models.Model):
    """One answer to one card on one device. Never changed; erased only with its learner."""

    class Rating(models.IntegerChoices):
        AGAIN = 1, _("did not know it")
        GOOD = 3, _("knew it")

    learner = models.ForeignKey(
        Learner, on_delete=models.CASCADE, related_name="reviews", verbose_name=_("learner")
    )
    client_id = models.UUIDField(_("number from the device"))
    concept_uuid = models.UUIDField(_("number of the concept"))
    language = models.CharField(_("language"), max_length=8)
    kind = models.CharField(_("kind"), max_length=15, choices=CardKind.choices)
    rating = models.PositiveSmallIntegerField(_("rating"), choices=Rating.choices)
    device = models.UUIDField(_("device"))
    seq = models.PositiveBigIntegerField(_("number on the device"))
    said_at = models.DateTimeField(_("by the clock of the device"))
    correction = models.IntegerField(_("correction of that clock, in seconds"), default=0)
    at = models.DateTimeField(_("when it was"))
    received = models.DateTimeField(_("received"))

    class Meta:
        ordering = ["at", "device", "seq"]
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        constraints = [
            models.UniqueConstraint(fields=["learner", "client_id"], name="a_review_counts_once"),
            models.CheckConstraint(
                condition=models.Q(rating__in=[1, 3]), name="review_rating_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=CardKind.values), name="review_kind_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(at__lte=models.F("received")), name="review_is_not_of_tomorrow"
            ),
        ]
        indexes = [
            models.Index(fields=["learner", "concept_uuid", "language"], name="review_of_a_word"),
            models.Index(fields=["learner", "received"], name="review_received"),
        ]

    def __str__(self) -> str:
        return f"{self.concept_uuid} {self.language}: {self.rating}"


class CardState(models.Model):
    """What a learner remembers of a word: derived from the reviews, by the `fsrs` package."""

    learner = models.ForeignKey(
        Learner, on_delete=models.CASCADE, related_name="states", verbose_name=_("learner")
    )
    concept_uuid = models.UUIDField(_("number of the concept"))
    language = models.CharField(_("language"), max_length=8)
    state = models.PositiveSmallIntegerField(_("state"))
    step = models.PositiveSmallIntegerField(_("step"), null=True)
    stability = models.FloatField(_("stability, in days"))
    difficulty = models.FloatField(_("difficulty, 1 to 10"))
    due = models.DateTimeField(_("comes back"))
    last_review = models.DateTimeField(_("last review"))
    last_rating = models.PositiveSmallIntegerField(_("last rating"))
    reviews = models.PositiveIntegerField(_("reviews"))
    again = models.PositiveIntegerField(_("times not known"))
    changed = models.DateTimeField(_("changed"))

    class Meta:
        verbose_name = _("state of a word")
        verbose_name_plural = _("states of words")
        constraints = [
            models.UniqueConstraint(
                fields=["learner", "concept_uuid", "language"], name="one_memory_for_a_word"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=[1, 2, 3]), name="card_state_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(again__lte=models.F("reviews")), name="card_state_adds_up"
            ),
        ]
        indexes = [
            models.Index(fields=["learner", "changed"], name="state_changed"),
            models.Index(fields=["learner", "due"], name="state_due"),
        ]

    def __str__(self) -> str:
        return f"{self.concept_uuid} {self.language}: {self.due:%Y-%m-%d}"
