"""Who works for a fund: invitations, roles, and taking access away."""

from collections.abc import Collection
from datetime import timedelta
from functools import partial

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, Fund, Invitation, Membership, Role, User
from sectors.funds.people.models import read_token
from sectors.funds.rights import Actor, person_of

DAYS = 7
MOST_OPEN = 200


@transaction.atomic
def invitation_make(*, actor: Actor, fund: Fund, email: str, roles: Collection[str]) -> Invitation:
    """Invite somebody to roles in a fund; the mail goes in the background.

    Raises PermissionDenied, ValidationError.
    """
    rights.require(rights.can_manage(actor, fund))
    wanted = [role for role in Role.values if role in set(roles)]
    if not wanted:
        raise ValidationError(_("Choose at least one role."))
    rights.require(all(rights.can_give_role(actor, fund, role) for role in wanted))
    email = email.replace("\x00", "").strip()
    validate_email(email)
    waiting = Invitation.objects.filter(fund=fund, closed=None, expires__gt=timezone.now())
    if waiting.count() >= MOST_OPEN:
        raise ValidationError(_("Too many invitations are open. Withdraw some first."))
    waiting.filter(email__iexact=email).update(closed=timezone.now())
    invitation = Invitation.objects.create(
        fund=fund, email=email, roles=wanted, language=get_language() or "nl",
        invited_by=person_of(actor), expires=timezone.now() + timedelta(days=DAYS),
    )  # fmt: skip
    audit_note(Deed.INVITED, by=actor, fund=fund, about=f"{email}: {', '.join(wanted)}")
    from sectors.funds.people.tasks import mail_invitation

    transaction.on_commit(partial(mail_invitation.enqueue, invitation.pk))
    return invitation


@transaction.atomic
def invitation_withdraw(*, actor: Actor, invitation: Invitation) -> None:
    """The link of an invitation stops working."""
    rights.require(rights.can_manage(actor, invitation.fund))
    Invitation.objects.filter(pk=invitation.pk, closed=None).update(closed=timezone.now())
    audit_note(Deed.INVITED, by=actor, fund=invitation.fund, about=f"- {invitation.email}")


def invitation_of(token: str) -> Invitation | None:
    """The open invitation behind a link."""
    number = read_token(token, "invitation")
    rows = Invitation.objects.select_related("fund", "invited_by")
    found = rows.filter(uuid=number).first() if number else None
    return found if found is not None and found.is_open else None


@transaction.atomic
def invitation_accept(*, invitation: Invitation, person: User) -> None:
    """Use a link: once. A new account is saved here. Raises ValidationError when it is too late.

    A role that the inviter could not give any more is not given.
    """
    locked = Invitation.objects.select_for_update().select_related("fund").get(pk=invitation.pk)
    inviter = User.objects.filter(pk=locked.invited_by_id or 0).first()
    may = inviter is not None and rights.can_manage(inviter, locked.fund)
    if not locked.is_open or not may:
        raise ValidationError(_("This invitation does not work any more. Ask for a new one."))
    if person.pk is None:
        person.save()
    for role in locked.roles:
        given = Membership(user=person, fund=locked.fund, role=role)
        if not Membership.objects.filter(user=person, fund=locked.fund, role=role).exists():
            given._history_user = inviter  # type: ignore[attr-defined]
            given.save()
    locked.closed, locked.accepted_by = timezone.now(), person
    locked.save()
    about = f"{locked.email} = {person.get_username()}"
    audit_note(Deed.INVITED, by=person, fund=locked.fund, about=about)


@transaction.atomic
def roles_set(*, actor: Actor, fund: Fund, person: User, roles: Collection[str]) -> None:
    """Give a person exactly these roles in a fund; none takes the access away.

    Raises PermissionDenied, ValidationError for the role of the last administrator.
    """
    rights.require(rights.can_manage(actor, fund))
    Fund.objects.select_for_update().get(pk=fund.pk)
    now = set(Membership.objects.filter(fund=fund, user=person).values_list("role", flat=True))
    if not now:
        raise ValidationError(_("This person does not work for the fund. Send an invitation."))
    wanted = set(roles) & set(Role.values)
    rights.require(all(rights.can_give_role(actor, fund, role) for role in now ^ wanted))
    if Role.FUND_ADMIN in now - wanted:
        _require_another_administrator(fund, person)
    for role in sorted(wanted - now):
        row = Membership(user=person, fund=fund, role=role)
        row._history_user = person_of(actor)  # type: ignore[attr-defined]
        row.save()
    for row in Membership.objects.filter(fund=fund, user=person, role__in=now - wanted):
        row._history_user = person_of(actor)  # type: ignore[attr-defined]
        row.delete()


def _require_another_administrator(fund: Fund, person: User) -> None:
    others = Membership.objects.filter(fund=fund, role=Role.FUND_ADMIN, user__is_active=True)
    if not others.exclude(user=person).exists():
        raise ValidationError(
            _("This is the last administrator of the fund. Make another one first.")
        )
