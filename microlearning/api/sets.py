"""Sets, codes and groups over HTTP, for the phone."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import quote_etag
from django.utils.translation import gettext as _

from dictionary.models import Language
from microlearning import limits
from microlearning.api.answers import (
    answer,
    api,
    flag_in,
    json_body,
    learner_of,
    text_in,
    texts_in,
)
from microlearning.codes import anything_by_code, deck_by_code, group_by_code
from microlearning.decks.bodies import deck_json
from microlearning.decks.services import concepts_in_order, deck_create
from microlearning.groups.services import (
    group_join,
    group_leave,
    nicknames_to_choose,
    share_set,
)
from microlearning.learners.bodies import member_body
from microlearning.models import MOST_CARDS, Deck, DeckSource
from microlearning.refusals import Refused


def own_language(deck: Deck, asked: str) -> Language | None:
    """The learner's language: the one that the trainer chose, else the one that was asked."""
    return deck.own_language or Language.objects.filter(tag=asked[:8].replace("\x00", "")).first()


@api("GET")
def code(request: HttpRequest, code: str) -> HttpResponse:
    """What a typed code is."""
    limits.count(request, limits.CODE)
    found = anything_by_code(code)
    name = {"set": "microlearning:set", "group": "short-group", "quiz": "short-quiz"}[found.kind]
    address = reverse(name, args=[found.row.code])
    return answer({"kind": found.kind, "code": found.row.code, "url": address})


@api("GET")
def deck(request: HttpRequest, code: str) -> HttpResponse:
    """The whole set."""
    limits.count(request, limits.CODE)
    row = deck_by_code(code)
    body = deck_json(row, own_language(row, request.GET.get("my", "")))
    response = answer(body)
    version = quote_etag(f"{row.code}-{hash_of(body)}")
    response["ETag"], response["Cache-Control"] = version, "no-cache"
    return get_conditional_response(request, etag=version, response=response) or response


def hash_of(body: bytes) -> str:
    """The version in a set's JSON, which stands at its end."""
    return body[-18:-2].decode()


@api("POST")
def make(request: HttpRequest) -> HttpResponse:
    """A set of one's own, from kept or looked-up words."""
    limits.count(request, limits.MAKE)
    body = json_body(request)
    concepts = concepts_in_order(texts_in(body, "slugs", MOST_CARDS))
    language = Language.objects.filter(tag=text_in(body, "language", 8)).first()
    if language is None or not concepts:
        raise Refused("bad_request")
    made = deck_create(
        actor=request.user,
        fund=None,
        title=text_in(body, "title", 80) or _("My words"),
        language=language,
        own_language=Language.objects.filter(tag=text_in(body, "own_language", 8)).first(),
        kinds=texts_in(body, "kinds", 20),
        concepts=concepts,
        source=DeckSource.KEPT,
    )
    edit = reverse("microlearning:deck-edit", args=[made.deck.code]) + f"?key={made.secret}"
    address = made.deck.get_absolute_url()
    return answer({"code": made.deck.code, "url": address, "edit_url": edit}, status=201)


@api("GET")
def group(request: HttpRequest, code: str) -> HttpResponse:
    """What a group is called, what it learns, and six free nicknames."""
    limits.count(request, limits.CODE)
    row = group_by_code(code)
    sets = [
        {"code": one.deck.code, "title": one.deck.title, "url": one.deck.get_absolute_url()}
        for one in row.assignments.select_related("deck")
    ]
    body = {"code": row.code, "name": row.name, "sets": sets}
    return answer({**body, "nicknames": nicknames_to_choose(row)})


@api("POST")
def join(request: HttpRequest, code: str) -> HttpResponse:
    """Join a group, or change nickname and agreement."""
    limits.count(request, limits.CODE)
    learner, body = learner_of(request), json_body(request)
    member = group_join(
        learner=learner,
        group=group_by_code(code),
        nickname=text_in(body, "nickname", 7),
        share=flag_in(body, "share"),
    )
    return answer(member_body(member))


@api("POST")
def share(request: HttpRequest, code: str) -> HttpResponse:
    """Agree that the trainer sees progress, or take it back."""
    learner, body = learner_of(request), json_body(request)
    member = share_set(
        learner=learner, group=group_by_code(code, ended_too=True), share=flag_in(body, "share")
    )
    return answer(member_body(member))


@api("POST")
def leave(request: HttpRequest, code: str) -> HttpResponse:
    """Leave a group."""
    group_leave(learner=learner_of(request), group=group_by_code(code, ended_too=True))
    return answer({"left": True})
