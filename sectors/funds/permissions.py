"""Gives the rules of `rights.py` to Django's permission system (admin, API)."""

from typing import Any

import rules

from sectors.funds import rights


def _fund_of(row: Any) -> Any:
    return getattr(row, "fund", None)


@rules.predicate
def drafts(user: Any, row: Any) -> bool:
    """May see the back rooms of this row's fund."""
    return rights.can_draft(user, _fund_of(row))


@rules.predicate
def edits(user: Any, row: Any) -> bool:
    """May change this row: it belongs to a fund that the person edits."""
    return rights.can_edit(user, _fund_of(row))


@rules.predicate
def manages(user: Any, row: Any) -> bool:
    """May change the people of this row's fund."""
    return rights.can_manage(user, _fund_of(row))


@rules.predicate
def is_platform_admin(user: Any) -> bool:
    """May do everything."""
    return rights.is_platform_admin(user)


def allow(app_label: str, model: str, *, change: Any, view: Any = None) -> None:
    """Register the four permissions of a model under one rule."""
    for verb in ("add", "change", "delete"):
        rules.set_perm(f"{app_label}.{verb}_{model}", change)
    rules.set_perm(f"{app_label}.view_{model}", view or change)


allow("funds", "membership", change=manages)
for _model in ("user", "fund", "sector", "reachevent"):
    allow("funds", _model, change=is_platform_admin, view=manages)
for _app in ("funds", "dictionary", "speech"):
    rules.set_perm(_app, drafts)
