"""Errors of the API as problem details (RFC 9457)."""

from http import HTTPStatus
from typing import Any

import orjson
from django.core.exceptions import PermissionDenied, RequestDataTooBig, ValidationError
from django.db import IntegrityError
from django.http import Http404, HttpResponse
from django.utils.translation import gettext_lazy as _
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler

CONTENT_TYPE = "application/problem+json"
GENERAL = "non_field_errors"


class Conflict(exceptions.APIException):
    """Two changes met: one of them has to look again."""

    status_code = 409
    default_detail = _("Somebody else changed this at the same moment. Load it again.")
    default_code = "conflict"


class TooLarge(exceptions.APIException):
    """The body of the request is longer than any concept."""

    status_code = 413
    default_detail = _("This is too large.")
    default_code = "too_large"


def details(status: int, detail: str, errors: Any = None) -> dict[str, Any]:
    """The members of a problem; `errors` names the faults per field."""
    problem: dict[str, Any] = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
    }
    if errors:
        problem["errors"] = errors
    return problem


def problem(status: int, detail: str, errors: Any = None) -> HttpResponse:
    """A problem as the answer of a plain Django view."""
    body = orjson.dumps(details(status, detail, errors))
    return HttpResponse(body, status=status, content_type=CONTENT_TYPE)


def _readable(error: Exception) -> Exception:
    """Django's own exceptions, as DRF knows them."""
    if isinstance(error, ValidationError):
        return exceptions.ValidationError(_faults(error))
    if isinstance(error, PermissionDenied):
        return exceptions.PermissionDenied(str(error) or None)
    if isinstance(error, IntegrityError):
        return Conflict()
    if isinstance(error, RequestDataTooBig):
        return TooLarge()
    return exceptions.NotFound() if isinstance(error, Http404) else error


def _faults(error: ValidationError) -> Any:
    if not hasattr(error, "error_dict"):
        return error.messages
    faults = error.message_dict
    return {GENERAL if name == "__all__" else name: texts for name, texts in faults.items()}


def problem_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """`application/problem+json` for every exception of a DRF view that is an answer."""
    response = exception_handler(_readable(error), context)
    if response is None:
        return None
    data = response.data
    if isinstance(data, list):
        data = {GENERAL: data}
    detail = data.get("detail") if len(data) == 1 else None
    if isinstance(detail, str):
        response.data = details(response.status_code, detail)
    else:
        sentences = data.get(GENERAL) or [exceptions.ValidationError.default_detail]
        response.data = details(response.status_code, " ".join(map(str, sentences)), data)
    response.content_type = CONTENT_TYPE
    return response
