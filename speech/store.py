"""Files of sounds: written whole or not at all, through django-storages."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, default_storage

NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL


def sound_write(name: str, data: bytes, storage: Storage = default_storage) -> None:
    """Put a finished sound under its name in one step; an older one there is replaced."""
    path = _local_path(name, storage)
    if path:
        _write_and_rename(path, data)
    else:
        _save(name, data, storage)


def sound_read(name: str, storage: Storage = default_storage) -> bytes | None:
    """The bytes of a sound, or None when it is not there (any more)."""
    path = _local_path(name, storage)
    try:
        with open(path, "rb") if path else storage.open(name, "rb") as file:  # noqa: PTH123
            data: bytes = file.read()
    except FileNotFoundError:
        return None
    return data or None


def sound_delete(name: str, storage: Storage = default_storage) -> None:
    """Forget a sound; no harm when it is gone."""
    storage.delete(name)


def _local_path(name: str, storage: Storage) -> str:
    return storage.path(name) if isinstance(storage, FileSystemStorage) else ""


def _write_and_rename(path: str, data: bytes) -> None:
    scratch = f"{path}.{secrets.token_hex(8)}.part"
    handle = _new_file(scratch)
    try:
        with os.fdopen(handle, "wb") as file:
            os.fchmod(handle, 0o644)
            file.write(data)
        os.replace(scratch, path)  # noqa: PTH105 - a string: thousands at a time
    except BaseException:
        Path(scratch).unlink(missing_ok=True)
        raise


def _new_file(scratch: str) -> int:
    try:
        return os.open(scratch, NEW_FILE, 0o600)
    except FileNotFoundError:
        Path(scratch).parent.mkdir(parents=True, exist_ok=True)
        return os.open(scratch, NEW_FILE, 0o600)


def _save(name: str, data: bytes, storage: Storage) -> None:
    """An object store shows a file only when it arrived whole."""
    stored = storage.save(name, ContentFile(data))
    if stored != name:
        storage.delete(name)
        storage.save(name, ContentFile(data))
        storage.delete(stored)
