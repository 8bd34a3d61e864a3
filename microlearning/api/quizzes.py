"""A quiz on the wall, as the phones see it. They ask every second."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from microlearning import limits
from microlearning.api.answers import answer, api, json_body, text_in
from microlearning.quiz.services import (
    answer_take,
    phone_body,
    player_join,
    player_of,
    playing,
    quiz_nicknames,
)
from microlearning.refusals import Refused


@api("GET")
def look(request: HttpRequest, code: str) -> HttpResponse:
    """What the phone shows now; without a player, nicknames to join with."""
    quiz, token = playing(code), request.GET.get("player", "")[:40].replace("\x00", "")
    if token:
        return answer(phone_body(quiz, player_of(quiz, token)))
    return answer({**phone_body(quiz, None), "nicknames": quiz_nicknames(quiz)})


@api("POST")
def join(request: HttpRequest, code: str) -> HttpResponse:
    """Play along."""
    limits.count(request, limits.CODE)
    nickname = text_in(json_body(request), "nickname", 7)
    return answer({"player": player_join(quiz=playing(code), nickname=nickname).token})


@api("POST")
def take(request: HttpRequest, code: str) -> HttpResponse:
    """Answer the question on the wall; the first answer counts."""
    body = json_body(request)
    question, option = body.get("question"), body.get("option")
    if type(question) is not int or type(option) is not int:
        raise Refused("bad_request")
    taken = answer_take(
        quiz=playing(code), token=text_in(body, "player", 40), question=question, option=option
    )
    return answer({"taken": taken})
