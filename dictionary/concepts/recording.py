"""One act, one Change: everything that is saved inside it can be found and undone together."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, cast

from django.db import connection, transaction
from django.db.models import Model
from django.dispatch import receiver
from django.utils import timezone
from simple_history.signals import pre_create_historical_record

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


def note_concept(change: Change, concept: Concept) -> None:
    """A concept that was made inside its Change is what that Change is about."""
    if change.concept_id is None:
        change.concept_id = concept.pk
        Change.objects.filter(pk=change.pk).update(concept_id=concept.pk)


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


def create_many(rows: Sequence[Model], model: type[Model]) -> None:
    """Insert many rows with their history, as part of the current Change."""
    if rows:
        with transaction.atomic(savepoint=False):
            model._default_manager.bulk_create(rows)
            write_history(model, [row.pk for row in rows], "+")


def update_many(rows: Sequence[Model], model: type[Model], fields: Sequence[str]) -> None:
    """Write the changed fields of many rows with their history."""
    if rows:
        with transaction.atomic(savepoint=False):
            if fields:
                model._default_manager.bulk_update(rows, fields, batch_size=200)
            write_history(model, [row.pk for row in rows], "~")


def write_history(model: type[Model], keys: Sequence[Any], type_: str) -> None:
    """A history row for each row, copied inside the database: in Python it took half an import.

    The names in the statement are those of our own models; the values are parameters.
    """
    told = cast(Any, model)._default_manager.model.history.model
    change = _current.get()
    copied = [connection.ops.quote_name(field.column) for field in told.tracked_fields]
    extra = ["history_date", "history_change_reason", "history_type", "history_user_id"]
    values = [
        connection.ops.adapt_datetimefield_value(timezone.now()),
        change.reason if change else None,
        type_,
        change.by_id if change else None,
    ]
    for start in range(0, len(keys), 500):
        some = list(keys[start : start + 500])
        with connection.cursor() as cursor:
            cursor.execute(
                f"INSERT INTO {connection.ops.quote_name(told._meta.db_table)}"  # noqa: S608
                f" ({', '.join([*copied, *extra])})"
                f" SELECT {', '.join([*copied, *['%s'] * len(extra)])}"
                f" FROM {connection.ops.quote_name(model._meta.db_table)}"
                f" WHERE {model._meta.pk.column} IN ({', '.join(['%s'] * len(some))})",
                [*values, *some],
            )
