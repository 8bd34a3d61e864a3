"""Who works for a fund: invitations, roles, outside reviewers, lost logins."""

from datetime import date
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from backoffice.access import Desk, View, for_editors
from dictionary.models import Language
from sectors.funds import rights
from sectors.funds.login.second import login_reset
from sectors.funds.models import Invitation, OutsideReviewer, Role, Sector, User
from sectors.funds.people.outside import reviewer_invite, reviewer_withdraw
from sectors.funds.people.selectors import colleagues_of
from sectors.funds.people.services import invitation_make, invitation_withdraw, roles_set
from sectors.funds.people.tasks import link_to


def for_managers(view: View) -> View:
    """Only for who manages the people of the chosen fund."""

    @for_editors
    def wrapped(request: Desk, *args: Any, **kwargs: Any) -> HttpResponse:
        if not rights.can_manage(request.user, request.fund):
            raise PermissionDenied(_("Only an administrator of the fund comes here."))
        return view(request, *args, **kwargs)

    return wrapped


@for_managers
def people(request: Desk) -> HttpResponse:
    """Everybody with a role, everybody who is invited, and the outside reviewers."""
    return _page(request)


def _page(request: Desk, reasons: list[str] | None = None) -> HttpResponse:
    fund = request.fund
    invitations = fund.invitations.filter(closed=None)[:100]
    reviewers = fund.reviewers.select_related("person", "sector")[:100]
    names = dict(Role.choices)
    context = {
        "here": "people", "reasons": reasons, "roles": Role.choices,
        "colleagues": colleagues_of(request.user, fund),
        "invitations": [
            (one, ", ".join(str(names[role]) for role in one.roles),
             link_to("account:invitation", one.token))
            for one in invitations
        ],
        "reviewers": [(one, link_to("backoffice:review", one.token)) for one in reviewers],
        "languages": Language.objects.all(), "sectors": Sector.objects.all(),
        "has_mail": bool(settings.EMAIL_HOST), "typed": request.POST,
        "typed_roles": request.POST.getlist("roles"),
    }  # fmt: skip
    return render(request, "backoffice/people.html", context, status=400 if reasons else 200)


def _act(done: View) -> View:
    """Do one thing, and go back to the page; what is refused stands there in words."""

    @require_POST
    @for_managers
    def view(request: Desk, **place: Any) -> HttpResponse:
        try:
            done(request, **place)
        except ValidationError as error:
            return _page(request, error.messages)
        return redirect("backoffice:people")

    return view


@_act
def invite(request: Desk) -> Any:
    """Send an invitation."""
    data = request.POST
    invitation_make(
        actor=request.user,
        fund=request.fund,
        email=data.get("email", ""),
        roles=data.getlist("roles"),
    )


@_act
def uninvite(request: Desk, uuid: Any) -> Any:
    """Withdraw an invitation."""
    row = get_object_or_404(Invitation, uuid=uuid, fund=request.fund)
    invitation_withdraw(actor=request.user, invitation=row)


@_act
def roles(request: Desk, pk: int) -> Any:
    """Give and take roles of a colleague; none takes the access away."""
    person = get_object_or_404(User, pk=pk)
    wanted = [] if "leave" in request.POST else request.POST.getlist("roles")
    roles_set(actor=request.user, fund=request.fund, person=person, roles=wanted)


@_act
def let_in(request: Desk, pk: int) -> Any:
    """Somebody lost the phone, or is locked out."""
    login_reset(actor=request.user, person=get_object_or_404(User, pk=pk))


@_act
def ask_reviewer(request: Desk) -> Any:
    """Make a link for a reviewer without an account."""
    data = request.POST
    try:
        until = date.fromisoformat(data.get("until", ""))
    except ValueError as error:
        raise ValidationError(_("Choose a day within a year from today.")) from error
    language = Language.objects.filter(tag=data.get("language", "")).first()
    sector = Sector.objects.filter(slug=data.get("sector", "")).first()
    if language is None or (sector is None and data.get("sector")):
        raise ValidationError(_("Choose a language and a sector from the list."))
    reviewer_invite(
        actor=request.user, fund=request.fund, name=data.get("name", ""),
        language=language.tag, sector=sector, until=until,
    )  # fmt: skip


@_act
def dismiss_reviewer(request: Desk, uuid: Any) -> Any:
    """The link of an outside reviewer stops working."""
    row = get_object_or_404(OutsideReviewer, uuid=uuid, fund=request.fund)
    reviewer_withdraw(actor=request.user, reviewer=row)
