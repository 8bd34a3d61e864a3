"""The index of this process, kept level with the database.

Every query first asks, at the price of microseconds, whether anything changed. What changed since
the index was made is read into a small second index, and hides what the first one says of it.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection

from dictionary.search import source
from dictionary.search.engine import SearchIndex
from dictionary.search.hits import Entry, Hit, Ranked
from dictionary.search.query import Query, read_query

logger = logging.getLogger(__name__)

# Transactions may commit in another order than their numbers: look back this far.
_LOOK_BACK = 100
_ASK_EVERY = 0.04  # seconds between questions to a database that has no cheap answer


@dataclass(frozen=True, slots=True)
class _State:
    """An index, what changed since, and up to which change."""

    base: SearchIndex
    known: dict[int, datetime]  # the latest changes that are in
    changed: dict[str, list[Entry]] = field(default_factory=dict)
    delta: SearchIndex | None = None

    @property
    def last(self) -> int:
        return max(self.known, default=0)


_state: _State | None = None
_lock = threading.RLock()
_seen = threading.local()
_asked_at = 0.0


def find(
    query: str,
    *,
    lang: str | None = None,
    my: str | None = None,
    work: str | None = None,
    sector: str | None = None,
    limit: int = 20,
) -> list[Hit]:
    """Published concepts that a visitor may mean, the likeliest first; a code finds its own.

    Raises QueryTooLong beyond 200 letters. Finds nothing where nothing fits.
    """
    asked = read_query(query, lang=lang, my=my, work=work, sector=sector)
    if asked is None:
        return []
    coded = source.by_code(query)
    if coded:
        return [coded]
    state = _level_state()
    ranked = state.base.ranked(asked, limit, state.changed)
    if state.delta:
        ranked += state.delta.ranked(asked, limit)
    return _merged(ranked, limit)


def suggest(
    prefix: str,
    *,
    lang: str | None = None,
    my: str | None = None,
    work: str | None = None,
    sector: str | None = None,
    limit: int = 8,
) -> list[Hit]:
    """Published concepts with a word that begins so, while the visitor types."""
    asked = read_query(prefix, lang=lang, my=my, work=work, sector=sector)
    return _begun(asked, limit) if asked else []


def reset() -> None:
    """Forget the index of this process; the next query makes or opens it anew."""
    global _state
    with _lock:
        _state = None
        _seen.__dict__.clear()


def _begun(asked: Query, limit: int) -> list[Hit]:
    state = _level_state()
    ranked = state.base.begun(asked, limit, state.changed)
    if state.delta:
        ranked += state.delta.begun(asked, limit)
    return _merged(ranked, limit)


def _merged(ranked: list[Ranked], limit: int) -> list[Hit]:
    ranked.sort(key=lambda one: -one.rank)
    return [one.hit for one in ranked[:limit]]


def _level_state() -> _State:
    """The state of this process after all changes that are committed now."""
    global _state
    if _state is None or _may_have_changed():
        try:
            with _lock:
                _state = _caught_up(_state) if _state else _fresh()
        except BaseException:
            _seen.version = None  # ask again next time
            raise
    return _state


def _may_have_changed() -> bool:
    """False where this connection can be sure that nothing was written since it last asked."""
    global _asked_at
    if connection.vendor != "sqlite":
        now = time.monotonic()
        if not connection.in_atomic_block and now - _asked_at < _ASK_EVERY:
            return False
        _asked_at = now
        return True
    connection.ensure_connection()
    raw = connection.connection
    # data_version counts what other connections committed, total_changes what this one wrote.
    version = (id(raw), raw.execute("PRAGMA data_version").fetchone()[0], raw.total_changes)
    if connection.in_atomic_block:  # what it wrote may yet be rolled back
        _seen.version = None
        return True
    if getattr(_seen, "version", None) == version:
        return False
    _seen.version = version
    return True


def _fresh() -> _State:
    known = dict(source.last_changes(_LOOK_BACK))
    return _State(SearchIndex.build(source.published_entries()), known)


def _caught_up(state: _State) -> _State:
    """The state with later changes in; made anew where the database is not the one it knew."""
    rows = source.changes_from(min(state.known, default=0))
    found = {seq: at for seq, _, at in rows}
    if any(found.get(seq) != at for seq, at in state.known.items()):
        return _fresh()
    slugs = list(dict.fromkeys(slug for seq, slug, _ in rows if seq not in state.known))
    if not slugs:
        return state
    changed = dict(state.changed)
    changed.update({slug: [] for slug in slugs})
    for entry in source.published_entries(slugs):
        changed[entry.slug].append(entry)
    delta = SearchIndex.build(entry for entries in changed.values() for entry in entries)
    latest = sorted(found)[-_LOOK_BACK:]
    return _State(state.base, {seq: found[seq] for seq in latest}, changed, delta)
