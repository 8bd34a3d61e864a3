"""Addresses below /api/ that are none."""

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, resolve
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from dictionary.api.problems import problem


@csrf_exempt
def unknown(request: HttpRequest) -> HttpResponse:
    """A problem, or the way to the same address with its slash at the end."""
    if not request.path.endswith("/") and _exists(f"{request.path_info}/"):
        path = request.get_full_path(force_append_slash=True)
        status = 301 if request.method in ("GET", "HEAD") else 308
        return HttpResponse(status=status, headers={"Location": path})
    return problem(404, _("There is nothing at this address."))


def _exists(path: str) -> bool:
    try:
        return resolve(path).func is not unknown
    except Resolver404:
        return False
