"""Who has what."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef
from django_otp.plugins.otp_totp.models import TOTPDevice

from sectors.funds import rights
from sectors.funds.models import Fund, Role, User
from sectors.funds.rights import Actor


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person of a fund, with the roles there."""

    person: User
    roles: frozenset[str]
    role_names: list[str]
    has_second_step: bool
    may_reset: bool


def colleagues_of(actor: Actor, fund: Fund) -> list[Colleague]:
    """Everybody with a role in a fund, by name; two queries, however many."""
    phones = TOTPDevice.objects.filter(user=OuterRef("pk"), confirmed=True)
    people = (
        User.objects.filter(memberships__fund=fund)
        .distinct()
        .annotate(has_phone=Exists(phones))
        .prefetch_related("memberships__fund")
        .order_by("first_name", "username")
    )
    names = dict(Role.choices)
    found = []
    for person in people:
        roles = {row.role for row in person.memberships.all() if row.fund_id == fund.pk}
        found.append(
            Colleague(
                person=person,
                roles=frozenset(roles),
                role_names=[str(names[Role(role)]) for role in Role.values if role in roles],
                has_second_step=person.has_phone,
                may_reset=rights.can_reset_login(actor, person),
            )
        )
    return found
