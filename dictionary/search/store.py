"""Snapshots of the index on disk, mapped into memory and shared by all processes.

A snapshot is a folder of arrays that never changes. The file `current` names the one in use and is
replaced in one step, so that a reader sees the old one or the new one, never half of either.
"""

from __future__ import annotations

import json
import logging
import os
import secrets
import shutil
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from dictionary.search.build import VERSION, Arrays

logger = logging.getLogger(__name__)

_POINTER = "current"
_PIECE, _PIECES = 1 << 16, 48
_KEPT = 2  # a process may be about to open the one before


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The arrays of an index and what was noted with them."""

    name: str
    arrays: Arrays
    notes: dict[str, Any]


def write_snapshot(folder: Path, arrays: Arrays, notes: dict[str, Any]) -> str:
    """Write the arrays aside, then let `current` name them."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"index-{secrets.token_hex(8)}"
    aside = folder / f"{name}.part"
    aside.mkdir()
    try:
        marks = {}
        for key, array in arrays.items():
            np.save(aside / f"{key}.npy", array)
            marks[key] = _mark(aside / f"{key}.npy")
        manifest = {"version": VERSION, "files": marks, "notes": notes}
        (aside / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        aside.rename(folder / name)
        _point_at(folder, name)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    _forget_old(folder, name)
    return name


def current_name(folder: Path) -> str | None:
    """The snapshot in use: a few microseconds."""
    try:
        return (folder / _POINTER).read_text(encoding="utf-8").strip() or None
    except OSError:
        return None


def current_notes(folder: Path) -> dict[str, Any] | None:
    """What was noted with the current snapshot, without opening it."""
    try:
        file = folder / (current_name(folder) or "none") / "manifest.json"
        notes: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["notes"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return notes


def open_snapshot(folder: Path) -> Snapshot | None:
    """Map the current snapshot; None where there is none, or none that can be trusted."""
    name = current_name(folder)
    if name is None:
        return None
    try:
        return _opened(folder / name)
    except (OSError, ValueError, KeyError, TypeError) as error:
        logger.warning("The search snapshot %s cannot be used (%s); it is made anew.", name, error)
        return None


def _opened(place: Path) -> Snapshot:
    manifest = json.loads((place / "manifest.json").read_text(encoding="utf-8"))
    if manifest["version"] != VERSION:
        raise ValueError(f"made by version {manifest['version']}")
    arrays: Arrays = {}
    for key, mark in manifest["files"].items():
        file = place / f"{key}.npy"
        if _mark(file) != mark:
            raise ValueError(f"{file.name} is not as it was written")
        mapped = np.load(file, mmap_mode="r", allow_pickle=False)
        arrays[key] = np.asarray(mapped)  # a plain array reads faster than a memmap
    return Snapshot(place.name, arrays, manifest["notes"])


def _mark(file: Path) -> list[int]:
    """Size and checksum; of a large file, of pieces all over it, so that opening stays quick."""
    size, sum_ = file.stat().st_size, 0
    with file.open("rb") as stream:
        for place in range(0, size, max(_PIECE, size // _PIECES)):
            stream.seek(place)
            sum_ = zlib.crc32(stream.read(_PIECE), sum_)
    return [size, sum_]


def _point_at(folder: Path, name: str) -> None:
    aside = folder / f".{_POINTER}-{secrets.token_hex(4)}"
    aside.write_text(name, encoding="utf-8")
    os.replace(aside, folder / _POINTER)  # noqa: PTH105 (one step, whatever stands there)


def _forget_old(folder: Path, name: str) -> None:
    """Remove snapshots before the last one; who still maps their files keeps them."""
    others = [place for place in folder.glob("index-*") if place.name != name]
    others.sort(key=lambda place: place.stat().st_mtime, reverse=True)
    for place in others[_KEPT - 1 :]:
        shutil.rmtree(place, ignore_errors=True)
