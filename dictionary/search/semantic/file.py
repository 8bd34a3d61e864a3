"""The model as one file that is mapped into memory, so that all processes share it."""

from __future__ import annotations

import json
import mmap
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_MAGIC = b"PDVEC001"
_EDGE = 64
_ARRAYS = ("vectors", "scales", "keys", "forms")


class ModelRefused(ValueError):
    """The file is not a model of ours, or is harmed."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """Vectors of one byte a number with a scale a row, and a sorted table of forms."""

    vectors: NDArray[np.int8]
    scales: NDArray[np.float16]
    keys: NDArray[np.uint64]  # of `form_key`, in order
    forms: NDArray[np.uint32]  # packed, beside the keys
    notes: dict[str, Any]  # languages, words, buckets, fingerprint, licence ...


def write_model(path: Path, model: ModelFile) -> None:
    """Write aside, then rename."""
    arrays = {name: np.ascontiguousarray(getattr(model, name)) for name in _ARRAYS}
    places: dict[str, Any] = {}
    at = 0
    for name, array in arrays.items():
        places[name] = [at, array.dtype.str, list(array.shape)]
        at += -(-array.nbytes // _EDGE) * _EDGE
    head = json.dumps({"notes": model.notes, "arrays": places, "size": at}).encode()
    start = -(-(len(_MAGIC) + 8 + len(head)) // _EDGE) * _EDGE
    aside = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        with aside.open("wb") as stream:
            stream.write(_MAGIC + len(head).to_bytes(8, "little") + head)
            for name, array in arrays.items():
                stream.seek(start + places[name][0])
                stream.write(array.tobytes())
            stream.truncate(start + at)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(aside, path)  # noqa: PTH105
    finally:
        aside.unlink(missing_ok=True)


def open_model(path: Path) -> ModelFile:
    """Map a model. Raises ModelRefused where the file is not a whole one, OSError without one."""
    with path.open("rb") as stream:
        if not os.fstat(stream.fileno()).st_size:
            raise ModelRefused(f"{path.name} is empty.")
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    if mapped[: len(_MAGIC)] != _MAGIC:
        raise ModelRefused(f"{path.name} is not a model of this version.")
    try:
        length = int.from_bytes(mapped[len(_MAGIC) : len(_MAGIC) + 8], "little")
        head = json.loads(mapped[len(_MAGIC) + 8 : len(_MAGIC) + 8 + length])
        start = -(-(len(_MAGIC) + 8 + length) // _EDGE) * _EDGE
        if len(mapped) != start + head["size"]:
            raise ModelRefused(f"{path.name} is not whole.")
        arrays = {}
        for name in _ARRAYS:
            at, kind, shape = head["arrays"][name]
            count = int(np.prod(shape))
            flat = np.frombuffer(mapped, np.dtype(kind), count, start + at)
            arrays[name] = flat.reshape(shape)
    except (ValueError, KeyError, TypeError) as error:
        raise ModelRefused(f"{path.name}: {error}") from error
    return ModelFile(**arrays, notes=head["notes"])
