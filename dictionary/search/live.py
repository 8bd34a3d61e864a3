"""The index of this process, kept level with the database.

Its first part is the snapshot on disk, which all processes share; without one it is made here.
Every query first asks, at the price of microseconds, whether anything changed. What changed since
the index was made is read into a small second index, and hides what the first one says of it.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from django.db import connection

from dictionary.search import meant, rebuild, source
from dictionary.search.build import Arrays
from dictionary.search.engine import SearchIndex
from dictionary.search.hits import LONGEST_QUERY, SURE, Entry, Hit, Ranked, Reason
from dictionary.search.meaning.descriptions import Descriptions, worth_showing
from dictionary.search.meaning.passages import Passages, passage_arrays
from dictionary.search.query import CORE_LANGUAGES, Query, read_query
from dictionary.search.scripts import in_latin
from dictionary.search.semantic import encoders
from dictionary.search.semantic.index import Asked, MeaningIndex, language_of, read_asked
from dictionary.search.semantic.static import StaticEncoder
from dictionary.search.semantic.words import NOTHING
from dictionary.search.store import current_name, open_snapshot
from dictionary.search.unchanged import database_mark

logger = logging.getLogger(__name__)

_ASK_EVERY = 0.04  # seconds between questions to a database that has no cheap answer


@dataclass(frozen=True, slots=True)
class _State:
    """An index, what changed since, and up to which change."""

    base: SearchIndex
    written: Descriptions
    snapshot: str | None  # the name of the one in use
    known: dict[int, datetime]  # the latest changes that are in
    changed: dict[str, list[Entry]] = field(default_factory=dict)
    delta: SearchIndex | None = None
    delta_written: Descriptions | None = None

    @property
    def last(self) -> int:
        return max(self.known, default=0)


Asking = Callable[[SearchIndex, Collection[str]], list[Ranked]]

_state: _State | None = None
_lock = threading.RLock()
_seen = threading.local()
_asked_at = 0.0
_looked_at = 0.0


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
    ranked = _answered(lambda index, hidden: index.ranked(asked, limit, hidden))
    if not ranked and (latin := in_latin(query)):
        return _heard_in(latin, lang=lang, my=my, work=work, sector=sector, limit=limit)
    if " " in asked.folded and (not ranked or ranked[0].hit.score < SURE):
        ranked = _described(asked, ranked)
    return [one.hit for one in ranked[:limit]]


def _heard_in(
    latin: str,
    *,
    lang: str | None,
    my: str | None,
    work: str | None,
    sector: str | None,
    limit: int,
) -> list[Hit]:
    """What sounds like words that were written in another script than their own."""
    asked = read_query(latin[:LONGEST_QUERY], lang=lang, my=my, work=work, sector=sector)
    if asked is None:
        return []
    ranked = _answered(lambda index, hidden: index.ranked(asked, limit, hidden))
    return [replace(one.hit, reason=Reason.SOUNDS_LIKE) for one in ranked[:limit]]


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
    if asked is None:
        return []
    ranked = _answered(lambda index, hidden: index.begun(asked, limit, hidden))
    return [one.hit for one in ranked[:limit]]


def did_you_mean(
    query: str,
    hits: Sequence[Hit],
    *,
    lang: str | None = None,
    my: str | None = None,
    work: str | None = None,
) -> str | None:
    """What a visitor who got these hits probably meant; None where that is not sure."""
    asked = read_query(query, lang=lang, my=my, work=work)
    if asked is None:
        return None
    tags = [tag for tag in (lang, my, work) if tag]

    def near(word: str) -> list[Hit]:
        one = read_query(word, lang=lang, my=my, work=work)
        found = _answered(lambda index, hidden: index.ranked(one, 3, hidden)) if one else []
        return [each.hit for each in found]

    return meant.did_you_mean(
        asked, hits, is_known=lambda word: _is_known(word, tags or CORE_LANGUAGES), near=near
    )


def _is_known(word: str, tags: Sequence[str]) -> bool:
    """Is a folded word one of the index or of the model, in a language of the visitor?"""
    encoder = encoders.current()
    if isinstance(encoder, StaticEncoder) and any(
        encoder.lookup(tag, word) != NOTHING for tag in tags
    ):
        return True
    state = _level_state()
    indexes = [state.base, state.delta] if state.delta else [state.base]
    return any(word in text.split() for one in indexes for text in one.begun_texts(word, 8))


def reset() -> None:
    """Forget the index of this process; the next query makes or opens it anew."""
    global _state
    with _lock:
        _state = None
        _seen.__dict__.clear()


def _answered(ask: Asking) -> list[Ranked]:
    """What the index and its changes answer together."""
    state = _level_state()
    try:
        ranked = ask(state.base, state.changed)
    except (ValueError, IndexError, KeyError):
        logger.exception("The search index %s is broken; it is made anew.", state.snapshot)
        state = _made_anew()
        ranked = ask(state.base, state.changed)
    if state.delta:
        ranked += ask(state.delta, ())
    return sorted(ranked, key=lambda one: -one.rank)


def _described(asked: Query, letters: list[Ranked]) -> list[Ranked]:
    """What the words may describe, with what the letters say weighed in."""
    state = _level_state()
    lang, direction = _meant(asked, state.written)
    known = {slug for slug, entries in state.changed.items() if entries}
    old = [one for one in letters if one.hit.concept not in state.changed]
    ranked = state.written.ranked(asked.text, lang, direction, old, state.changed)
    if state.delta_written:
        new = [one for one in letters if one.hit.concept in known]
        ranked += state.delta_written.ranked(asked.text, lang, direction, new)
    return worth_showing(sorted(ranked, key=lambda one: -one.rank), direction)


def _meant(asked: Query, written: Descriptions) -> tuple[str, Asked | None]:
    """The language of the query, and its direction where this snapshot is of the model in use."""
    encoder = encoders.current()
    wanted = asked.lang or next(iter(sorted(asked.also)), None)
    if encoder is None:
        return wanted or written.language_of(asked.text), None
    lang = language_of(encoder, asked.text, wanted)
    index = written.meaning
    if index is None or index.model != encoders.model_name():
        return lang, None
    return lang, read_asked(encoder, asked.text, lang)


def _level_state() -> _State:
    """The state of this process after all changes that are committed now."""
    global _state
    if _state is None or _may_have_changed() or _was_rebuilt(_state):
        try:
            with _lock:
                _state = _caught_up(_state) if _state else _fresh()
        except BaseException:
            _seen.version = None  # ask again next time
            raise
    return _state


def _was_rebuilt(state: _State) -> bool:
    """Has another process made a new snapshot? Asked once a second."""
    global _looked_at
    now = time.monotonic()
    if now - _looked_at < 1:
        return False
    _looked_at = now
    return current_name(rebuild.folder()) not in (None, state.snapshot)


def _may_have_changed() -> bool:
    """False where this connection can be sure that nothing was written since it last asked."""
    global _asked_at
    if connection.vendor != "sqlite":
        now = time.monotonic()
        if not connection.in_atomic_block and now - _asked_at < _ASK_EVERY:
            return False
        _asked_at = now
        return True
    mark = database_mark()
    if mark is not None and getattr(_seen, "version", None) == mark:
        return False
    _seen.version = mark  # None: what this connection wrote may yet be rolled back
    return True


def _fresh() -> _State:
    """The snapshot where it is of this database, else all words anew."""
    opened = _from_snapshot()
    if opened:
        return opened
    return _from_database()


def _from_database() -> _State:
    arrays, known = rebuild.build_from_database()
    rebuild.keep(arrays, known)
    return _State(SearchIndex(arrays), _texts(arrays), current_name(rebuild.folder()), known)


def _texts(arrays: Arrays) -> Descriptions:
    meaning = MeaningIndex(arrays) if "mean_notes" in arrays else None
    return Descriptions(Passages(arrays), meaning)


def _made_anew() -> _State:
    global _state
    with _lock:
        _state = _from_database()
    return _state


def _from_snapshot() -> _State | None:
    snapshot = open_snapshot(rebuild.folder())
    if snapshot is None or connection.in_atomic_block:
        return None
    try:
        arrays, known = snapshot.arrays, rebuild.changes_in(snapshot.notes)
        state = _State(SearchIndex(arrays), _texts(arrays), snapshot.name, known)
        state.base.find("a b")
        return _with_changes(state)
    except (ValueError, KeyError, IndexError, TypeError) as error:
        logger.warning("The search snapshot %s is broken (%r).", snapshot.name, error)
        return None


def _caught_up(state: _State) -> _State:
    """The state with later changes in, on a newer snapshot where there is one."""
    if current_name(rebuild.folder()) != state.snapshot:
        state = _from_snapshot() or state
    return _with_changes(state) or _fresh()


def _with_changes(state: _State) -> _State | None:
    """The state with later changes in; None where the database is not the one it knew."""
    rows = source.changes_from(min(state.known, default=0))
    found = {seq: at for seq, _, at in rows}
    if any(found.get(seq) != at for seq, at in state.known.items()):
        return None
    slugs = list(dict.fromkeys(slug for seq, slug, _ in rows if seq not in state.known))
    if not slugs:
        return state
    changed = dict(state.changed)
    changed.update({slug: [] for slug in slugs})
    for entry in source.published_entries(slugs):
        changed[entry.slug].append(entry)
    delta = SearchIndex.build(entry for entries in changed.values() for entry in entries)
    latest = sorted(found)[-rebuild.LOOK_BACK :]
    known = {seq: found[seq] for seq in latest}
    arrays = passage_arrays(source.published_passages(changed))
    arrays |= rebuild.directions(changed, patient=False)
    return replace(state, known=known, changed=changed, delta=delta, delta_written=_texts(arrays))
