"""Learners over HTTP: keys, reviews, states, export, erasure."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from microlearning import limits
from microlearning.api.answers import answer, api, json_body, learner_of, text_in, texts_in
from microlearning.api.reading import read_batch
from microlearning.groups.services import looked_up_add
from microlearning.learners.bodies import (
    after_cursor,
    cursor_of,
    me_body,
    milliseconds,
    replaces_body,
    scheduler_body,
    state_body,
)
from microlearning.learners.reviews import reviews_receive, states_settle
from microlearning.learners.services import learner_erase, learner_export, learner_register
from microlearning.learners.tasks import refit_if_worth_it
from microlearning.refusals import sentence

MOST_SLUGS = 500


@api("POST")
def register(request: HttpRequest) -> HttpResponse:
    """Make a key known."""
    limits.count(request, limits.MAKE)
    _learner, is_new = learner_register(key=text_in(json_body(request), "key"))
    return answer({"now": milliseconds(timezone.now())}, status=201 if is_new else 200)


@api("GET")
def me(request: HttpRequest) -> HttpResponse:
    """Groups and what is assigned."""
    return answer({"now": milliseconds(timezone.now()), **me_body(learner_of(request))})


@api("GET")
def state(request: HttpRequest) -> HttpResponse:
    """States, all or what changed."""
    learner = learner_of(request)
    heirs = states_settle(learner=learner)
    cursor = request.GET.get("since", "")
    states, since = learner.states.order_by("changed"), after_cursor(cursor)
    if since is not None:
        states = states.filter(changed__gt=since)
    found = list(states)
    body = {
        "now": milliseconds(timezone.now()),
        "scheduler": scheduler_body(learner),
        "states": [state_body(one) for one in found],
        "replaces": replaces_body(heirs),
        "cursor": cursor_of(found, cursor),
    }
    return answer(body)


@api("POST")
def reviews(request: HttpRequest) -> HttpResponse:
    """Take a batch of reviews."""
    limits.count(request, limits.SYNC)
    learner, received = learner_of(request), timezone.now()
    batch = read_batch(json_body(request))
    receipt = reviews_receive(
        learner=learner,
        device=batch.device,
        sent=batch.sent,
        batch=batch.reviews,
        received=received,
    )
    refit_if_worth_it(learner)
    refused = [("bad_review", one) for one in batch.bad]
    refused += [("unknown_concept", str(one)) for one in receipt.unknown_concept]
    body = {
        "now": milliseconds(received),
        "accepted": [str(one) for one in receipt.accepted],
        "known": [str(one) for one in receipt.known],
        "refused": [
            {"id": one, "reason": reason, "detail": sentence(reason)} for reason, one in refused
        ],
        "scheduler": scheduler_body(learner),
        "states": [state_body(one) for one in receipt.states],
        "replaces": replaces_body(receipt.replaces),
    }
    return answer(body)


@api("POST")
def looked_up(request: HttpRequest) -> HttpResponse:
    """Count looked-up words for the groups with which the learner shares."""
    learner = learner_of(request)
    slugs = texts_in(json_body(request), "slugs", MOST_SLUGS)
    return answer({"counted": looked_up_add(learner=learner, slugs=slugs)})


@api("GET")
def export(request: HttpRequest) -> HttpResponse:
    """Everything, as a file."""
    body: dict[str, Any] = learner_export(learner=learner_of(request))
    response = answer(body)
    response["Content-Disposition"] = 'attachment; filename="learning.json"'
    return response


@api("POST")
def erase(request: HttpRequest) -> HttpResponse:
    """All of it gone."""
    learner_erase(learner=learner_of(request))
    return answer({"erased": True})
