"""Is the database as it was? What was read from it then still holds.

SQLite says so in microseconds; another database cannot, and is asked again every time.
"""

from __future__ import annotations

import threading
from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.db import connection

from dictionary.models import Concept

_MOST = 50_000


def database_mark() -> tuple[object, ...] | None:
    """Equal to the mark of before where nothing was committed since; None where nobody can tell.

    It holds the connection itself: the marks of two connections tell nothing of each other.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return None
    connection.ensure_connection()
    raw = connection.connection
    # data_version counts what other connections committed, total_changes what this one wrote.
    return (raw, raw.execute("PRAGMA data_version").fetchone()[0], raw.total_changes)


class Remembered:
    """Values by name that hold until something is written; each thread keeps its own."""

    def __init__(self) -> None:
        self._own = threading.local()

    def values(self) -> dict[Any, Any]:
        """What is known now: read and add to it at once, keep nothing of it."""
        mark = database_mark()
        kept: dict[Any, Any] = getattr(self._own, "kept", {})
        if mark is None or getattr(self._own, "mark", None) != mark or len(kept) > _MOST:
            kept = {}
            self._own.mark, self._own.kept = mark, kept
        return kept


_states = Remembered()


def published_states(slugs: Collection[str]) -> dict[str, datetime]:
    """When each of those concepts that are published was last changed."""
    known = _states.values()
    if missing := [slug for slug in slugs if slug not in known]:
        # Not `published()`: with the status in the question, SQLite walks through all of them.
        rows = Concept.objects.filter(slug__in=missing).values_list("slug", "status", "updated")
        found = {slug: updated for slug, status, updated in rows if status == "published"}
        known.update((slug, found.get(slug)) for slug in missing)
    return {slug: known[slug] for slug in slugs if known[slug] is not None}
