"""Pages for what went wrong: each says what to do next, in the visitor's language."""

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.utils.translation import gettext as _

from dictionary.web.visitor import Visitor, page, visitor_of
from sectors.funds.models import Sector


def _problem(request: HttpRequest, status: int, heading: str, message: str) -> HttpResponse:
    if request.path.startswith("/api/"):
        body = {"type": "about:blank", "title": heading, "status": status, "detail": message}
        return JsonResponse(body, status=status, content_type="application/problem+json")
    _forgiving(request)
    context = {
        "status": status,
        "heading": heading,
        "message": message,
        "sectors": Sector.objects.all(),
    }
    return page(request, "dictionary/problem.html", context, status=status)


def _forgiving(request: HttpRequest) -> Visitor:
    """The visitor, also when ?my= or ?work= was the very mistake."""
    try:
        return visitor_of(request)
    except Http404:
        request.GET = QueryDict()
        return visitor_of(request)


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: too long, or not understood."""
    message = str(exception) if _is_for_people(exception) else _("Go back and try another way.")
    return _problem(request, 400, _("We do not understand this"), message)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403: belongs to others."""
    message = str(exception) if _is_for_people(exception) else ""
    return _problem(
        request, 403, _("This is not for you"), message or _("Ask the editors if you need it.")
    )


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404: no such word, page or language."""
    message = _("Perhaps it has another name. Search for it.")
    return _problem(request, 404, _("This page is not here"), message)


def _is_for_people(exception: Exception) -> bool:
    return bool(exception.args) and isinstance(exception.args[0], str)
