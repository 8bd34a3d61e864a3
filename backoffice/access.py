"""Who comes in, and for which fund they work now."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from sectors.funds import rights
from sectors.funds.models import Fund, User

View = Callable[..., HttpResponse]


class Desk(HttpRequest):
    """A request of somebody who works for a fund."""

    user: User
    fund: Fund
    funds: list[Fund]
    manages: bool


def for_editors(view: View) -> View:
    """Only for people with a role in a fund. `?fund=` chooses among one's own."""

    @wraps(view)
    def wrapped(request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path(), reverse("backoffice:login"))
        if not rights.can_enter(request.user):
            raise PermissionDenied
        request.funds = funds_of(request.user)
        chosen = request.GET.get("fund") or request.session.get("fund")
        request.fund = next((f for f in request.funds if f.slug == chosen), request.funds[0])
        if request.session.get("fund") != request.fund.slug:
            request.session["fund"] = request.fund.slug
        request.manages = rights.can_manage(request.user, request.fund)
        return view(request, *args, **kwargs)

    return wrapped


def funds_of(person: User) -> list[Fund]:
    """The funds that a person works for: all of them for the platform's administrator."""
    funds = Fund.objects.all()
    if not rights.is_platform_admin(person):
        funds = funds.filter(memberships__user=person).distinct()
    return list(funds)
