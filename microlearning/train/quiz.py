"""The quiz on the wall: the trainer's big screen."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dictionary.web.visitor import page
from microlearning import rights
from microlearning.api.answers import answer
from microlearning.codes import deck_by_code
from microlearning.decks.views import refused_page
from microlearning.handout.qr import site_address
from microlearning.models import Quiz
from microlearning.quiz.services import board_body, playing, quiz_next, quiz_start
from microlearning.refusals import Refused
from microlearning.train.decks import guarded

SIGNS = ("p-c", "p-x", "p-h", "p-v")
"""Each option has a picture of its own: the same on the wall and on the phone."""


def _led(request: HttpRequest, code: str) -> Quiz:
    quiz = playing(code)
    rights.require(rights.can_lead(request.user, quiz))
    return quiz


@require_POST
def start(request: HttpRequest, code: str) -> HttpResponse:
    """A new game with the words of a set."""
    funds = rights.trainer_funds(request.user)
    rights.require(bool(funds))
    try:
        deck = deck_by_code(code)
    except Refused as refused:
        return refused_page(request, refused)
    fund = deck.fund if deck.fund in funds else funds[0]
    try:
        quiz = quiz_start(actor=request.user, fund=fund, deck=deck)
    except ValidationError as error:
        context = {"here": "train", "message": " ".join(error.messages), "deck": deck}
        return page(request, "microlearning/trainer/no_quiz.html", context, status=400)
    return redirect("microlearning:train-quiz", quiz.code)


@require_http_methods(["GET", "HEAD", "POST"])
def wall(request: HttpRequest, code: str) -> HttpResponse:
    """The question, how many answered, then the bars. One button: on."""
    try:
        quiz = _led(request, code)
    except Refused as refused:
        return refused_page(request, refused)
    except PermissionDenied as error:
        return guarded(request, error)
    if request.method == "POST":
        quiz_next(actor=request.user, quiz=quiz, seen=request.POST.get("seen", ""))
        return redirect("microlearning:train-quiz", quiz.code)
    board = board_body(quiz)
    context = {
        "here": "train",
        "quiz": quiz,
        "board": board,
        "asked": _asked(quiz, board),
        "number": quiz.question + 1,
        "address": site_address("short-quiz", quiz.code),
    }
    return page(request, "microlearning/trainer/quiz.html", context)


def _asked(quiz: Quiz, board: dict[str, Any]) -> dict[str, Any] | None:
    """The question with its bars, while there is one on the wall."""
    if quiz.phase not in (Quiz.Phase.ASKING, Quiz.Phase.SHOWING):
        return None
    question = dict(quiz.questions[quiz.question])
    counts = board.get("counts")
    question["options"] = [
        {
            **option,
            "sign": SIGNS[number % len(SIGNS)],
            "count": counts[number] if counts else None,
            "is_right": counts is not None and number == question["right"],
        }
        for number, option in enumerate(question["options"])
    ]
    return question


@require_safe
def board(request: HttpRequest, code: str) -> HttpResponse:
    """What changes on the wall, asked for again and again."""
    try:
        return answer(board_body(_led(request, code)))
    except Refused as refused:
        return answer({"phase": "ended", "reason": refused.reason}, status=refused.status)
