"""A quiz on the wall: the trainer leads, phones answer, the bars rise. Gone after a day."""

from __future__ import annotations

import secrets
from collections import Counter
from datetime import timedelta
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from microlearning import rights
from microlearning.codes import free_code, quiz_by_code
from microlearning.keys import free_nicknames, is_nickname
from microlearning.models import Answer, Deck, Player, Quiz
from microlearning.quiz.questions import questions_of
from microlearning.refusals import Refused
from sectors.funds import rights as fund_rights
from sectors.funds.models import Fund, User
from sectors.funds.rights import Actor

LASTS = timedelta(days=1)
MOST_PLAYERS = 120
BEST = 5


@transaction.atomic
def quiz_start(*, actor: Actor, fund: Fund, deck: Deck) -> Quiz:
    """A new game with the words of a set. Raises PermissionDenied or ValidationError."""
    fund_rights.require(fund_rights.can_train(actor, fund))
    if not isinstance(actor, User):
        raise PermissionDenied
    quizzes_forget()
    questions = questions_of(deck)
    if not questions:
        raise ValidationError(_("A quiz needs words with a picture, and there are too few."))
    return Quiz.objects.create(
        code=free_code(), deck=deck, fund=fund, made_by=actor, questions=questions
    )


@transaction.atomic
def quiz_next(*, actor: Actor, quiz: Quiz, seen: str = "") -> Quiz:
    """One step on: ask, show the answer, ask the next, end. `seen`: the step it was asked at."""
    rights.require(rights.can_lead(actor, quiz))
    quiz = Quiz.objects.select_for_update().get(pk=quiz.pk)
    if seen and seen != f"{quiz.phase} {quiz.question}":
        return quiz  # asked twice: the first one did it
    phase = Quiz.Phase(quiz.phase)
    if phase == Quiz.Phase.JOINING:
        quiz.phase = Quiz.Phase.ASKING
    elif phase == Quiz.Phase.ASKING:
        quiz.phase = Quiz.Phase.SHOWING
    elif quiz.question + 1 < len(quiz.questions):
        quiz.phase, quiz.question = Quiz.Phase.ASKING, quiz.question + 1
    else:
        quiz.phase = Quiz.Phase.ENDED
    quiz.save()
    return quiz


def playing(code: str) -> Quiz:
    """The quiz of a code, not one of yesterday. Raises Refused."""
    quiz = quiz_by_code(code)
    if quiz.created < timezone.now() - LASTS:
        raise Refused("quiz_ended")
    return quiz


def quiz_nicknames(quiz: Quiz) -> list[str]:
    """Six rows of two pictures that nobody in the game has."""
    return free_nicknames(set(quiz.players.values_list("nickname", flat=True)))


@transaction.atomic
def player_join(*, quiz: Quiz, nickname: str) -> Player:
    """Play along under two pictures. Raises Refused when they are taken."""
    if quiz.phase == Quiz.Phase.ENDED:
        raise Refused("quiz_ended")
    if not is_nickname(nickname):
        raise Refused("bad_request")
    if quiz.players.count() >= MOST_PLAYERS:
        raise Refused("too_many")
    try:
        with transaction.atomic():
            return Player.objects.create(quiz=quiz, token=secrets.token_hex(16), nickname=nickname)
    except IntegrityError:
        raise Refused("nickname_taken", nicknames=quiz_nicknames(quiz)) from None


def player_of(quiz: Quiz, token: str) -> Player:
    """Who plays with this token. Raises Refused."""
    player = Player.objects.filter(quiz=quiz, token=token or "-").first()
    if player is None:
        raise Refused("not_a_member")
    return player


@transaction.atomic
def answer_take(*, quiz: Quiz, token: str, question: int, option: int) -> bool:
    """Take an answer while the question is asked. The first one counts; later ones are False."""
    player = player_of(quiz, token)
    if quiz.phase != Quiz.Phase.ASKING or question != quiz.question:
        return False
    asked = quiz.questions[question]
    if not 0 <= option < len(asked["options"]):
        raise Refused("bad_request")
    _answer, is_new = Answer.objects.get_or_create(
        player=player,
        question=question,
        defaults={"option": option, "is_right": option == asked["right"]},
    )
    return is_new


def phone_body(quiz: Quiz, player: Player | None) -> dict[str, Any]:
    """What a phone shows: the options; the right one only when the wall shows it."""
    answers = {row.question: row for row in player.answers.all()} if player else {}
    mine = answers.get(quiz.question)
    body: dict[str, Any] = {
        "phase": quiz.phase,
        "question": quiz.question,
        "of": len(quiz.questions),
        "score": sum(row.is_right for row in answers.values()),
        "chosen": mine.option if mine else None,
    }
    if quiz.phase in (Quiz.Phase.ASKING, Quiz.Phase.SHOWING):
        asked = quiz.questions[quiz.question]
        body |= {"kind": asked["kind"], "options": asked["options"]}
    if quiz.phase == Quiz.Phase.SHOWING:
        body["right"] = quiz.questions[quiz.question]["right"]
    return body


def board_body(quiz: Quiz) -> dict[str, Any]:
    """What the wall shows beside the question; the bars only with the answer."""
    given = Answer.objects.filter(player__quiz=quiz, question=quiz.question)
    counts = Counter(given.values_list("option", flat=True))
    body: dict[str, Any] = {
        "phase": quiz.phase,
        "question": quiz.question,
        "of": len(quiz.questions),
        "players": quiz.players.count(),
        "answered": sum(counts.values()),
    }
    if quiz.phase == Quiz.Phase.JOINING:
        body["nicknames"] = list(quiz.players.values_list("nickname", flat=True))
    if quiz.phase == Quiz.Phase.SHOWING:
        asked = quiz.questions[quiz.question]
        body["counts"] = [counts[number] for number in range(len(asked["options"]))]
        body["right"] = asked["right"]
    if quiz.phase in (Quiz.Phase.SHOWING, Quiz.Phase.ENDED):
        body["best"] = _best(quiz)
    return body


def _best(quiz: Quiz) -> list[dict[str, Any]]:
    right = Count("answers", filter=Q(answers__is_right=True))
    rows = quiz.players.annotate(right=right).order_by("-right", "pk")[:BEST]
    return [{"nickname": row.nickname, "right": row.right} for row in rows]


def quizzes_forget() -> int:
    """Delete games that are over for a day, with players and answers. Returns how many."""
    old = Quiz.objects.filter(created__lt=timezone.now() - LASTS)
    count = old.count()
    old.delete()
    return count
