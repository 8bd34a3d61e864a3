"""The page behind the link of an invitation."""

from typing import Any, cast

from django.contrib.auth import login
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from sectors.funds.login.forms import NewPersonForm
from sectors.funds.login.views import BACKEND
from sectors.funds.models import Role, User
from sectors.funds.people.services import invitation_accept, invitation_of


@never_cache
@sensitive_post_parameters()
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """Choose a name and a password, or accept with the account that is logged in."""
    found = invitation_of(token)
    if found is None:
        context: dict[str, Any] = {
            "heading": _("This invitation does not work any more"),
            "text": _("It was used, withdrawn, or it is too old. Ask for a new one."),
        }
        return render(request, "funds/told.html", context, status=404)
    is_known = request.user.is_authenticated
    form = NewPersonForm(request.POST if request.method == "POST" and not is_known else None)
    if request.method == "POST" and (is_known or form.is_valid()):
        person = cast(User, request.user) if is_known else form.person(found.email)
        try:
            invitation_accept(invitation=found, person=person)
        except ValidationError as error:
            context = {"heading": _("Not accepted"), "text": " ".join(error.messages)}
            return render(request, "funds/told.html", context, status=400)
        if not is_known:
            login(request, person, backend=BACKEND)
        return redirect("account:home")
    names = dict(Role.choices)
    context = {
        "invitation": found, "form": form, "roles": [names[role] for role in found.roles],
    }  # fmt: skip
    return render(request, "funds/invitation.html", context, status=400 if form.errors else 200)
