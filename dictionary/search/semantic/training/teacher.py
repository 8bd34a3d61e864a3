"""The teacher's vectors of English terms and glosses, made in pieces that can be resumed."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from dictionary.search.semantic.training.pairs import Pair
from dictionary.search.semantic.training.readers import Synset
from dictionary.search.semantic.training.sources import teacher_folder

PIECE = 4096
WIDTH = 384
_LONGEST = 40  # word pieces
_THINGS = {"06", "27", "35", "30", "36", "38", "04", "08", "17", "19", "22", "00", "10", "18"}
# What a gloss is worth, by the lexicographer's file: artefacts, substances, contact, change ...
_GLOSSES = {"06": 4.6, "27": 2.9, "35": 2.9, "30": 2.0, "38": 2.0, "36": 2.0, "04": 1.4, "18": 1.4}
_OTHER_GLOSS = 0.5


def wanted_texts(pairs: Iterable[Pair], synsets: Iterable[Synset], most: int) -> list[str]:
    """English texts, the most useful first: glosses and words of things, then common terms."""
    worth: dict[str, float] = defaultdict(float)
    for pair in pairs:
        for place, english in enumerate(pair.english):
            worth[english] += pair.weight * _WORTH[pair.lang] / (1 + place)
    glosses = {}
    for synset in synsets:
        is_thing = synset.field.zfill(2) in _THINGS
        glosses[synset.gloss] = _GLOSSES.get(synset.field.zfill(2), _OTHER_GLOSS)
        for word in synset.words[:4]:
            worth[word] += 6 if is_thing else 1
    for gloss, value in glosses.items():
        worth[gloss] = max(worth[gloss], value)
    return sorted(worth, key=lambda text: -worth[text])[:most]


_WORTH = {"nl": 1.5, "fr": 1.5, "de": 0.7}


def encode(work: Path, texts: list[str], threads: int = 1) -> None:
    """Encode what is not encoded yet; killed half-way, it goes on from the last piece."""
    folder = work / "teacher"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "texts.json").write_text(json.dumps(texts), encoding="utf-8")
    missing = [at for at in range(0, len(texts), PIECE) if not _piece(folder, at).exists()]
    if not missing:
        return
    import torch
    from sentence_transformers import SentenceTransformer

    torch.set_num_threads(threads)
    model = SentenceTransformer(str(teacher_folder()), device="cpu", local_files_only=True)
    model.max_seq_length = _LONGEST
    for at in missing:
        vectors = model.encode(texts[at : at + PIECE], batch_size=128, normalize_embeddings=True)
        aside = _piece(folder, at).with_suffix(".part.npy")
        np.save(aside, vectors.astype(np.float16))
        aside.rename(_piece(folder, at))
        print(f"{min(at + PIECE, len(texts))} of {len(texts)} texts", flush=True)  # noqa: T201


def _piece(folder: Path, at: int) -> Path:
    return folder / f"{at:07d}.npy"


class Taught:
    """The vectors that are there, by text."""

    def __init__(self, work: Path) -> None:
        folder = work / "teacher"
        texts = json.loads((folder / "texts.json").read_text(encoding="utf-8"))
        pieces, kept = [], []
        for at in range(0, len(texts), PIECE):
            if _piece(folder, at).exists():
                pieces.append(np.load(_piece(folder, at)))
                kept += texts[at : at + PIECE]
        self.vectors: NDArray[np.float32] = np.concatenate(pieces).astype(np.float32)
        self.texts = kept
        self.rows = {text: row for row, text in enumerate(kept)}
