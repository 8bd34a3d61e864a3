"""Reviewers from outside: a link for one fund, sector and language, until a day."""

from datetime import date, datetime, time

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.translation import gettext as _

from sectors.funds import rights
from sectors.funds.audit.services import audit_note
from sectors.funds.models import Deed, Fund, OutsideReviewer, Sector, User
from sectors.funds.people.models import read_token
from sectors.funds.rights import Actor, GuestReviewer, person_of

LONGEST_DAYS = 366


@transaction.atomic
def reviewer_invite(
    *, actor: Actor, fund: Fund, name: str, language: str, sector: Sector | None, until: date
) -> OutsideReviewer:
    """Make a link for a reviewer without an account. Raises PermissionDenied, ValidationError."""
    rights.require(rights.can_manage(actor, fund))
    name = " ".join(name.replace("\x00", "").split())
    if not 2 <= len(name) <= 120:
        raise ValidationError(_("Write the name of the reviewer."))
    today = timezone.localdate()
    if not today <= until or (until - today).days > LONGEST_DAYS:
        raise ValidationError(_("Choose a day within a year from today."))
    if sector is not None and not isinstance(sector, Sector):
        raise ValidationError(_("We do not know this sector."))
    person = User(username=f"reviewer-{get_random_string(10).lower()}", is_active=False)
    person.first_name = name
    person.set_unusable_password()
    person.save()
    reviewer = OutsideReviewer.objects.create(
        person=person, fund=fund, sector=sector, language=language, made_by=person_of(actor),
        expires=timezone.make_aware(datetime.combine(until, time.max)),
    )  # fmt: skip
    about = f"+ {name}: {language} {sector.slug if sector else ''} < {until:%Y-%m-%d}"
    audit_note(Deed.REVIEW_LINK, by=actor, fund=fund, about=about)
    return reviewer


@transaction.atomic
def reviewer_withdraw(*, actor: Actor, reviewer: OutsideReviewer) -> None:
    """The link stops working; what was signed off stays."""
    rights.require(rights.can_manage(actor, reviewer.fund))
    OutsideReviewer.objects.filter(pk=reviewer.pk, withdrawn=None).update(withdrawn=timezone.now())
    audit_note(Deed.REVIEW_LINK, by=actor, fund=reviewer.fund, about=f"- {reviewer.person}")


def reviewer_of(token: str) -> OutsideReviewer | None:
    """The reviewer behind a link that still works."""
    number = read_token(token, "outside-review")
    rows = OutsideReviewer.objects.select_related("person", "fund", "sector")
    found = rows.filter(uuid=number).first() if number else None
    return found if found is not None and found.is_open else None


def as_actor(reviewer: OutsideReviewer) -> GuestReviewer:
    """How the services know an outside reviewer."""
    return GuestReviewer(
        person=reviewer.person, fund_id=reviewer.fund_id, sector_id=reviewer.sector_id,
        language=reviewer.language, expires=reviewer.expires,
    )  # fmt: skip
