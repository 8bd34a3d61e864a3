"""Which encoder this installation uses: the shipped one, its own re-fit, or a transformer."""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from django.conf import settings

from dictionary.search.semantic.file import ModelRefused, open_model
from dictionary.search.semantic.static import StaticEncoder, Vectors
from dictionary.search.semantic.transformer import TransformerEncoder

logger = logging.getLogger(__name__)

SHIPPED = Path(__file__).parent / "model" / "four-languages.vectors"
_SUFFIX = ".vectors"


class Encoder(Protocol):
    """Texts in, directions out."""

    @property
    def model(self) -> str:
        """Tells this model from every other."""

    @property
    def dimensions(self) -> int:
        """How many numbers a direction has."""

    @property
    def is_quick(self) -> bool:
        """May thousands of texts be encoded while a visitor waits?"""

    def encode_query(self, text: str, lang: str) -> Vectors | None:
        """The direction of a query; None where it cannot be had at once."""

    def encode_many(self, texts: Sequence[str], langs: Sequence[str]) -> Vectors:
        """The directions of many texts, one a row."""


def refit_path() -> Path:
    """The vectors that this installation re-fitted on its own words."""
    return Path(settings.DATA_DIR) / "semantic" / f"refit{_SUFFIX}"


_lock = threading.Lock()
_current: tuple[tuple[object, ...], Encoder | None] | None = None


def current() -> Encoder | None:
    """The encoder in use; opened once, and again when its file changes. None without a model."""
    global _current
    mark = _mark()
    if _current is None or _current[0] != mark:
        with _lock:
            _current = (mark, _opened())
    return _current[1]


def forget() -> None:
    """Open the model anew when it is next asked for."""
    global _current
    _current = None


def model_name() -> str:
    """Tells which model is set, without opening a slow one; empty where there is none."""
    if settings.SEMANTIC_MODEL and not settings.SEMANTIC_MODEL.endswith(_SUFFIX):
        return str(settings.SEMANTIC_MODEL)
    encoder = current()
    return encoder.model if encoder else ""


def _mark() -> tuple[object, ...]:
    named = settings.SEMANTIC_MODEL
    if named:
        return (named,)
    file = refit_path()
    try:
        stat = file.stat()
    except OSError:
        return ("",)
    return ("", stat.st_mtime_ns, stat.st_size)


def _opened() -> Encoder | None:
    named = settings.SEMANTIC_MODEL
    if named and not named.endswith(_SUFFIX):
        return TransformerEncoder(named)
    if named:
        return _static(Path(named))
    shipped = _static(SHIPPED)
    own = _static(refit_path()) if refit_path().exists() else None
    if own and shipped and own.notes.get("from") == shipped.model:
        return own
    return shipped


def _static(path: Path) -> StaticEncoder | None:
    try:
        return StaticEncoder(open_model(path))
    except (OSError, ModelRefused) as error:
        logger.warning("No search by meaning: %s", error)
        return None
