"""Who may do what: every rule once.

Pages, API, files, commands and imports all ask here. An *actor* is a person with
an account, a visitor without one, or a command that works for a fund.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.utils import timezone
from django.utils.translation import gettext as _

from sectors.funds.models import Fund, Role, User


@dataclass(frozen=True, slots=True)
class SystemActor:
    """A command or a background task, working for one fund as its editor would."""

    fund_id: int
    name: str = "system"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said or signed: a concept's owner and sectors, and the language."""

    fund_id: int
    sector_ids: frozenset[int]
    language: str


@dataclass(frozen=True, slots=True)
class GuestReviewer:
    """Somebody without an account who came by a link: one fund, sector and language, until."""

    person: User
    fund_id: int
    sector_id: int | None
    language: str
    expires: datetime

    def covers(self, place: Place | None) -> bool:
        """Is this within the selection of the link, and does the link still work?"""
        return (
            place is not None
            and self.expires > timezone.now()
            and place.fund_id == self.fund_id
            and (self.sector_id is None or self.sector_id in place.sector_ids)
            and place.language == self.language
        )


Actor = User | AnonymousUser | SystemActor | GuestReviewer

_DRAFTING = {Role.CONTRIBUTOR, Role.EDITOR, Role.FUND_ADMIN}
_EDITING = {Role.EDITOR, Role.FUND_ADMIN}
_TRAINING = {Role.TRAINER, Role.EDITOR, Role.FUND_ADMIN}


def roles_in(actor: Actor, fund: Fund | None) -> set[str]:
    """The roles of a person in a fund, or in any fund when `fund` is None."""
    if not isinstance(actor, User) or not actor.is_active:
        return set()
    known = getattr(actor, "_roles_by_fund", None)
    if known is None:
        known = list(actor.memberships.values_list("fund_id", "role"))
        actor._roles_by_fund = known  # type: ignore[attr-defined]
    return {role for fund_id, role in known if fund is None or fund_id == fund.pk}


def is_platform_admin(actor: Actor) -> bool:
    """May do everything, also merge across funds."""
    return isinstance(actor, User) and actor.is_active and actor.is_superuser


def _may(actor: Actor, fund: Fund | None, roles: set[Role]) -> bool:
    if isinstance(actor, SystemActor):
        return fund is None or actor.fund_id == fund.pk
    return is_platform_admin(actor) or bool(roles_in(actor, fund) & roles)


def can_draft(actor: Actor, fund: Fund | None = None) -> bool:
    """Write drafts in this fund."""
    return _may(actor, fund, _DRAFTING)


def can_edit(actor: Actor, fund: Fund | None = None) -> bool:
    """Change, publish, retire and import this fund's own rows."""
    return _may(actor, fund, _EDITING)


def can_import(actor: Actor, fund: Fund | None = None) -> bool:
    """Bring a list in for this fund."""
    return _may(actor, fund, _EDITING)


def can_train(actor: Actor, fund: Fund | None = None) -> bool:
    """Make flashcard sets and groups."""
    return _may(actor, fund, _TRAINING)


def can_manage(actor: Actor, fund: Fund | None = None) -> bool:
    """Change the people and the settings of this fund."""
    return not isinstance(actor, SystemActor) and _may(actor, fund, {Role.FUND_ADMIN})


def can_review(actor: Actor, *, author: User | None) -> bool:
    """Sign off a language: a reviewer, never of the own words."""
    if is_platform_admin(actor):
        return actor != author
    return Role.REVIEWER in roles_in(actor, None) and actor != author


def can_lend_voice(actor: Actor, fund: Fund | None = None) -> bool:
    """Send in recordings for this fund: everybody who has a role there. An editor approves."""
    return _may(actor, fund, set(Role))


def can_take_back_voice(actor: Actor, *, fund: Fund | None, author: User | None) -> bool:
    """Withdraw a recording: who sent it, or the fund that lent the voice."""
    return (author is not None and actor == author) or (fund is not None and can_draft(actor, fund))


def can_sign_off(actor: Actor, authors: Collection[int], place: Place | None = None) -> bool:
    """Sign off a language: a reviewer who wrote none of its words (`authors`: their numbers).

    A guest only in the `place` that the link is for.
    """
    if isinstance(actor, GuestReviewer):
        return actor.covers(place) and actor.person.pk not in authors
    if not isinstance(actor, User) or actor.pk in authors:
        return False
    return is_platform_admin(actor) or Role.REVIEWER in roles_in(actor, None)


def can_comment(actor: Actor, place: Place | None = None) -> bool:
    """Say something about a concept: everybody with a role in a fund; a guest in the own place."""
    if isinstance(actor, GuestReviewer):
        return actor.covers(place)
    return is_platform_admin(actor) or bool(roles_in(actor, None))


def can_propose(actor: Actor, fund: Fund | None = None) -> bool:
    """Propose a change of another fund's row, for one's own `fund` or for any."""
    return is_platform_admin(actor) or bool(roles_in(actor, fund))


def can_decide(actor: Actor, fund: Fund) -> bool:
    """Accept or decline what others propose to this fund."""
    return can_edit(actor, fund)


def can_merge(actor: Actor, funds: Collection[Fund | None] = ()) -> bool:
    """Make one of two concepts. Where rows of several funds move: the platform's administrator."""
    if is_platform_admin(actor):
        return True
    different = {fund.pk: fund for fund in funds if fund is not None}
    return len(different) == 1 and all(can_edit(actor, fund) for fund in different.values())


def can_undo(actor: Actor, funds: Collection[Fund]) -> bool:
    """Take back an act that touched rows of these funds."""
    return is_platform_admin(actor) or (bool(funds) and all(can_edit(actor, f) for f in funds))


def can_export_photos(actor: Actor, fund: Fund) -> bool:
    """Take the originals of this fund's photos along, with who agreed to be on them.

    Those of the shared words are everybody's; of another fund visitors see smaller ones.
    """
    return can_draft(actor, fund) or (fund.slug == "common" and can_enter(actor))


def can_enter(actor: Actor) -> bool:
    """See the back office at all: everybody with a role in a fund."""
    return is_platform_admin(actor) or bool(roles_in(actor, None))


def can_give_role(actor: Actor, fund: Fund, role: str) -> bool:
    """Give or take a role: who manages the fund. Nobody gives more than a fund's roles here."""
    return can_manage(actor, fund) and role in Role.values


def can_reset_login(actor: Actor, person: User) -> bool:
    """Take a lost second step away: another administrator, of every fund that the person is in.

    Never of the platform's administrator, unless one is it oneself: else a fund's
    administrator would be a way into the platform.
    """
    if not isinstance(actor, User) or actor.pk == person.pk:
        return False
    if is_platform_admin(actor):
        return True
    if person.is_superuser:
        return False
    funds = {membership.fund for membership in person.memberships.all()}
    return bool(funds) and all(can_manage(actor, fund) for fund in funds)


def can_read_audit(actor: Actor, fund: Fund | None) -> bool:
    """Read the audit log of a fund, or of the platform (`fund` None)."""
    return is_platform_admin(actor) if fund is None else can_manage(actor, fund)


def must_have_second_step(actor: Actor) -> bool:
    """Whose login is worth a second step: who publishes, or manages people."""
    return is_platform_admin(actor) or bool(roles_in(actor, None) & _EDITING)


def require(allowed: bool) -> None:
    """Stop when a rule said no. Raises PermissionDenied."""
    if not allowed:
        raise PermissionDenied(_("You may not change this. It belongs to another fund."))


def person_of(actor: Actor) -> User | None:
    """The person behind an actor, for the history; None for a command or a visitor."""
    if isinstance(actor, GuestReviewer):
        return actor.person
    return actor if isinstance(actor, User) else None
