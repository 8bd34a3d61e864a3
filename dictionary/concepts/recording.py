"""One act, one Change: everything that is saved inside it can be found and undone together."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import Model
from django.dispatch import receiver
from simple_history.signals import pre_create_historical_record
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from dictionary.concepts.models import Change, Concept
from sectors.funds.models import Fund
from sectors.funds.rights import Actor, person_of

_current: ContextVar[Change | None] = ContextVar("current_change", default=None)


@contextmanager
def recording(
    kind: str,
    *,
    actor: Actor | None,
    concept: Concept | None = None,
    fund: Fund | None = None,
    why: str = "",
) -> Iterator[Change]:
    """Everything saved in this block is one Change. Inside another one, it joins that."""
    outer = _current.get()
    if outer is not None:
        yield outer
        return
    change = Change.objects.create(
        kind=kind,
        by=person_of(actor) if actor is not None else None,
        fund=fund or (concept.fund if concept is not None else None),
        concept=concept if concept is not None and concept.pk else None,
        why=why[:300],
    )
    with within(change):
        yield change


@contextmanager
def within(change: Change) -> Iterator[None]:
    """Go on with a Change that is there: a chunk of an import after a restart."""
    token = _current.set(change)
    try:
        yield
    finally:
        _current.reset(token)


@receiver(pre_create_historical_record)
def note_the_change(sender: Any, history_instance: Any, **kwargs: Any) -> None:
    """Write the number of the current Change, and its person, into each history row."""
    change = _current.get()
    if change is None:
        return
    history_instance.history_change_reason = change.reason
    if history_instance.history_user_id is None:
        history_instance.history_user_id = change.by_id


def _stamp() -> dict[str, Any]:
    change = _current.get()
    if change is None:
        return {}
    return {"default_change_reason": change.reason, "default_user": change.by}


def create_many(rows: Sequence[Model], model: type[Model]) -> None:
    """Insert many rows with their history, as part of the current Change."""
    if rows:
        bulk_create_with_history(list(rows), model, **_stamp())


def update_many(rows: Sequence[Model], model: type[Model], fields: Sequence[str]) -> None:
    """Write the changed fields of many rows with their history."""
    if rows:
        bulk_update_with_history(list(rows), model, list(fields), **_stamp())
