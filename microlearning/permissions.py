"""Which rule guards which model of this app, for Django's permission system."""

from typing import Any

import rules

from microlearning import rights as own_rights
from sectors.funds import permissions, rights


@rules.predicate
def trains(user: Any, row: Any) -> bool:
    """May change this row: it belongs to a fund for which the person trains."""
    fund = getattr(row, "fund", None) or getattr(getattr(row, "group", None), "fund", None)
    return rights.can_train(user, fund) if row is None or fund else own_rights.no_fund(user)


for _model in ("deck", "group", "assignment", "quiz"):
    permissions.allow("microlearning", _model, change=trains)
