"""Files of sounds: written whole or not at all, through django-storages."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, default_storage


def sound_write(name: str, data: bytes, storage: Storage = default_storage) -> None:
    """Put a finished sound under its name in one step; an older one there is replaced."""
    path = _local_path(name, storage)
    if path is not None:
        _write_and_rename(path, data)
    else:
        _save(name, data, storage)


def sound_read(name: str, storage: Storage = default_storage) -> bytes | None:
    """The bytes of a sound, or None when it is not there (any more)."""
    try:
        with storage.open(name, "rb") as file:
            data: bytes = file.read()
    except FileNotFoundError:
        return None
    return data or None


def sound_delete(name: str, storage: Storage = default_storage) -> None:
    """Forget a sound; no harm when it is gone."""
    storage.delete(name)


def _local_path(name: str, storage: Storage) -> Path | None:
    return Path(storage.path(name)) if isinstance(storage, FileSystemStorage) else None


def _write_and_rename(path: Path, data: bytes) -> None:
    handle, scratch = _beside(path)
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, 0o644)
            file.write(data)
        os.replace(scratch, path)  # noqa: PTH105 - a string: thousands at a time
    except BaseException:
        Path(scratch).unlink(missing_ok=True)
        raise


def _beside(path: Path) -> tuple[int, str]:
    try:
        return tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        return tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")


def _save(name: str, data: bytes, storage: Storage) -> None:
    """An object store shows a file only when it arrived whole."""
    stored = storage.save(name, ContentFile(data))
    if stored != name:
        storage.delete(name)
        storage.save(name, ContentFile(data))
        storage.delete(stored)
