"""Who may do what with sets, groups and quizzes: every rule once.

A trainer is known (a role in a fund). A set made without account belongs to whoever holds
the secret of its edit link; it has no group and nobody's progress.
"""

from django.core.exceptions import PermissionDenied
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext as _

from microlearning.keys import secret_hash
from microlearning.models import Deck, Group, Quiz
from sectors.funds import rights
from sectors.funds.models import Fund, User
from sectors.funds.rights import Actor, SystemActor


def trainer_funds(actor: Actor) -> list[Fund]:
    """The funds for which somebody makes sets and groups."""
    if not isinstance(actor, User):
        return []
    if rights.is_platform_admin(actor):
        return list(Fund.objects.all())
    return [fund for fund in Fund.objects.all() if rights.can_train(actor, fund)]


def can_change_deck(actor: Actor, deck: Deck, secret: str = "") -> bool:
    """A trainer of its fund; for a set without fund whoever holds the edit link.

    A ready-made set is renewed after imports: nobody changes it by hand, it is copied.
    """
    if deck.ready_key and not isinstance(actor, SystemActor):
        return False
    if deck.fund is not None:
        return rights.can_train(actor, deck.fund)
    return bool(secret) and constant_time_compare(deck.edit_key_hash, secret_hash(secret))


def can_lead(actor: Actor, row: Group | Quiz) -> bool:
    """See and change a group or a quiz: a trainer of its fund."""
    return rights.can_train(actor, row.fund)


def no_fund(actor: Actor) -> bool:
    """Rows without a fund belong to whoever holds their link: no role opens them."""
    return rights.is_platform_admin(actor)


def require(allowed: bool) -> None:
    """Stop when a rule said no. Raises PermissionDenied."""
    if not allowed:
        raise PermissionDenied(_("Only its trainer may change this."))
