"""From vectors and forms to the file that the platform reads."""

from __future__ import annotations

import hashlib
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dictionary.search.semantic.file import ModelFile
from dictionary.search.semantic.static import form_key

Floats = NDArray[np.float32]


def quantized(vectors: Floats) -> tuple[NDArray[np.int8], NDArray[np.float16]]:
    """Numbers of one byte, and what to multiply each row with."""
    scales = np.maximum(np.abs(vectors).max(axis=1) / 127, 6e-8).astype(np.float16)
    scales = np.maximum(scales, np.float16(6e-8))
    bytes_ = np.clip(np.round(vectors / scales[:, None].astype(np.float32)), -127, 127)
    return bytes_.astype(np.int8), scales


def pack(
    vectors: Floats, letters: Floats, forms: dict[tuple[str, str], int], notes: dict[str, Any]
) -> ModelFile:
    """A model of word rows followed by rows of letter groups."""
    numbers, scales = quantized(np.concatenate([vectors, letters]))
    keyed = {form_key(lang, word): form for (lang, word), form in forms.items()}
    keys = np.array(sorted(keyed), np.uint64)
    packed = np.array([keyed[int(key)] for key in keys], np.uint32)
    mark = hashlib.sha256()
    for array in (numbers, scales, keys, packed):
        mark.update(array.tobytes())
    told = {
        **notes,
        "words": len(vectors), "buckets": len(letters),
        "fingerprint": mark.hexdigest()[:16],
    }  # fmt: skip
    return ModelFile(numbers, scales, keys, packed, told)
