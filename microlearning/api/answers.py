"""How this API asks and answers: JSON in and out, refusals as problem details."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, Concatenate, ParamSpec

import orjson
from django.core.exceptions import PermissionDenied, RequestDataTooBig, ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers
from django.views.decorators.csrf import csrf_exempt

from dictionary.api.problems import CONTENT_TYPE, details, problem
from microlearning.learners.services import learner_by_key
from microlearning.models import Learner
from microlearning.refusals import Refused

P = ParamSpec("P")
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
LONGEST_BODY = 400_000
SCHEME = "learner "


def answer(body: Any, status: int = 200) -> HttpResponse:
    """A JSON answer that nobody keeps."""
    data = body if isinstance(body, bytes) else orjson.dumps(body, default=str)
    response = HttpResponse(data, status=status, content_type="application/json")
    response["Cache-Control"] = "no-store"
    return response


def refusal(refused: Refused) -> HttpResponse:
    """A problem detail with its reason."""
    body = details(refused.status, refused.detail)
    body |= {"reason": refused.reason, **refused.extra}
    response = HttpResponse(orjson.dumps(body), status=refused.status, content_type=CONTENT_TYPE)
    response["Cache-Control"] = "no-store"
    if refused.status == 429:
        response["Retry-After"] = "60"
    if refused.status == 401:
        response["WWW-Authenticate"] = "Learner"
    return response


def api(*methods: str) -> Callable[[View[P]], View[P]]:
    """A view of this API: no cookie counts, so no CSRF token is asked."""

    def decorate(view: View[P]) -> View[P]:
        @functools.wraps(view)
        def wrapped(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if ("GET" if request.method == "HEAD" else request.method) not in methods:
                response = problem(405, "Method Not Allowed")
                response["Allow"] = ", ".join(methods)
                return response
            response = _answered(view, request, *args, **kwargs)
            patch_vary_headers(response, ["Accept-Language"])
            return response

        return csrf_exempt(wrapped)

    return decorate


def _answered(
    view: View[P], request: HttpRequest, *args: P.args, **kwargs: P.kwargs
) -> HttpResponse:
    try:
        return view(request, *args, **kwargs)
    except Refused as refused:
        return refusal(refused)
    except RequestDataTooBig:
        return refusal(Refused("too_large"))
    except PermissionDenied as error:
        return problem(403, str(error))
    except ValidationError as error:
        return problem(400, " ".join(error.messages))


def json_body(request: HttpRequest) -> dict[str, Any]:
    """The JSON object that was sent. Raises Refused."""
    if len(request.body) > LONGEST_BODY:
        raise Refused("too_large")
    try:
        body = orjson.loads(request.body or b"{}")
    except orjson.JSONDecodeError:
        raise Refused("bad_request") from None
    if not isinstance(body, dict):
        raise Refused("bad_request")
    return body


def text_in(body: dict[str, Any], name: str, most: int = 200) -> str:
    """A text field; '' where it is not there. Raises Refused for anything else."""
    value = body.get(name) or ""
    if not isinstance(value, str) or len(value) > most or "\x00" in value:
        raise Refused("bad_request")
    return value


def flag_in(body: dict[str, Any], name: str) -> bool:
    """A yes or no. Raises Refused for anything else: agreeing is never guessed."""
    value = body.get(name)
    if not isinstance(value, bool):
        raise Refused("bad_request")
    return value


def texts_in(body: dict[str, Any], name: str, most: int) -> list[str]:
    """A list of texts. Raises Refused."""
    value = body.get(name, [])
    is_fine = isinstance(value, list) and len(value) <= most
    if not is_fine or not all(isinstance(one, str) and len(one) <= 120 for one in value):
        raise Refused("bad_request")
    if any("\x00" in one for one in value):
        raise Refused("bad_request")
    return list(value)


def learner_of(request: HttpRequest) -> Learner:
    """Whose key stands in the header. Raises Refused."""
    header = request.headers.get("Authorization", "")
    if not header.lower().startswith(SCHEME):
        raise Refused("no_key")
    return learner_by_key(header[len(SCHEME) :])
