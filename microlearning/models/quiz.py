"""A quiz on the wall. It lives for a day and leaves nothing behind with a learner."""

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from dictionary.concepts.codes import random_code
from microlearning.models.deck import Deck
from sectors.funds.models import Fund, User


class Quiz(models.Model):
    """One game: its questions are fixed when it starts."""

    class Phase(models.TextChoices):
        JOINING = "joining", _("joining")
        ASKING = "asking", _("asking")
        SHOWING = "showing", _("showing the answer")
        ENDED = "ended", _("ended")

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    code = models.CharField(
        _("code"), max_length=7, unique=True, default=random_code, editable=False
    )
    deck = models.ForeignKey(
        Deck, on_delete=models.CASCADE, related_name="+", verbose_name=_("set")
    )
    fund = models.ForeignKey(
        Fund, on_delete=models.CASCADE, related_name="+", verbose_name=_("fund")
    )
    made_by = models.ForeignKey(
        User, on_delete=models.CASCADE, related_name="+", verbose_name=_("made by")
    )
    questions = models.JSONField(_("questions"))
    question = models.PositiveSmallIntegerField(_("question"), default=0)
    phase = models.CharField(_("phase"), max_length=8, choices=Phase.choices, default=Phase.JOINING)
    created = models.DateTimeField(_("made"), auto_now_add=True)

    class Meta:
        ordering = ["-created"]
        verbose_name = _("quiz")
        verbose_name_plural = _("quizzes")
        constraints = [
            models.CheckConstraint(
                condition=models.Q(phase__in=["joining", "asking", "showing", "ended"]),
                name="quiz_phase_is_known",
            )
        ]

    def __str__(self) -> str:
        return f"{self.deck} · {self.code}"


class Player(models.Model):
    """A phone in the game, under two pictures. Not tied to a learner's key."""

    quiz = models.ForeignKey(
        Quiz, on_delete=models.CASCADE, related_name="players", verbose_name=_("quiz")
    )
    token = models.CharField(_("token"), max_length=32, editable=False)
    nickname = models.CharField(_("pictures"), max_length=7)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("player")
        verbose_name_plural = _("players")
        constraints = [
            models.UniqueConstraint(fields=["quiz", "nickname"], name="a_player_is_one_nickname"),
            models.UniqueConstraint(fields=["quiz", "token"], name="a_player_is_one_token"),
        ]

    def __str__(self) -> str:
        return self.nickname


class Answer(models.Model):
    """A player's answer to a question; the first one counts."""

    player = models.ForeignKey(
        Player, on_delete=models.CASCADE, related_name="answers", verbose_name=_("player")
    )
    question = models.PositiveSmallIntegerField(_("question"))
    option = models.PositiveSmallIntegerField(_("option"))
    is_right = models.BooleanField(_("right"))
    at = models.DateTimeField(_("at"), auto_now_add=True)

    class Meta:
        verbose_name = _("answer")
        verbose_name_plural = _("answers")
        constraints = [
            models.UniqueConstraint(fields=["player", "question"], name="one_answer_a_question")
        ]

    def __str__(self) -> str:
        return f"{self.player}: {self.option}"
