"""Errors of the API as problem details (RFC 9457)."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler

CONTENT_TYPE = "application/problem+json"


def _readable(error: Exception) -> Exception:
    """Django's own exceptions, as DRF knows them."""
    if isinstance(error, ValidationError):
        detail: Any = error.message_dict if hasattr(error, "error_dict") else error.messages
        return exceptions.ValidationError(detail)
    if isinstance(error, PermissionDenied):
        return exceptions.PermissionDenied(str(error) or None)
    return exceptions.NotFound() if isinstance(error, Http404) else error


def problem_response(error: Exception, context: dict[str, Any]) -> Response | None:
    """`application/problem+json` with title, status and, for bad input, the faults per field."""
    response = exception_handler(_readable(error), context)
    if response is None:
        return None
    data = response.data
    detail = data.get("detail") if isinstance(data, dict) else None
    problem: dict[str, Any] = {
        "type": "about:blank",
        "title": str(detail or exceptions.ValidationError.default_detail),
        "status": response.status_code,
    }
    if detail is None:
        problem["errors"] = data
    response.data = problem
    response.content_type = CONTENT_TYPE
    return response
