"""Walk through many rows while writing others."""

from collections.abc import Iterator
from typing import Any, TypeVar

from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)


def in_batches(rows: "QuerySet[Row, Any]", size: int = 200) -> Iterator[Row]:
    """All rows by primary key, read a batch at a time.

    Unlike `iterator()` it keeps no cursor open between batches: on SQLite an open one
    makes the next write of the same process fail as soon as another process has written.
    """
    last: Any = None
    while True:
        ordered = rows.order_by("pk")
        batch = list((ordered if last is None else ordered.filter(pk__gt=last))[:size])
        yield from batch
        if len(batch) < size:
            return
        last = batch[-1].pk
