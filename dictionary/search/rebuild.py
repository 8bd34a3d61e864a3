"""Make the snapshot anew from the database, beside the running site."""

from __future__ import annotations

import contextlib
import fcntl
import json
import logging
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from dictionary.search import source
from dictionary.search.build import Arrays, build_arrays
from dictionary.search.meaning.passages import passage_arrays
from dictionary.search.semantic import encoders
from dictionary.search.semantic.index import meaning_arrays
from dictionary.search.semantic.transformer import TransformerUnavailable
from dictionary.search.store import current_notes, open_snapshot, write_snapshot

logger = logging.getLogger(__name__)

LOOK_BACK = 100  # transactions may commit in another order than their numbers
STALE = 500  # changes after which the second index is worth folding in


def folder() -> Path:
    """Where snapshots are kept."""
    return Path(settings.DATA_DIR) / "search"


def build_from_database(*, patient: bool = False) -> tuple[Arrays, dict[int, datetime]]:
    """The arrays of all published words, and the latest changes that are in them.

    Only who is patient waits for an encoder that takes minutes: the worker, not a visitor.
    """
    # Read first what is known: a change between the two is then only read twice.
    known = dict(source.last_changes(LOOK_BACK))
    arrays = build_arrays(source.published_entries())
    arrays |= passage_arrays(source.published_passages())
    return arrays | directions(patient=patient), known


def directions(slugs: Iterable[str] | None = None, *, patient: bool) -> Arrays:
    """What the texts of concepts mean; nothing where no encoder can tell now."""
    encoder = encoders.current()
    if encoder is None or not (patient or encoder.is_quick):
        return {}
    try:
        return meaning_arrays(encoder, source.published_texts(slugs))
    except (TransformerUnavailable, OSError) as error:
        logger.warning("The index is made without meaning: %s", error)
        return {}


def rebuild() -> int:
    """Build, write and switch to a new snapshot; the number of words in it."""
    arrays, known = build_from_database(patient=True)
    keep(arrays, known)
    return len(arrays["lang"])


def _model_of(arrays: Arrays) -> str:
    """The model that the directions in a snapshot came from; '' without any."""
    if "mean_notes" not in arrays:
        return ""
    return str(json.loads(bytes(arrays["mean_notes"]))["model"])


def keep(arrays: Arrays, known: dict[int, datetime]) -> bool:
    """Write a snapshot, unless another process is at it or the words may yet be rolled back."""
    if connection.in_atomic_block or not known:
        return False
    with _alone() as is_alone:
        if is_alone:
            notes = {
                "known": [[seq, at.isoformat()] for seq, at in known.items()],
                "model": _model_of(arrays),
            }
            write_snapshot(folder(), arrays, notes)
    return is_alone


def changes_in(notes: dict[str, Any]) -> dict[int, datetime]:
    """The changes that a snapshot holds."""
    return {int(seq): datetime.fromisoformat(at) for seq, at in notes["known"]}


def is_stale(*, by_model: bool = True) -> bool:
    """Is there no snapshot, or one from many changes ago, or of another model?"""
    notes = current_notes(folder())
    if notes is None:
        return bool(source.last_changes(1))
    if by_model and notes.get("model", "") != encoders.model_name():
        return True
    return source.count_after(max(changes_in(notes), default=0)) > STALE


def rebuild_if_stale() -> int:
    """Rebuild where the snapshot is missing, harmed or old; 1 when it did."""
    if not is_stale() and open_snapshot(folder()) is not None:
        return 0
    rebuild()
    return 1


@contextlib.contextmanager
def _alone() -> Iterator[bool]:
    """True for one process at a time; the others need not wait."""
    folder().mkdir(parents=True, exist_ok=True)
    with (folder() / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True
