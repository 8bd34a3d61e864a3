"""What may be done with a group: trainers lead it, learners join and leave it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from dictionary.models import Concept
from microlearning import rights
from microlearning.codes import free_code
from microlearning.keys import free_nicknames, is_nickname
from microlearning.models import Assignment, Deck, Group, Learner, LookedUp, Member
from microlearning.refusals import Refused
from sectors.funds import rights as fund_rights
from sectors.funds.models import Fund
from sectors.funds.rights import Actor, person_of

MOST_MEMBERS = 500


@transaction.atomic
def group_create(*, actor: Actor, fund: Fund, name: str, last_day: date | None = None) -> Group:
    """A new group of a fund. Raises PermissionDenied or ValidationError."""
    fund_rights.require(fund_rights.can_train(actor, fund))
    group = Group(
        code=free_code(), name=" ".join(name.split()), fund=fund, made_by=person_of(actor)
    )
    if last_day is not None:
        group.last_day = last_day
    group.full_clean()
    group.save()
    return group


@transaction.atomic
def group_update(*, actor: Actor, group: Group, name: str, last_day: date) -> Group:
    """Change its name or its last day."""
    rights.require(rights.can_lead(actor, group))
    group.name, group.last_day = " ".join(name.split()), last_day
    group.full_clean()
    group.save()
    return group


@transaction.atomic
def group_remove(*, actor: Actor, group: Group) -> None:
    """Take a group away. What learners know stays theirs."""
    rights.require(rights.can_lead(actor, group))
    group.delete()


@transaction.atomic
def deck_assign(
    *, actor: Actor, group: Group, deck: Deck, due_on: date | None = None
) -> Assignment:
    """Give a group a set to know by a day; again, it changes the day."""
    rights.require(rights.can_lead(actor, group))
    row, _is_new = Assignment.objects.get_or_create(group=group, deck=deck)
    row.due_on = due_on
    row.full_clean()
    row.save()
    return row


@transaction.atomic
def deck_unassign(*, actor: Actor, group: Group, deck: Deck) -> None:
    """Take a set back from a group."""
    rights.require(rights.can_lead(actor, group))
    Assignment.objects.filter(group=group, deck=deck).delete()


def nicknames_to_choose(group: Group) -> list[str]:
    """Six rows of two pictures that nobody in the group has."""
    return free_nicknames(set(group.members.values_list("nickname", flat=True)))


@transaction.atomic
def group_join(*, learner: Learner, group: Group, nickname: str, share: bool) -> Member:
    """Join under two pictures, or change them. Raises Refused when they are taken."""
    if group.has_ended:
        raise Refused("group_ended")
    if not is_nickname(nickname):
        raise Refused("bad_request")
    member = Member.objects.filter(group=group, learner=learner).first()
    if member is None and group.members.count() >= MOST_MEMBERS:
        raise Refused("too_many")
    member = member or Member(group=group, learner=learner)
    member.nickname, member.shares = nickname, share
    try:
        with transaction.atomic():
            member.save()
    except IntegrityError:
        raise Refused("nickname_taken", nicknames=nicknames_to_choose(group)) from None
    if not share:
        member.looked_up.all().delete()
    return member


def _member(learner: Learner, group: Group) -> Member:
    member = Member.objects.filter(group=group, learner=learner).first()
    if member is None:
        raise Refused("not_a_member")
    return member


@transaction.atomic
def share_set(*, learner: Learner, group: Group, share: bool) -> Member:
    """Agree that the trainer sees what I know, or take that back, at once."""
    member = _member(learner, group)
    member.shares = share
    member.save()
    if not share:
        member.looked_up.all().delete()
    return member


@transaction.atomic
def group_leave(*, learner: Learner, group: Group) -> None:
    """Leave: the trainer sees nothing of me any more."""
    _member(learner, group).delete()


@transaction.atomic
def looked_up_add(*, learner: Learner, slugs: Iterable[str]) -> int:
    """Count looked-up words for the groups with which the learner shares. Returns how many."""
    concepts = list(
        Concept.objects.published().filter(slug__in=list(slugs)).values_list("uuid", flat=True)
    )
    members = [one for one in learner.memberships.select_related("group") if one.shares]
    rows = [
        LookedUp(member=member, concept_uuid=uuid)
        for member in members
        if not member.group.has_ended
        for uuid in concepts
    ]
    LookedUp.objects.bulk_create(rows, ignore_conflicts=True)
    return len(concepts) if rows else 0


def read_day(text: str) -> date | None:
    """A date from a form; None for an empty one. Raises ValidationError."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValidationError(_("Write the date as 2026-11-30.")) from None
